import { type APIGuildForumChannel, ChannelType, ForumLayoutType } from 'discord-api-types/v10';
import { emptyChannel } from './channels.ts';

/** A forum to be: its name, and the names of the tags that posts can have. */
export interface ForumSeed {
  readonly name: string;
  readonly tags?: readonly string[];
}

/**
 * An empty forum with nobody's permissions changed.
 * @internal
 */
export function forumChannel(
  nextId: () => string,
  guildId: string,
  { name, tags = [] }: ForumSeed,
  position: number,
): APIGuildForumChannel {
  return {
    ...emptyChannel(nextId(), guildId, name, position),
    type: ChannelType.GuildForum,
    available_tags: tags.map((tag) => ({
      id: nextId(),
      name: tag,
      moderated: false,
      emoji_id: null,
      emoji_name: null,
    })),
    default_reaction_emoji: null,
    default_sort_order: null,
    default_forum_layout: ForumLayoutType.NotSet,
  };
}
