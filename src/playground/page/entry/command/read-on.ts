import { type Draft, fillOption, freeOption, isOpen, openOptions, writeField, writeRest } from './draft.ts';
import { partOptions } from './part-options.ts';
import { beginsWith, type SlashOption } from './slash-option.ts';

/** The command as it is read now, and the option to go on in where that is another one than before. */
export interface ReadOn {
  readonly draft: Draft;
  readonly at?: string;
}

/** Reads what was typed into an option: as in a line pasted whole, a name with a colon begins another option. */
export function readField(draft: Draft, name: string, typed: string): ReadOn {
  const own = partOptions(
    typed,
    draft.command.options.filter((option) => option.name === name),
  );
  const isRepeated = own.free === '' && own.named.length > 0;
  const text = isRepeated ? (own.named[0]?.text ?? '') : typed;
  const { free, named } = partOptions(text, openIn(draft, name));
  if (named.length === 0 && !isRepeated) return { draft: writeField(draft, name, typed) };
  const written = writeField(draft, name, named.length === 0 ? text : free);
  return { draft: fillAll(written, named), at: named.at(-1)?.name ?? name };
}

/**
 * Reads what was typed at the end of the line. What can still become the name of an option stays there, unless `isWhole`;
 * else it goes into the option for text without a name, if that is free.
 */
export function readRest(draft: Draft, typed: string, isWhole = false): ReadOn {
  const { free, named } = partOptions(typed, openIn(draft), freeOption(draft)?.name);
  const filled = fillAll(writeRest(draft, free), named);
  const isName = named.length === 0 && openOptions(draft).some((option) => beginsWith(option, free));
  const option = free === '' || (isName && !isWhole) ? undefined : freeOption(filled);
  const at = named.at(-1)?.name ?? option?.name;
  if (at === undefined) return { draft: writeRest(draft, typed) };
  return { draft: option === undefined ? filled : fillOption(writeRest(filled, ''), option.name, free), at };
}

/** Reads everything once more, before it is sent. */
export function readWhole(draft: Draft): Draft {
  const typed = draft.fields.filter(({ picked }) => picked === undefined);
  const read = typed.reduce((now, { option, text }) => readField(now, option.name, text).draft, draft);
  return readRest(read, read.rest, true).draft;
}

function openIn(draft: Draft, but?: string): readonly SlashOption[] {
  return draft.command.options.filter(({ name }) => name !== but && isOpen(draft, name));
}

function fillAll(draft: Draft, named: readonly { readonly name: string; readonly text: string }[]): Draft {
  return named.reduce((now, { name, text }) => fillOption(now, name, text), draft);
}
