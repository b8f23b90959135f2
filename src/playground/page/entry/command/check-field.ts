import type { Field, Value } from './draft.ts';

/** What a field comes to: a value to send, nothing, or a hint that says what to do. */
export type Checked =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong'; readonly hint: string };

/** Checks one field as Discord's client does before it sends a command. */
export function checkField({ option, text, picked }: Field): Checked {
  if (picked !== undefined) return { kind: 'value', value: picked.value };
  const written = text.trim();
  if (written === '') {
    return option.required === true ? wrong('This option is required.') : { kind: 'empty' };
  }
  if (option.offered.length > 0) return wrong('Choose one from the list.');
  switch (option.type) {
    case 3:
      return checkLength(written, option.min_length ?? 0, option.max_length ?? 6000);
    case 4:
      if (!/^[+-]?\d+$/.test(written)) return wrong('Write a whole number.');
      return checkRange(Number(written), option.min_value ?? -maxNumber, option.max_value ?? maxNumber);
    case 10:
      if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(written)) return wrong('Write a number.');
      return checkRange(Number(written), option.min_value ?? -maxNumber, option.max_value ?? maxNumber);
    case 11:
      return wrong('Choose a file of at most one megabyte.');
    default:
      return wrong('Choose one from the list.');
  }
}

/** https://discord.com/developers/docs/interactions/application-commands: numbers between -2^53 and 2^53. */
const maxNumber = 2 ** 53;

function checkLength(text: string, least: number, most: number): Checked {
  if (text.length < least) return wrong(`Write at least ${least} characters.`);
  if (text.length > most) return wrong(`Write at most ${most} characters.`);
  return { kind: 'value', value: text };
}

function checkRange(value: number, least: number, most: number): Checked {
  if (value < least) return wrong(`Write ${least} or more.`);
  if (value > most) return wrong(`Write ${most} or less.`);
  return { kind: 'value', value };
}

function wrong(hint: string): Checked {
  return { kind: 'wrong', hint };
}
