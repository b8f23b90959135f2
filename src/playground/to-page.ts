import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIUser,
} from 'discord-api-types/v10';
import type { Exchange } from '../loopback/exchange.ts';
import type { Modal } from '../loopback/outcome.ts';

/** A short note above the channel for someone who is here for the first time. */
export interface Greeting {
  /** Discord markdown. */
  readonly text: string;
  /** Up to three command lines to click, such as `/ask question: who comes?`. */
  readonly suggestions: readonly string[];
}

export interface MemberView {
  readonly user: APIUser;
  readonly permissions: string;
  readonly dmChannelId: string;
  readonly locale: string;
}

/** A thread or a forum's post that the member of that page sees. */
export interface ThreadView {
  readonly id: string;
  /** The channel or forum it stands in. */
  readonly parentId: string;
  readonly name: string;
  /** How many were written in it, without the one it begins with. */
  readonly messages: number;
  readonly archived: boolean;
  /** How a post begins; empty for a thread. */
  readonly opening: string;
  /** Names of a post's tags. */
  readonly tags: readonly string[];
}

/** A forum: what stands in it are posts. */
export interface ForumView {
  readonly id: string;
  readonly name: string;
  readonly topic: string | null;
  /** Names of the tags that posts can have. */
  readonly tags: readonly string[];
}

/** A fault of the developer pane that waits for the bot's next calls. */
export interface PendingFault {
  readonly fault: 'limit' | 'break' | 'refuse';
  /** How many calls it will still take, 1 or more. */
  readonly left: number;
}

/** Everything a page knows before it looks at a channel. */
export interface WorldView {
  readonly guildId: string;
  readonly guildName: string;
  readonly guildLocale: string;
  readonly bot: APIUser;
  readonly botConnected: boolean;
  /** Every answer to the bot waits: a switch of the developer pane. */
  readonly delayed: boolean;
  readonly pendingFaults: readonly PendingFault[];
  readonly members: readonly MemberView[];
  readonly channels: readonly { readonly id: string; readonly name: string; readonly topic: string | null }[];
  readonly forums: readonly ForumView[];
  /** Those that somebody made, and where their pictures are. */
  readonly emojis: readonly { readonly id: string; readonly name: string; readonly url: string }[];
  readonly commands: readonly APIApplicationCommand[];
  /** What the bot and the page are, at the start of each channel; Discord markdown. */
  readonly about?: string;
  readonly greeting?: Greeting;
  /** Commands that stand before the others in the list, by name. */
  readonly leading: readonly string[];
  /** Said once to who writes a message that the bot does not read; Discord markdown. */
  readonly unheard?: string;
}

/** The command a message answers. */
export interface Used {
  /** Name, with group and subcommand after spaces. */
  readonly command: string;
  /** False for a context-menu command. */
  readonly slash: boolean;
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

/** A message as the member of that page sees it; `private` when nobody else does. */
export interface Seen {
  readonly message: APIMessage;
  readonly private: boolean;
  readonly used?: Used;
  readonly reactions: readonly ReactionView[];
  /** Of a poll: the answers (`answer_id`) that the member of that page voted for. */
  readonly votes: readonly number[];
}

/** One emoji under a message. */
export interface ReactionView {
  /** As Unicode writes it, or the id of one that somebody made. */
  readonly emoji: string;
  readonly count: number;
  /** The member of that page is among them. */
  readonly mine: boolean;
}

/** What became of something the page asked for. */
export type Result =
  | { readonly kind: 'done' }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly kind: 'modal'; readonly modal: Modal }
  /** A thread or post, to be looked at. */
  | { readonly kind: 'opened'; readonly channelId: string }
  | { readonly kind: 'failed'; readonly detail: string };

/** A frame to a page. */
export type ToPage =
  | { readonly kind: 'world'; readonly world: WorldView }
  | {
      readonly kind: 'room';
      readonly memberId: string;
      readonly channelId: string;
      /** None in a forum, whose posts are among the threads. */
      readonly messages: readonly Seen[];
      readonly threads: readonly ThreadView[];
    }
  /** The threads that the member sees, as they are now. */
  | { readonly kind: 'threads'; readonly threads: readonly ThreadView[] }
  | { readonly kind: 'message'; readonly seen: Seen }
  | { readonly kind: 'gone'; readonly messageId: string }
  | { readonly kind: 'reactions'; readonly messageId: string; readonly reactions: readonly ReactionView[] }
  | { readonly kind: 'typing'; readonly userId: string }
  /** A message came where the member does not look; `pings` where it is for them. */
  | { readonly kind: 'elsewhere'; readonly channelId: string; readonly pings: boolean }
  | { readonly kind: 'exchanges'; readonly exchanges: readonly Exchange[] }
  | { readonly kind: 'result'; readonly id: number; readonly result: Result };
