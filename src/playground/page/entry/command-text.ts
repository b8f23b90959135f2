import type { SlashCommand } from './commands.ts';
import {
  addField,
  type Draft,
  fixedChoices,
  openOptions,
  pickChoice,
  startDraft,
  writeField,
} from './draft.ts';

/**
 * Reads a typed or pasted command line such as `/ask question: who pays private: true`. Text before the first option
 * name goes into the first text option. Undefined when the line begins with no known command.
 */
export function readCommandText(line: string, commands: readonly SlashCommand[]): Draft | undefined {
  const typed = line.trimStart().toLowerCase();
  const command = commands
    .filter(
      ({ shown }) => typed === `/${shown.toLowerCase()}` || typed.startsWith(`/${shown.toLowerCase()} `),
    )
    .sort((a, b) => b.shown.length - a.shown.length)[0];
  if (command === undefined) return undefined;
  const rest = line.trimStart().slice(command.shown.length + 1);
  const marks = [...rest.matchAll(/(?<=^|\s)([\p{L}\p{N}_-]{1,32}):/gu)].filter(([, name]) =>
    command.options.some((option) => option.name === name?.toLowerCase()),
  );
  const free = rest.slice(0, marks[0]?.index ?? rest.length).trim();
  const values: Record<string, string> = {};
  const first = command.options.find((option) => option.type === 3);
  if (free !== '' && first !== undefined) values[first.name] = free;
  marks.forEach((mark, index) => {
    const text = rest.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? rest.length);
    values[(mark[1] ?? '').toLowerCase()] = text.trim();
  });
  return fillDraft(command, values);
}

/** Writes a command as it would be typed; what was picked stands there as its value, a file as its name. */
export function writeCommandText({ command, fields }: Draft): string {
  const options = fields
    .filter(({ text }) => text !== '')
    .map(({ option, text, picked }) => {
      const value = typeof picked?.value === 'object' ? picked.name : picked?.value;
      return `${option.name}: ${value ?? text}`;
    });
  return [`/${command.shown}`, ...options].join(' ');
}

/** Begins a command with some options written; names the command does not know are left out. */
export function fillDraft(command: SlashCommand, values: Readonly<Record<string, string>>): Draft {
  let draft = startDraft(command);
  for (const [name, text] of Object.entries(values)) {
    if (openOptions(draft).some((option) => option.name === name)) draft = addField(draft, name);
    const option = command.options.find((known) => known.name === name);
    const choice =
      option && fixedChoices(option)?.find(({ value }) => String(value).toLowerCase() === text.toLowerCase());
    draft = choice === undefined ? writeField(draft, name, text) : pickChoice(draft, name, choice);
  }
  return draft;
}
