import { synonymsGerman } from './de/synonyms.ts';
import { synonymsEnglish } from './en/synonyms.ts';
import { synonymsSpanish } from './es/synonyms.ts';
import { synonymsRussian } from './ru/synonyms.ts';

/** Groups of words that mean nearly the same, one on a line, by two-letter code of the language. */
export const synonymsOf: ReadonlyMap<string, string> = new Map([
  ['en', synonymsEnglish],
  ['de', synonymsGerman],
  ['es', synonymsSpanish],
  ['ru', synonymsRussian],
]);
