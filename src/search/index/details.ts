import type { Detail, Language } from '../../language/language.ts';
import { at, type Rows } from './rows.ts';

/** Which words are numbers and dates, and how many texts hold one. */
export interface Details {
  /** By word. */
  readonly of: readonly (Detail | undefined)[];
  readonly frequency: Readonly<Record<Detail, number>>;
}

/** Looks through texts of numbered words for numbers and dates. */
export function findDetails(words: readonly string[], texts: Rows, language: Language): Details {
  const of = words.map(language.detailOf);
  const frequency = { date: 0, number: 0 };
  for (let text = 0; text + 1 < texts.starts.length; text++) {
    const held = new Set<Detail>();
    for (let place = at(texts.starts, text); place < at(texts.starts, text + 1); place++) {
      const detail = of[at(texts.values, place)];
      if (detail) held.add(detail);
    }
    for (const detail of held) frequency[detail]++;
  }
  return { of, frequency };
}
