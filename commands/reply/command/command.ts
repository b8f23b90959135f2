import {
  type ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Answers } from '../../../src/answer/answers.ts';
import type { Counts } from '../../../src/store/counted.ts';
import type { GuildSettings } from '../../../src/store/guild-settings.ts';
import type { Library, SentFile } from '../library.ts';
import type { Reply } from '../reply.ts';
import type { Choice } from './choice.ts';
import type { Server } from './server.ts';

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** A slash command as Discord takes it for registering, read-only. */
export type Declaration = Frozen<RESTPostAPIChatInputApplicationCommandsJSONBody>;

/** A command in the menu of a message, as Discord takes it for registering; it has no description. */
export type MessageDeclaration = Frozen<RESTPostAPIContextMenuApplicationCommandsJSONBody> & {
  readonly type: ApplicationCommandType.Message;
};

/** Option values by name, as they arrive. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

interface ValueOf {
  readonly [ApplicationCommandOptionType.String]: string;
  readonly [ApplicationCommandOptionType.Integer]: number;
  readonly [ApplicationCommandOptionType.Boolean]: boolean;
}
type Required = { readonly required: true };
type Option = { readonly name: string; readonly type: keyof ValueOf };

/** The options of one declaration with the types they arrive in; what is not `required` may be absent. */
export type OptionsOf<D> = D extends { readonly options: readonly (infer O extends Option)[] }
  ? { readonly [P in Extract<O, Required> as P['name']]: ValueOf[P['type']] } & {
      readonly [P in Exclude<O, Required> as P['name']]?: ValueOf[P['type']];
    }
  : OptionValues;

/** What a command may know besides options and answers. */
export interface Context {
  readonly now: Date;
  /** All commands there are, for `/help`. */
  readonly commands: readonly AnyCommand[];
  /** Discord's ids of the slash commands, by name, as far as they are known. */
  readonly commandIds?: ReadonlyMap<string, string>;
  /** Whether mentions, replies and direct messages reach the bot; they do unless it says no. */
  readonly hearsMessages?: boolean;
  /** What the server has chosen; absent outside of one. */
  readonly server?: GuildSettings;
}

/** The option a member is typing in and what stands there so far; nothing about it has been checked. */
export interface Typed {
  readonly option: string;
  readonly value: string;
}

/** A slash command: Discord's own JSON and a pure function. Free text must always be accepted by `run`. */
export interface Command<D extends Declaration = Declaration> {
  readonly declaration: D;
  run(options: OptionsOf<D>, answers: Answers, context: Context): Reply;
  /** At most 25 choices, best first; use `toChoices`. */
  autocomplete?(typed: Typed, answers: Answers): readonly Choice[];
}

/** A message that a command is used on. Nothing of it may be stored or logged. */
export interface TargetMessage {
  /** Discord's markdown; empty when there are only pictures. */
  readonly text: string;
  /** What whoever wrote or forwarded it is called. */
  readonly author: string;
  readonly isForwarded: boolean;
  /** Not by a member: by a bot, this one included, or by Discord itself. */
  readonly isAutomatic: boolean;
}

/** A command in the menu of a message. */
export interface MessageCommand {
  readonly declaration: MessageDeclaration;
  /** What it does, for `/help`, in a language, a two-letter code. */
  description(language: string): string;
  run(message: TargetMessage, answers: Answers): Reply;
}

/** What an operator wants of a command. */
export interface Called {
  /** Which of its subcommands. */
  readonly part: string;
  readonly options: OptionValues;
  /** What was sent along. */
  readonly file?: SentFile;
}

/** A slash command for whoever runs the bot, with subcommands; what it does may take minutes. */
export interface OperatorCommand {
  readonly declaration: Declaration;
  readonly isForOperators: true;
  /** `counts` gives what is counted on all servers; undefined when the store does not say in time. */
  act(
    called: Called,
    library: Library,
    answers: Answers,
    counts: () => Promise<Counts | undefined>,
  ): Promise<Reply>;
  autocomplete?(typed: Typed, answers: Answers): readonly Choice[];
}

/** A slash command for those who run a server; only whoever uses it sees what it shows. */
export interface ServerCommand {
  readonly declaration: Declaration;
  /** The permission that a member needs for it, besides Discord's own asking; a bit of Discord's. */
  readonly needs: bigint;
  /** `answers` are those of all articles. */
  show(server: Server, answers: Answers): Reply | Promise<Reply>;
}

/** What can be registered. */
export type AnyCommand = Command | MessageCommand | OperatorCommand | ServerCommand;

/** Whether it is a command in the menu of a message. */
export function isMessageCommand(command: AnyCommand): command is MessageCommand {
  return command.declaration.type === ApplicationCommandType.Message;
}

/** Whether it is for whoever runs the bot. */
export function isOperatorCommand(command: AnyCommand): command is OperatorCommand {
  return 'isForOperators' in command;
}

/** Whether it is for those who run a server. */
export function isServerCommand(command: AnyCommand): command is ServerCommand {
  return 'needs' in command;
}

/** Whether it is a slash command for everyone. */
export function isSlashCommand(command: AnyCommand): command is Command {
  return !isMessageCommand(command) && !isOperatorCommand(command) && !isServerCommand(command);
}
