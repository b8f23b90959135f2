import { mayName, namedIn } from '../../language/calendar/named-by.ts';
import { numbersOf } from '../../language/numbers-of.ts';
import { wordsOf } from '../../language/words-of.ts';
import { quoted } from '../quoted.ts';

/** A text and its translation, with their languages as two-letter codes. */
export interface Both {
  readonly original: string;
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

/** What a translation must not do; each gives one message for each mistake. */
export const AGREEMENTS: readonly ((both: Both) => readonly string[])[] = [
  noQuotations,
  sameNumbers,
  noNewNumbers,
];

/** What was said was said in other words. */
function noQuotations({ text }: Both): readonly string[] {
  const [mark] = /[«»‹›"“”„‟＂「」『』]/u.exec(text) ?? [];
  return mark === undefined
    ? []
    : [`has the quotation mark ${mark}: nobody said these words in this language, so tell what was said`];
}

function sameNumbers({ original, text }: Both): readonly string[] {
  const there = new Set(figuresOf(text).map(({ digits }) => digits));
  return once(figuresOf(original).filter(({ digits }) => !there.has(digits))).map(
    (written) => `the number ${quoted(written)} of the original is missing: write it in figures`,
  );
}

/** In figures may stand what the original has in words. */
function noNewNumbers({ original, text, from }: Both): readonly string[] {
  const there = new Set(figuresOf(original).map(({ digits }) => digits));
  const others = figuresOf(text).filter(({ digits }) => !there.has(digits));
  if (others.length === 0) return [];
  const inWords = numbersOf(wordsOf(original), from).flatMap(({ value }) =>
    value.replace('#', '').split('/'),
  );
  return once(others.filter(({ digits }) => !inWords.includes(digits))).map(
    (written) => `the number ${quoted(written)} does not stand in the original: correct it`,
  );
}

/**
 * The days and months of the original of which a translation does not seem to have the name. A language may have further
 * names for them, so this proves nothing.
 */
export function doubtfulDays({ original, text, from, to }: Both): readonly string[] {
  return namedIn(original, from)
    .filter(({ key }) => !mayName(key, text, to))
    .map(({ name }) => `the original has ${quoted(name)}, and this does not seem to name it`);
}

interface Figure {
  readonly written: string;
  /** `2,400`, `2.400` and `2 400` are the same. */
  readonly digits: string;
}

function figuresOf(text: string): readonly Figure[] {
  const found = text.match(/\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*/gu) ?? [];
  return found.map((written) => ({ written, digits: written.replace(/\D/gu, '') }));
}

function once(figures: readonly Figure[]): readonly string[] {
  return [...new Map(figures.map(({ written, digits }) => [digits, written])).values()];
}
