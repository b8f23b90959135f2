import type { APIMessage, APIReaction } from 'discord-api-types/v10';
import { reactionEmoji } from '../emojis.ts';
import type { World } from '../world.ts';

/** One emoji under a message and who chose it, in the order they did. */
export interface Reaction {
  /** As Unicode writes it, or the id of one that somebody made. */
  readonly emoji: string;
  readonly userIds: readonly string[];
}

/** What stands under each message, by its id. */
export type Reactions = Map<string, readonly Reaction[]>;

/** The user's reaction, told to everyone; false when it stood there already. */
export function addReaction(world: World, message: APIMessage, emoji: string, userId: string): boolean {
  const before = world.reactions.get(message.id) ?? [];
  const own = before.find((reaction) => reaction.emoji === emoji) ?? { emoji, userIds: [] };
  if (own.userIds.includes(userId)) return false;
  const more = { emoji, userIds: [...own.userIds, userId] };
  const after = before.includes(own) ? before.map((one) => (one === own ? more : one)) : [...before, more];
  keep(world, message, after);
  tell(world, 'reaction-added', message, emoji, userId);
  return true;
}

/** Takes the user's reaction away and tells everyone; false when there was none. */
export function removeReaction(world: World, message: APIMessage, emoji: string, userId: string): boolean {
  const before = world.reactions.get(message.id) ?? [];
  const own = before.find((reaction) => reaction.emoji === emoji && reaction.userIds.includes(userId));
  if (!own) return false;
  const fewer = { emoji, userIds: own.userIds.filter((id) => id !== userId) };
  keep(world, message, before.map((one) => (one === own ? fewer : one)).filter(isThere));
  tell(world, 'reaction-removed', message, emoji, userId);
  return true;
}

/** Takes all reactions away, or all with that emoji, and tells everyone. */
export function clearReactions(world: World, message: APIMessage, emoji?: string): void {
  const before = world.reactions.get(message.id) ?? [];
  const after = emoji === undefined ? [] : before.filter((reaction) => reaction.emoji !== emoji);
  if (after.length === before.length) return;
  keep(world, message, after);
  const which = emoji === undefined ? {} : { emoji };
  const { id: messageId, channel_id: channelId } = message;
  world.happenings.emit({ kind: 'reactions-cleared', channelId, messageId, ...which });
}

/** The message with the reactions that stand under it now, as the bot sees them. */
export function withReactions(
  world: Pick<World, 'reactions' | 'bot' | 'emojis'>,
  message: APIMessage,
): APIMessage {
  const { reactions: _, ...rest } = message;
  const there = world.reactions.get(message.id) ?? [];
  return there.length === 0 ? rest : { ...rest, reactions: there.map((one) => asSent(world, one)) };
}

function asSent(world: Pick<World, 'bot' | 'emojis'>, { emoji, userIds }: Reaction): APIReaction {
  const count = userIds.length;
  return {
    emoji: reactionEmoji(world, emoji),
    count,
    count_details: { burst: 0, normal: count },
    burst_colors: [],
    me: userIds.includes(world.bot.id),
    me_burst: false,
  };
}

function keep(world: World, message: APIMessage, after: readonly Reaction[]): void {
  if (after.length === 0) world.reactions.delete(message.id);
  else world.reactions.set(message.id, after);
  const stored = world.messages.get(message.channel_id, message.id);
  if (stored) world.messages.put({ ...stored, message: withReactions(world, stored.message) });
}

function isThere(reaction: Reaction): boolean {
  return reaction.userIds.length > 0;
}

function tell(
  world: World,
  kind: 'reaction-added' | 'reaction-removed',
  { id: messageId, channel_id: channelId, author }: APIMessage,
  emoji: string,
  userId: string,
): void {
  world.happenings.emit({ kind, channelId, messageId, emoji, userId, authorId: author.id });
}
