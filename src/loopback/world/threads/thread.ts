import {
  type APIGuildForumChannel,
  type APIMessage,
  type APITextChannel,
  ChannelType,
  type ThreadAutoArchiveDuration,
} from 'discord-api-types/v10';
import type { Thread } from '../../thread.ts';
import { NO_FLAGS } from '../person.ts';
import type { World } from '../world.ts';

/** What a thread is made of. */
export interface ThreadDraft {
  readonly parent: APITextChannel | APIGuildForumChannel;
  readonly name: string;
  readonly ownerId: string;
  /** The message it hangs on, whose id it takes. */
  readonly starter?: APIMessage;
  readonly isPrivate?: boolean;
  readonly invitable?: boolean | null;
  /** Minutes; default three days. */
  readonly archiveAfter?: ThreadAutoArchiveDuration | null;
  readonly slowdown?: number | null;
  /** Ids of a forum's tags. */
  readonly tags?: readonly string[] | null;
}

/** What Discord takes where nothing is said, in minutes. */
const ARCHIVED_AFTER = 4320;

/**
 * Makes the thread as Discord would store it; puts it nowhere.
 * @internal
 */
export function composeThread(world: World, draft: ThreadDraft): Thread {
  const { parent, name, ownerId, starter, isPrivate = false } = draft;
  const now = new Date(world.clock.now()).toISOString();
  return {
    id: starter?.id ?? world.nextId(),
    type: isPrivate ? ChannelType.PrivateThread : ChannelType.PublicThread,
    guild_id: world.guild.id,
    parent_id: parent.id,
    owner_id: ownerId,
    name,
    last_message_id: null,
    rate_limit_per_user: draft.slowdown ?? 0,
    flags: NO_FLAGS,
    message_count: 0,
    member_count: 0,
    total_message_sent: 0,
    thread_metadata: {
      archived: false,
      archive_timestamp: now,
      auto_archive_duration: draft.archiveAfter ?? ARCHIVED_AFTER,
      locked: false,
      create_timestamp: now,
      ...(isPrivate ? { invitable: draft.invitable ?? true } : {}),
    },
    ...('available_tags' in parent ? { applied_tags: [...(draft.tags ?? [])] } : {}),
  };
}
