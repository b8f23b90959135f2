import type { APIMessage, APITextChannel } from 'discord-api-types/v10';
import type { Exchange } from './exchange.ts';
import type { Modal } from './outcome.ts';
import type { Thread } from './thread.ts';

/**
 * Something a page that shows the loopback wants to know. As on Discord a deferred reply is a message with the flag
 * LOADING (128) that is created at once and updated when the bot has its answer.
 */
export type Happening =
  | {
      readonly kind: 'message-created' | 'message-updated';
      readonly message: APIMessage;
      /** The one member who sees it; absent when everyone in the channel does. */
      readonly visibleTo?: string;
    }
  | {
      readonly kind: 'message-deleted';
      readonly channelId: string;
      readonly messageId: string;
      readonly visibleTo?: string;
    }
  | {
      /** Many at once. */
      readonly kind: 'messages-deleted';
      readonly channelId: string;
      readonly messageIds: readonly string[];
    }
  | {
      readonly kind: 'pins-changed';
      readonly channelId: string;
      /** When the newest pin was set (ISO 8601); null where none is left. */
      readonly lastPinnedAt: string | null;
    }
  | {
      readonly kind: 'reaction-added' | 'reaction-removed';
      readonly channelId: string;
      readonly messageId: string;
      /** As Unicode writes it, or the id of one that somebody made. */
      readonly emoji: string;
      readonly userId: string;
      /** Who wrote the message. */
      readonly authorId: string;
    }
  | {
      readonly kind: 'reactions-cleared';
      readonly channelId: string;
      readonly messageId: string;
      /** Only these went; absent: all. */
      readonly emoji?: string;
    }
  | {
      readonly kind: 'vote-added' | 'vote-removed';
      readonly channelId: string;
      readonly messageId: string;
      readonly userId: string;
      readonly answerId: number;
    }
  | {
      /** Somebody writes, or the bot says so; it holds for ten seconds or until their message comes. */
      readonly kind: 'typing';
      readonly channelId: string;
      readonly userId: string;
    }
  | {
      /** The bot deferred: `messageId` is the "is thinking…" message, or the one whose button was clicked. */
      readonly kind: 'interaction-pending';
      readonly interactionId: string;
      readonly channelId: string;
      readonly memberId: string;
      readonly messageId: string;
      readonly defers: 'reply' | 'update';
    }
  | {
      /** Nothing came within three seconds. */
      readonly kind: 'interaction-failed';
      readonly interactionId: string;
      readonly channelId: string;
      readonly memberId: string;
      readonly reason: string;
    }
  | { readonly kind: 'modal-opened'; readonly memberId: string; readonly modal: Modal }
  /** An emoji was made, renamed or deleted. */
  | { readonly kind: 'emojis-changed'; readonly of: 'guild' | 'application' }
  | { readonly kind: 'webhooks-changed'; readonly channelId: string }
  | { readonly kind: 'guild-updated' }
  | {
      readonly kind: 'channel-created' | 'channel-updated' | 'channel-deleted';
      readonly channel: APITextChannel;
    }
  | { readonly kind: 'thread-created' | 'thread-updated' | 'thread-deleted'; readonly thread: Thread }
  | {
      readonly kind: 'thread-members-changed';
      readonly threadId: string;
      /** User ids. */
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  | { readonly kind: 'commands-changed' }
  | { readonly kind: 'bot-connected' }
  | { readonly kind: 'bot-disconnected' }
  | { readonly kind: 'exchange'; readonly exchange: Exchange };
