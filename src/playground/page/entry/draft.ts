import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { checkField } from './check-field.ts';
import type { SlashCommand } from './commands.ts';

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
  readonly option: APIApplicationCommandBasicOption;
  readonly text: string;
  readonly picked?: Choice;
}

/** A slash command being written: the fields that stand in the line, in order. */
export interface Draft {
  readonly command: SlashCommand;
  readonly fields: readonly Field[];
}

/** Begins a command with its required options as empty fields. */
export function startDraft(command: SlashCommand): Draft {
  const required = command.options.filter((option) => option.required === true);
  return { command, fields: required.map((option) => ({ option, text: '' })) };
}

/** The options that do not stand in the line yet. */
export function openOptions(draft: Draft): readonly APIApplicationCommandBasicOption[] {
  return draft.command.options.filter(
    (option) => !draft.fields.some((field) => field.option.name === option.name),
  );
}

/** Puts an optional option into the line; one that is there already stays. */
export function addField(draft: Draft, name: string): Draft {
  const option = openOptions(draft).find((open) => open.name === name);
  return option === undefined ? draft : { ...draft, fields: [...draft.fields, { option, text: '' }] };
}

/** Takes an optional option out of the line; a required one stays. */
export function removeField(draft: Draft, name: string): Draft {
  return {
    ...draft,
    fields: draft.fields.filter(({ option }) => option.name !== name || option.required === true),
  };
}

/** Writes into a field. Text equal to a choice's name counts as that choice. */
export function writeField(draft: Draft, name: string, text: string): Draft {
  return change(draft, name, ({ option }) => {
    const same = fixedChoices(option)?.find(
      (choice) => choice.name.toLowerCase() === text.trim().toLowerCase(),
    );
    return same === undefined ? { option, text } : { option, text, picked: same };
  });
}

/** Puts a choice into a field: its name shows, its value is sent. */
export function pickChoice(draft: Draft, name: string, picked: Choice): Draft {
  return change(draft, name, ({ option }) => ({ option, text: picked.name, picked }));
}

/** The choices an option always has: its own, or true and false; undefined when there are none. */
export function fixedChoices(option: APIApplicationCommandBasicOption): readonly Choice[] | undefined {
  if (option.type === 5) {
    return [
      { name: 'True', value: true },
      { name: 'False', value: false },
    ];
  }
  if (!('choices' in option) || option.choices === undefined || option.choices.length === 0) return undefined;
  return option.choices.map(({ name, value }) => ({ name, value }));
}

/** What is wrong with the fields, by option name; empty when the command can be sent. */
export function draftProblems(draft: Draft): ReadonlyMap<string, string> {
  return new Map(
    draft.fields.flatMap((field) => {
      const checked = checkField(field);
      return checked.kind === 'wrong' ? [[field.option.name, checked.hint] as const] : [];
    }),
  );
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
