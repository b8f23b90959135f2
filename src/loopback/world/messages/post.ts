import type { APIMessage } from 'discord-api-types/v10';
import { noteInThread } from '../threads/change-thread.ts';
import type { World } from '../world.ts';
import { quoteAnew } from './quoted.ts';
import { withReactions } from './reactions.ts';

/** Puts a new message into its channel and tells everyone. */
export function postMessage(world: World, message: APIMessage, visibleTo?: string): void {
  const seen = visibleTo === undefined ? {} : { visibleTo };
  noteInThread(world, message);
  world.messages.put({ message, ...seen });
  world.happenings.emit({ kind: 'message-created', message, ...seen });
}

/** Replaces a message that is already there and tells everyone; who sees it stays. */
export function updateMessage(world: World, changed: APIMessage): void {
  // Checking an edit takes time, in which somebody may react.
  const message = withReactions(world, changed);
  const visibleTo = world.messages.get(message.channel_id, message.id)?.visibleTo;
  const seen = visibleTo === undefined ? {} : { visibleTo };
  world.messages.put({ message, ...seen });
  quoteAnew(world, message.channel_id, message.id, message);
  world.happenings.emit({ kind: 'message-updated', message, ...seen });
}

/** Takes those messages of the channel away that are there for all, and tells everyone at once. */
export function deleteMessages(world: World, channelId: string, ids: readonly string[]): void {
  const there = [...new Set(ids)].filter((id) => {
    const stored = world.messages.get(channelId, id);
    return stored !== undefined && stored.visibleTo === undefined;
  });
  if (there.length === 0) return;
  for (const id of there) forget(world, channelId, id);
  world.happenings.emit({ kind: 'messages-deleted', channelId, messageIds: there });
}

/** Takes a message away and tells everyone. */
export function deleteMessage(world: World, channelId: string, messageId: string): void {
  const visibleTo = world.messages.get(channelId, messageId)?.visibleTo;
  forget(world, channelId, messageId);
  const seen = visibleTo === undefined ? {} : { visibleTo };
  world.happenings.emit({ kind: 'message-deleted', channelId, messageId, ...seen });
}

function forget(world: World, channelId: string, messageId: string): void {
  world.messages.remove(channelId, messageId);
  quoteAnew(world, channelId, messageId, null);
  world.reactions.delete(messageId);
  const pinned = world.pins.get(channelId);
  // Discord tells nobody of a pin that goes with its message.
  if (pinned?.has(messageId))
    world.pins.set(channelId, new Map([...pinned].filter(([id]) => id !== messageId)));
}
