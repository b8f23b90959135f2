import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import type { OptionValue, SentFile } from '../member.ts';

/** What a member fills in, by option name. */
export type Values = Readonly<Record<string, OptionValue>>;

/** An option as an interaction carries it. */
export interface SentOption {
  readonly name: string;
  readonly type: number;
  /** Of a file its id. */
  readonly value?: Exclude<OptionValue, object>;
  readonly focused?: true;
  readonly options?: readonly SentOption[];
}

/** The options of the subcommand that `path` names, and how to wrap what is filled in; undefined if there is none. */
export function optionsAt(
  command: APIApplicationCommand,
  path: readonly string[],
):
  | { readonly declared: readonly APIApplicationCommandBasicOption[]; wrap(sent: SentOption[]): SentOption[] }
  | undefined {
  let level: readonly APIApplicationCommandOption[] = command.options ?? [];
  const around: { name: string; type: number }[] = [];
  for (const name of path) {
    const next = level.find((option) => option.name === name);
    if (next?.type !== Type.Subcommand && next?.type !== Type.SubcommandGroup) return undefined;
    around.push({ name, type: next.type });
    level = next.options ?? [];
  }
  const declared = level.filter(isBasic);
  // A command with subcommands cannot be run itself.
  if (declared.length < level.length) return undefined;
  return {
    declared,
    wrap: (sent) => around.reduceRight((options, outer) => [{ ...outer, options }], sent),
  };
}

/** What Discord's client would say before sending; undefined when the values are fine. */
export function complainAbout(
  declared: readonly APIApplicationCommandBasicOption[],
  values: Values,
): string | undefined {
  for (const name of Object.keys(values)) {
    if (!declared.some((option) => option.name === name)) return `There is no option '${name}'.`;
  }
  for (const option of declared) {
    const value = values[option.name];
    if (value !== undefined) {
      const complaint = complainAboutValue(option, value);
      if (complaint) return `Option '${option.name}': ${complaint}`;
    } else if (option.required) return `Option '${option.name}' is required.`;
  }
  return undefined;
}

/** The values as an interaction carries them, in the order of declaration; `upload` keeps a file and gives its id. */
export function sentOptions(
  declared: readonly APIApplicationCommandBasicOption[],
  values: Values,
  upload: (file: SentFile) => string,
  focused?: string,
): SentOption[] {
  return declared.flatMap(({ name, type }): SentOption[] => {
    const filled = values[name] ?? (name === focused ? '' : undefined);
    if (filled === undefined) return [];
    const value = typeof filled === 'object' ? upload(filled) : filled;
    return [{ name, type, value, ...(name === focused ? { focused: true } : {}) }];
  });
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return option.type !== Type.Subcommand && option.type !== Type.SubcommandGroup;
}

function complainAboutValue(
  option: APIApplicationCommandBasicOption,
  value: OptionValue,
): string | undefined {
  switch (option.type) {
    case Type.Boolean:
      return typeof value === 'boolean' ? undefined : 'must be true or false.';
    case Type.Integer:
    case Type.Number: {
      if (typeof value !== 'number') return 'must be a number.';
      if (option.type === Type.Integer && !Number.isInteger(value)) return 'must be a whole number.';
      const { min_value: min = -Infinity, max_value: max = Infinity } = option;
      if (value < min || value > max) return `must be from ${min} to ${max}.`;
      return amongChoices('choices' in option ? option.choices : undefined, value);
    }
    case Type.String: {
      if (typeof value !== 'string') return 'must be text.';
      const { min_length: min = 1, max_length: max = 6000 } = option;
      if (value.length < min || value.length > max) return `must have ${min} to ${max} characters.`;
      return amongChoices('choices' in option ? option.choices : undefined, value);
    }
    case Type.Attachment: {
      if (typeof value !== 'object') return 'must be a file.';
      return value.bytes.length <= limits.file ? undefined : `must have at most ${limits.file} bytes.`;
    }
    default:
      return typeof value === 'string' ? undefined : 'must be an id.';
  }
}

function amongChoices(choices: readonly { readonly value: OptionValue }[] | undefined, value: OptionValue) {
  if (!choices?.length || choices.some((choice) => choice.value === value)) return undefined;
  return `must be one of ${choices.map((choice) => choice.value).join(', ')}.`;
}
