import type { APIMessage, APIUser } from 'discord-api-types/v10';
import type { Done, Failed, Modal, Opened, Outcome, Said, Typed } from './outcome.ts';
import type { Thread } from './thread.ts';

/** A file that a member sends along. */
export interface SentFile {
  readonly name: string;
  /** Its media type; default `text/plain`. */
  readonly type?: string;
  readonly bytes: Uint8Array;
}

/** What a member fills into an option: users and channels as ids. */
export type OptionValue = string | number | boolean | SentFile;

/** The name or id of a channel, thread or post, or `dm` for the member's direct messages with the bot. */
export type Where = string;

/** A person one can act as: does to the bot what people do in Discord's client. */
export interface Member {
  readonly id: string;
  /** The account name, `mara`. */
  readonly name: string;
  readonly user: APIUser;
  /** Permissions in the guild, a decimal bit field. */
  readonly permissions: string;
  readonly dmChannelId: string;
  /** The threads and posts that this member sees, oldest first: private ones only who is in them or manages threads. */
  readonly threads: readonly Thread[];
  /** Discord locale such as `en-US` or `de`; set it to change the language of the client. */
  locale: string;
  /**
   * Sends a slash command. `command` is its name, with group and subcommand after spaces: `quote list`.
   * `where` defaults to the first channel.
   */
  slash(command: string, options?: Readonly<Record<string, OptionValue>>, where?: Where): Promise<Outcome>;
  /** Types into the option `focused` and gives the choices the bot offers. */
  type(
    command: string,
    options: Readonly<Record<string, OptionValue>>,
    focused: string,
    where?: Where,
  ): Promise<Typed>;
  /** Clicks the button with that custom_id or label. */
  click(message: APIMessage, customIdOrLabel: string): Promise<Outcome>;
  /** Sends a click on a button that the message does not have, as Discord's client would not and a program can. */
  forge(message: APIMessage, customId: string): Promise<Outcome>;
  /** Chooses in a select menu; users, roles and channels by id. */
  select(message: APIMessage, customId: string, values: readonly string[]): Promise<Outcome>;
  /** Sends the form off: values by custom_id, a list for what is chosen from; `['true']` ticks a single checkbox. */
  submit(modal: Modal, fields: Readonly<Record<string, string | readonly string[]>>): Promise<Outcome>;
  /** Runs a context-menu command on a message, or on a user. */
  menu(command: string, target: APIMessage | APIUser, where?: Where): Promise<Outcome>;
  /** Writes a message that begins with a mention of the bot. */
  mention(text: string, where?: Where): Promise<Said>;
  /** Writes a message; `<@id>` in it mentions. Throws for a reply to a private message. `extra` is what Discord adds: a poll, a forwarded message, an embed of a link. */
  say(
    text: string,
    options?: {
      readonly replyTo?: APIMessage;
      readonly channel?: Where;
      readonly extra?: Partial<APIMessage>;
    },
  ): Promise<Said>;
  /** Writes a message and does not wait; gives it. */
  write(
    text: string,
    options?: {
      readonly replyTo?: APIMessage;
      readonly channel?: Where;
      readonly extra?: Partial<APIMessage>;
    },
  ): APIMessage;
  /** Writes to the bot directly. */
  dm(text: string): Promise<Said>;
  /** Puts an emoji under a message: one of Unicode's, or `name:id` of one that somebody made. Like the acts below it does not wait for the bot. */
  react(message: APIMessage, emoji: string): Done | Failed;
  /** Takes the member's own reaction away; without effect where there is none. */
  unreact(message: APIMessage, emoji: string): Done | Failed;
  /** Changes the text of the member's own message. */
  edit(message: APIMessage, text: string): Done | Failed;
  /** Deletes the member's own message, or anybody's in the guild with `ManageMessages`. */
  remove(message: APIMessage): Done | Failed;
  /** Pins a message, or takes its pin away: in the guild with `PinMessages`. */
  pin(message: APIMessage): Done | Failed;
  unpin(message: APIMessage): Done | Failed;
  /** Starts a poll, of 24 hours if nothing is said. */
  poll(
    question: string,
    answers: readonly string[],
    options?: { readonly isMulti?: boolean; readonly hours?: number; readonly channel?: Where },
  ): APIMessage;
  /** Votes for just these answers, by their text or `answer_id`; none takes the vote back. */
  vote(message: APIMessage, ...answers: (string | number)[]): Done | Failed;
  /** Forwards a message into a channel. */
  forward(message: APIMessage, where: Where): Done | Failed;
  /** Opens a thread on a message, or in a channel (the first if none is named). */
  openThread(
    name: string,
    on?: { readonly message?: APIMessage; readonly channel?: Where; readonly isPrivate?: boolean },
  ): Opened | Failed;
  /** Writes a post in a forum, with tags by name; throws for a forum that does not exist. */
  post(forum: string, title: string, text: string, tags?: readonly string[]): Opened | Failed;
  /** Comes into a thread by name or id; whoever writes there is in it as well. */
  join(thread: string): void;
  leave(thread: string): void;
  /** Others see for ten seconds that the member writes. */
  startTyping(where?: Where): void;
}
