import { checkField } from './check-field.ts';
import type { SlashCommand } from './commands.ts';
import type { SlashOption } from './slash-option.ts';

/** A file as it is sent: its bytes in letters. */
export interface FileValue {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

/** What an option holds when it is sent. */
export type Value = string | number | boolean | FileValue;

/** A choice a list offers for an option. */
export interface Choice {
  readonly name: string;
  readonly value: Value;
}

/** One option in the command line: its text, and the choice it came from if one was picked. */
export interface Field {
  readonly option: SlashOption;
  readonly text: string;
  readonly picked?: Choice;
}

/** A slash command being written: the fields that stand in the line, in order. */
export interface Draft {
  readonly command: SlashCommand;
  readonly fields: readonly Field[];
  /** What stands at the end of the line and belongs to no option. */
  readonly rest: string;
}

/** Begins a command with its required options as empty fields. */
export function startDraft(command: SlashCommand): Draft {
  const required = command.options.filter((option) => option.required === true);
  return { command, fields: required.map((option) => ({ option, text: '' })), rest: '' };
}

/** The options that do not stand in the line yet. */
export function openOptions(draft: Draft): readonly SlashOption[] {
  return draft.command.options.filter(
    (option) => !draft.fields.some((field) => field.option.name === option.name),
  );
}

/** Puts an optional option into the line; one that is there already stays. */
export function addField(draft: Draft, name: string): Draft {
  const option = openOptions(draft).find((open) => open.name === name);
  return option === undefined ? draft : { ...draft, fields: [...draft.fields, { option, text: '' }] };
}

/** Whether nothing is written into the option yet, in the line or not. */
export function isOpen(draft: Draft, name: string): boolean {
  return draft.fields.every(({ option, text }) => option.name !== name || text === '');
}

/** The option that text without a name is for, the first that takes any text; undefined when it is written already. */
export function freeOption(draft: Draft): SlashOption | undefined {
  const first = draft.command.options.find(
    (option) => option.type === 3 && fixedChoices(option) === undefined,
  );
  return first !== undefined && isOpen(draft, first.name) ? first : undefined;
}

/** Writes a text into an option as it stands in a line; the value of a choice counts as that choice. */
export function fillOption(draft: Draft, name: string, text: string): Draft {
  const added = addField(draft, name);
  const option = draft.command.options.find((known) => known.name === name);
  const choice =
    option && fixedChoices(option)?.find(({ value }) => String(value).toLowerCase() === text.toLowerCase());
  return choice === undefined ? writeField(added, name, text) : pickChoice(added, name, choice);
}

/** Lets a text stand at the end of the line. */
export function writeRest(draft: Draft, rest: string): Draft {
  return { ...draft, rest };
}

/** Takes an optional option out of the line; a required one stays. */
export function removeField(draft: Draft, name: string): Draft {
  return {
    ...draft,
    fields: draft.fields.filter(({ option }) => option.name !== name || option.required === true),
  };
}

/** Writes into a field. Text equal to a choice's name, or else to its value, counts as that choice. */
export function writeField(draft: Draft, name: string, text: string): Draft {
  return change(draft, name, ({ option }) => {
    const choices = fixedChoices(option);
    const written = text.trim().toLowerCase();
    const same =
      choices?.find((choice) => choice.name.toLowerCase() === written) ??
      choices?.find(({ value }) => String(value).toLowerCase() === written);
    return same === undefined ? { option, text } : { option, text, picked: same };
  });
}

/** Puts a choice into a field: its name shows, its value is sent. */
export function pickChoice(draft: Draft, name: string, picked: Choice): Draft {
  return change(draft, name, ({ option }) => ({ option, text: picked.name, picked }));
}

/** The choices an option always has: its own, or true and false; undefined when there are none. */
export function fixedChoices(option: SlashOption): readonly Choice[] | undefined {
  if (option.type === 5) {
    return [
      { name: 'True', value: true },
      { name: 'False', value: false },
    ];
  }
  return option.offered.length === 0 ? undefined : option.offered;
}

/**
 * What is wrong, by option name, and under the empty one with what belongs to no option; empty when the command can be
 * sent.
 */
export function draftProblems(draft: Draft): ReadonlyMap<string, string> {
  const problems = new Map<string, string>();
  for (const field of draft.fields) {
    const checked = checkField(field);
    if (checked.kind === 'wrong') problems.set(field.option.name, checked.hint);
  }
  const rest = draft.rest.trim();
  if (rest !== '') problems.set('', checkRest(draft, rest));
  return problems;
}

function checkRest(draft: Draft, rest: string): string {
  const open = openOptions(draft).map(({ shown }) => `${shown}:`);
  if (open.length > 0) return `Write before “${rest}” what it is: ${open.join(' or ')}`;
  const { shown, options } = draft.command;
  return options.length === 0
    ? `/${shown} takes no options, and no “${rest}”.`
    : `No option is left for “${rest}”.`;
}

/** The values to send, by option name; empty optional fields and wrong ones are left out. */
export function draftValues(draft: Draft): Readonly<Record<string, Value>> {
  const values: Record<string, Value> = {};
  for (const field of draft.fields) {
    const checked = checkField(field);
    if (checked.kind === 'value') values[field.option.name] = checked.value;
  }
  return values;
}

function change(draft: Draft, name: string, to: (field: Field) => Field): Draft {
  return { ...draft, fields: draft.fields.map((field) => (field.option.name === name ? to(field) : field)) };
}
