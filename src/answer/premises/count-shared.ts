import type { ClaimWord } from './claim.ts';
import type { Known } from './compared.ts';

/** What each of some words stands for that say something. */
export type WordKeys = readonly (readonly string[])[];

/** What each word stands for, without those that say nothing. */
export function keysOfAll(words: readonly ClaimWord[], keysOf: Known['keysOf']): WordKeys {
  return words.map(keysOf).filter((keys) => keys.length > 0);
}

/** How many of some words a text has, in whatever word that means the same; `there` is what all of its words stand for. */
export function countShared(some: WordKeys, there: ReadonlySet<string>): number {
  return some.filter((keys) => keys.some((key) => there.has(key))).length;
}
