import type { SlashCommand } from './commands.ts';
import { type Draft, fillOption, freeOption, startDraft, writeRest } from './draft.ts';
import { partOptions } from './part-options.ts';

/**
 * Reads a typed or pasted command line such as `/ask question: who pays private: true`. Text before the first option
 * name goes into the option for such text, or stays without one. Undefined when the line begins with no known command.
 */
export function readCommandText(line: string, commands: readonly SlashCommand[]): Draft | undefined {
  const typed = line.trimStart().toLowerCase();
  const [called] = [
    ...commands.map((command) => ({ command, name: command.shown })),
    ...commands.map((command) => ({ command, name: command.path })),
  ]
    .filter(({ name }) => `${typed} `.startsWith(`/${name.toLowerCase()} `))
    .sort((a, b) => b.name.length - a.name.length);
  if (called === undefined) return undefined;
  const { command, name } = called;
  const rest = line.trimStart().slice(name.length + 1);
  const first = freeOption(startDraft(command));
  const { free, named } = partOptions(rest, command.options, first?.name);
  const draft = named.reduce((now, { name, text }) => fillOption(now, name, text), startDraft(command));
  if (free === '' || first === undefined) return writeRest(draft, free);
  return fillOption(draft, first.name, free);
}

/** Writes a command as it would be typed; what was picked stands there as its value, a file as its name. */
export function writeCommandText({ command, fields, rest }: Draft): string {
  const options = fields
    .filter(({ text }) => text !== '')
    .map(({ option, text, picked }) => {
      const value = typeof picked?.value === 'object' ? picked.name : picked?.value;
      return `${option.shown}: ${value ?? text}`;
    });
  return [`/${command.shown}`, rest.trim(), ...options].filter(Boolean).join(' ');
}

/** Begins a command with some options written; names the command does not know are left out. */
export function fillDraft(command: SlashCommand, values: Readonly<Record<string, string>>): Draft {
  const known = Object.entries(values).filter(([name]) =>
    command.options.some((option) => option.name === name),
  );
  return known.reduce((draft, [name, text]) => fillOption(draft, name, text), startDraft(command));
}
