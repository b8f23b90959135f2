import { ApplicationCommandType, type REST, Routes } from 'discord.js';
import type { AnyCommand } from '../../../commands/reply/command/command.ts';
import { PATIENCE } from '../limits.ts';
import { normaliseCommand } from './normalise-command.ts';

const SLASH = ApplicationCommandType.ChatInput;

/** What registering came to: names of commands in alphabetical order. */
export interface Registered {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** The same with what Discord calls the commands. */
export interface RegisteredCommands extends Registered {
  /** Ids of the slash commands, by name. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Registers the commands, for all servers and members, by one bulk overwrite; asks first and writes only a change, within that many seconds. */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  declarations: readonly AnyCommand['declaration'][],
  seconds: number = PATIENCE.registering,
): Promise<RegisteredCommands> {
  const route = Routes.applicationCommands(applicationId);
  const signal = AbortSignal.timeout(seconds * 1000);
  const known = await rest.get(route, { query: WITH_ALL, signal });
  const difference = compareCommands(declarations, known);
  const now = isUnchanged(difference) ? known : await rest.put(route, { body: declarations, signal });
  return { ...difference, ids: idsOf(now) };
}

function idsOf(commands: unknown): ReadonlyMap<string, string> {
  const slash = (Array.isArray(commands) ? commands : []).map(Object).filter(({ type }) => type === SLASH);
  return new Map(slash.map(({ name, id }) => [String(name), String(id)]));
}

/** Without it Discord leaves the names and descriptions in other languages out. */
const WITH_ALL = new URLSearchParams({ with_localizations: 'true' });

/** What differs between our commands and those Discord has. */
export function compareCommands(
  declarations: readonly AnyCommand['declaration'][],
  registered: unknown,
): Registered {
  const ours = byName(declarations);
  const theirs = byName(Array.isArray(registered) ? registered : []);
  return {
    added: [...ours.keys()].filter((name) => !theirs.has(name)),
    changed: [...ours.keys()].filter((name) => theirs.has(name) && theirs.get(name) !== ours.get(name)),
    removed: [...theirs.keys()].filter((name) => !ours.has(name)),
  };
}

/** Whether there was nothing to register. */
export function isUnchanged({ added, changed, removed }: Registered): boolean {
  return added.length + changed.length + removed.length === 0;
}

/** One line for a person: `Registered 16 commands: added /ask, /who; removed /old.` */
export function describeRegistered(registered: Registered, count: number): string {
  if (isUnchanged(registered)) return `All ${count} commands were registered already.`;
  const parts = (['added', 'changed', 'removed'] as const).flatMap((what) =>
    registered[what].length > 0 ? [`${what} ${registered[what].map(shown).join(', ')}`] : [],
  );
  return `Registered ${count} commands: ${parts.join('; ')}.`;
}

/** Only a command in a menu has a name with capital letters or spaces. */
function shown(name: string): string {
  return /[\p{Lu}\s]/u.test(name) ? `“${name}”` : `/${name}`;
}

function byName(commands: readonly unknown[]): Map<string, string> {
  const named = commands.map((command): [string, string] => [
    nameOf(command),
    JSON.stringify(normaliseCommand(command)),
  ]);
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function nameOf(command: unknown): string {
  const named = typeof command === 'object' && command !== null && 'name' in command;
  return named ? String(command.name) : '';
}
