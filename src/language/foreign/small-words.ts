import { fold } from '../characters/fold.ts';
import { smallWordsGerman } from '../de/small-words.ts';
import { smallWordsSpanish } from '../es/small-words.ts';
import { smallWordsFrench } from '../fr/small-words.ts';
import { smallWordsItalian } from '../it/small-words.ts';
import { smallWordsPolish } from '../pl/small-words.ts';
import { smallWordsRussian } from '../ru/small-words.ts';
import { smallWordsUkrainian } from '../uk/small-words.ts';

/** What one language says with small words and fixed expressions, in English. */
export interface SmallWords {
  /** English for a run of lower-case words with one blank between, empty for what says nothing; undefined for any other. */
  of(words: string): string | undefined;
  /** Whether a lower-case word is one of them, with its accents. */
  has(word: string): boolean;
  /** Those of one word. */
  readonly words: readonly string[];
  /** Words of the longest. */
  readonly longest: number;
}

/** The table of a language, a two-letter code; undefined where nobody has made one. */
export function smallWordsOf(language: string): SmallWords | undefined {
  const known = read.get(language);
  if (known) return known;
  const table = tables.get(language);
  if (table === undefined) return undefined;
  const made = readTable(table);
  read.set(language, made);
  return made;
}

const read = new Map<string, SmallWords>();

const tables: ReadonlyMap<string, string> = new Map([
  ['de', smallWordsGerman],
  ['es', smallWordsSpanish],
  ['fr', smallWordsFrench],
  ['it', smallWordsItalian],
  ['pl', smallWordsPolish],
  ['ru', smallWordsRussian],
  ['uk', smallWordsUkrainian],
]);

/** The languages with a table. */
export const withSmallWords: ReadonlySet<string> = new Set(tables.keys());

function readTable(table: string): SmallWords {
  const exact = new Map<string, string>();
  const plain = new Map<string, string>();
  for (const line of table.split('\n')) {
    const [forms = '', english] = line.split('=').map((part) => part.trim());
    if (english === undefined) continue;
    for (const form of forms.split(',')) {
      const key = keyOf(form);
      if (!exact.has(key)) exact.set(key, english);
      // Accents are often left out; what then looks like another small word is that.
      if (!plain.has(fold(key))) plain.set(fold(key), english);
    }
  }
  const longest = Math.max(...[...exact.keys()].map((key) => key.split(' ').length));
  const words = [...exact.keys()].filter((key) => !key.includes(' '));
  return {
    words,
    of: (words) => exact.get(words) ?? plain.get(words),
    has: (word) => exact.has(word),
    longest,
  };
}

/** As words are cut: `d'une` is two of them. */
function keyOf(form: string): string {
  return form
    .trim()
    .toLowerCase()
    .replace(/-/gu, ' ')
    .replace(/(?<=\p{Script=Latin})'/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
