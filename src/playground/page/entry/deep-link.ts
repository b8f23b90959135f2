import { fillDraft } from './command/command-text.ts';
import type { SlashCommand } from './command/commands.ts';
import type { Draft } from './command/draft.ts';

/**
 * Reads the part of the address after `#`: `#/name?option=value&other=value`, or `#/name=text` for the first text
 * option. A subcommand stands after a slash: `#/quote/list`. Undefined when it names no command.
 */
export function readDeepLink(hash: string, commands: readonly SlashCommand[]): Draft | undefined {
  const match = /^#\/([^=?]+)(?:=([\s\S]*)|\?([\s\S]*))?$/.exec(hash);
  if (match === null) return undefined;
  const path = decode(match[1] ?? '').replaceAll('/', ' ');
  const command = commands.find((known) => known.path === path);
  if (command === undefined) return undefined;
  const first = command.options.find((option) => option.type === 3);
  if (match[2] !== undefined) {
    return fillDraft(command, first === undefined ? {} : { [first.name]: decode(match[2]) });
  }
  return fillDraft(command, Object.fromEntries(new URLSearchParams(match[3] ?? '')));
}

/** The address of a command with these options, without a host. */
export function writeDeepLink(
  path: string,
  values: Readonly<Record<string, string | number | boolean>>,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) query.append(name, String(value));
  const name = path.split(' ').map(encodeURIComponent).join('/');
  return query.size === 0 ? `#/${name}` : `#/${name}?${query}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
