import type { APIMessage } from 'discord-api-types/v10';
import { limits } from '../../limits.ts';

/** A message and who sees it. */
export interface Stored {
  readonly message: APIMessage;
  /** The one member who sees it; absent when everyone in the channel does. */
  readonly visibleTo?: string;
}

/** Messages by channel and id. */
export interface MessageStore {
  /** Adds it, or puts it in the place of the one with the same id. */
  put(stored: Stored): void;
  get(channelId: string, messageId: string): Stored | undefined;
  remove(channelId: string, messageId: string): void;
  removeAll(channelId: string): void;
  /** Oldest first. */
  list(channelId: string): readonly Stored[];
}

/** The messages of every channel, each channel up to a limit. */
export function createMessageStore(): MessageStore {
  const channels = new Map<string, Map<string, Stored>>();
  return {
    put(stored) {
      const { channel_id: channelId, id } = stored.message;
      const messages = channels.get(channelId) ?? new Map<string, Stored>();
      channels.set(channelId, messages);
      messages.set(id, stored);
      if (messages.size > limits.messagesKept) {
        const [oldest] = messages.keys();
        if (oldest !== undefined) messages.delete(oldest);
      }
    },
    get: (channelId, messageId) => channels.get(channelId)?.get(messageId),
    remove(channelId, messageId) {
      channels.get(channelId)?.delete(messageId);
    },
    removeAll(channelId) {
      channels.delete(channelId);
    },
    list: (channelId) => [...(channels.get(channelId)?.values() ?? [])],
  };
}

/** Says whether the member sees the message: it is for everyone, or for them alone. */
export function isVisible(stored: Stored, memberId: string): boolean {
  return stored.visibleTo === undefined || stored.visibleTo === memberId;
}
