import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Thread } from './thread.ts';

/** A form the bot opened for one member. */
export interface Modal {
  /** Id of the interaction that opened it. */
  readonly id: string;
  readonly memberId: string;
  readonly channelId: string;
  readonly data: APIModalInteractionResponseCallbackData;
  /** The message whose component opened it. */
  readonly message?: APIMessage;
}

/** Why nothing came of it. */
export interface Failed {
  readonly kind: 'failed';
  /**
   * `no-answer`: nothing within three seconds (or the token expired after a defer). The others are refused before
   * anything is sent, as Discord's own client does.
   */
  readonly reason: 'no-answer' | 'unknown-command' | 'not-allowed' | 'bad-option' | 'unknown-component';
  /** What is wrong, for a person. */
  readonly detail: string;
}

/** A message of the bot's; `private` when only this member sees it. */
export interface Answered {
  readonly kind: 'message';
  readonly message: APIMessage;
  readonly private: boolean;
}

/** The message that carries the component was changed. */
export interface Updated {
  readonly kind: 'updated';
  readonly message: APIMessage;
}

/** What a deferred interaction comes to in the end. */
export type Final = Answered | Updated | { readonly kind: 'deleted' } | Failed;

/** What a member sees after doing something. */
export type Outcome =
  | Answered
  | Updated
  | { readonly kind: 'modal'; readonly modal: Modal }
  | {
      readonly kind: 'deferred';
      readonly private: boolean;
      /** Waits for the bot's edit or follow-up, at most until the token expires (15 minutes). */
      final(): Promise<Final>;
    }
  | Failed;

/** A member did something of which nothing has to come; `message` is how it is now, or was before it was deleted. */
export interface Done {
  readonly kind: 'done';
  readonly message: APIMessage;
}

/** A thread or a post that a member opened. */
export interface Opened {
  readonly kind: 'opened';
  readonly thread: Thread;
}

/** What autocomplete offers. */
export type Typed =
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | Failed;

/** What comes of writing in a channel; `sent` is the member's own message. */
export type Said =
  | { readonly kind: 'message'; readonly message: APIMessage; readonly sent: APIMessage }
  | { readonly kind: 'silent'; readonly sent: APIMessage };
