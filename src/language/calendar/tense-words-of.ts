import { tenseGerman } from '../de/tense.ts';
import { tenseEnglish } from '../en/tense.ts';
import { tenseRussian } from '../ru/tense.ts';
import type { TenseWords } from './tense-words.ts';

/** The languages in which the tense of a clause is known, by two-letter code. */
export const tenseWordsOf: ReadonlyMap<string, TenseWords> = new Map([
  ['en', tenseEnglish],
  ['de', tenseGerman],
  ['ru', tenseRussian],
]);
