import Fuse from 'fuse.js';

/** Texts that look like what somebody typed, the most alike first; `limit` bounds how many. */
export type SimilarTexts = (typed: string, limit: number) => readonly string[];

/** Makes a finder that forgives how people type; it may find a part of a word, so use it for offers only. */
export function createSimilarTexts(texts: readonly string[]): SimilarTexts {
  const fuse = new Fuse(texts, { ignoreLocation: true, threshold: THRESHOLD, ignoreDiacritics: true });
  return (typed, limit) => fuse.search(typed.slice(0, LONGEST), { limit }).map(({ item }) => item);
}

/** Fuse.js: 0 wants every letter, 1 takes anything. */
const THRESHOLD = 0.35;
/** Characters of what was typed that are looked at: Fuse.js takes 32 at once, 60 take it three times as long. */
const LONGEST = 32;
