import type { APIMessage } from 'discord-api-types/v10';
import { noteInThread } from '../threads/change-thread.ts';
import type { World } from '../world.ts';
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
  world.happenings.emit({ kind: 'message-updated', message, ...seen });
}

/** Takes a message away and tells everyone. */
export function deleteMessage(world: World, channelId: string, messageId: string): void {
  const visibleTo = world.messages.get(channelId, messageId)?.visibleTo;
  world.messages.remove(channelId, messageId);
  world.reactions.delete(messageId);
  const seen = visibleTo === undefined ? {} : { visibleTo };
  world.happenings.emit({ kind: 'message-deleted', channelId, messageId, ...seen });
}
