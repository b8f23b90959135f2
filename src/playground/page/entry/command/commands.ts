import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from 'discord-api-types/v10';
import Fuse from 'fuse.js/basic';
import { localized, type SlashOption, slashOption } from './slash-option.ts';

/** A slash command as the list offers it; a command with subcommands gives one for each. */
export interface SlashCommand {
  /** Name with group and subcommand after spaces, in the language of the declaration: what is sent. */
  readonly path: string;
  /** The same in the language of the member: what is shown. Either is typed. */
  readonly shown: string;
  readonly description: string;
  readonly options: readonly SlashOption[];
}

/** A context-menu command. */
export interface MenuCommand {
  readonly name: string;
  readonly shown: string;
  readonly on: 'user' | 'message';
}

/** Who looks at the commands, and where; commands they may not use there are left out, as Discord's client does. */
export interface Viewer {
  readonly locale: string;
  /** Decimal bit field. */
  readonly permissions: string;
  readonly inDm: boolean;
}

/** The slash commands the viewer may use, in alphabetical order. */
export function slashCommands(
  all: readonly APIApplicationCommand[],
  viewer: Viewer,
): readonly SlashCommand[] {
  return all
    .filter((command) => command.type === 1 && mayUse(command, viewer))
    .flatMap((command) => paths(command, command.options ?? [], '', '', viewer.locale))
    .sort((a, b) => a.shown.localeCompare(b.shown, viewer.locale));
}

/** The same commands, those named in `first` before the others and in its order. */
export function inOrder(
  commands: readonly SlashCommand[],
  first: readonly string[],
): readonly SlashCommand[] {
  const place = ({ path }: SlashCommand) => (first.includes(path) ? first.indexOf(path) : first.length);
  return [...commands].sort((a, b) => place(a) - place(b));
}

/** The context-menu commands the viewer may use. */
export function menuCommands(all: readonly APIApplicationCommand[], viewer: Viewer): readonly MenuCommand[] {
  return all
    .filter((command) => (command.type === 2 || command.type === 3) && mayUse(command, viewer))
    .map((command) => ({
      name: command.name,
      shown: localized(command.name_localizations, command.name, viewer.locale),
      on: command.type === 2 ? 'user' : 'message',
    }));
}

/** Those whose name or description has what was typed: names that begin with it first, descriptions last. */
export function findCommands(commands: readonly SlashCommand[], typed: string): readonly SlashCommand[] {
  const wanted = typed.trim().toLowerCase();
  const rank = ({ shown, path, description }: SlashCommand) => {
    const names = [shown.toLowerCase(), path];
    if (names.some((name) => name.startsWith(wanted))) return 0;
    if (names.some((name) => name.split(/[\s_-]/).some((word) => word.startsWith(wanted)))) return 1;
    if (names.some((name) => name.includes(wanted))) return 2;
    return description.toLowerCase().includes(wanted) ? 3 : 4;
  };
  return commands
    .map((command) => ({ command, rank: rank(command) }))
    .filter((ranked) => ranked.rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .map((ranked) => ranked.command);
}

/** Those whose name looks most like what was typed, or like its first word, three at most; for a name that none has. */
export function nearestCommands(commands: readonly SlashCommand[], typed: string): readonly SlashCommand[] {
  const index = new Fuse(commands, { keys: ['shown', 'path'], threshold: 0.5 });
  const nearest = (text: string) => index.search(text, { limit: 3 }).map(({ item }) => item);
  const [whole, first = ''] = [typed.trim(), typed.trim().split(/\s/)[0]];
  const found = nearest(whole);
  return found.length > 0 ? found : nearest(first);
}

function paths(
  one: {
    name: string;
    description: string;
    name_localizations?: unknown;
    description_localizations?: unknown;
  },
  options: readonly APIApplicationCommandOption[],
  before: string,
  shownBefore: string,
  locale: string,
): readonly SlashCommand[] {
  const path = `${before}${one.name}`;
  const shown = `${shownBefore}${localized(texts(one.name_localizations), one.name, locale)}`;
  const below = options.filter((option) => option.type === 1 || option.type === 2);
  if (below.length > 0) {
    return below.flatMap((option) => paths(option, option.options ?? [], `${path} `, `${shown} `, locale));
  }
  const description = localized(texts(one.description_localizations), one.description, locale);
  return [
    {
      path,
      shown,
      description,
      options: options.filter(isBasic).map((option) => slashOption(option, locale)),
    },
  ];
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return option.type !== 1 && option.type !== 2;
}

function texts(value: unknown): Partial<Record<string, string | null>> | undefined {
  return typeof value === 'object' && value !== null ? { ...value } : undefined;
}

const administrator = 8n;

function mayUse(command: APIApplicationCommand, { permissions, inDm }: Viewer): boolean {
  if (inDm) return command.contexts?.includes(1) ?? command.guild_id === undefined;
  if (command.contexts !== undefined && command.contexts !== null && !command.contexts.includes(0))
    return false;
  const needed = command.default_member_permissions;
  if (needed === null || needed === undefined) return true;
  const has = BigInt(permissions);
  return (has & administrator) !== 0n || (needed !== '0' && (has & BigInt(needed)) === BigInt(needed));
}
