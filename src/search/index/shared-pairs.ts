import { fold } from '../../language/characters/fold.ts';

/** Finds the texts that may have something like what was typed in them. */
export interface SharedPairs {
  /** Positions of all texts that may hold `typed` with that part of its letters wrong; others certainly do not. */
  within(typed: string, wrong: number): readonly number[];
}

/**
 * Makes it for some texts. A mistake spoils two pairs of neighbouring letters at most, so a text that holds what was typed
 * with `k` mistakes shares all of its pairs but `2k` with it (Ukkonen, Approximate string-matching with q-grams, 1992).
 */
export function createSharedPairs(texts: readonly string[]): SharedPairs {
  const holders = new Map<string, number[]>();
  for (const [text, written] of texts.entries())
    for (const pair of new Set(pairsOf(written))) {
      const list = holders.get(pair);
      if (list) list.push(text);
      else holders.set(pair, [text]);
    }
  const all = texts.map((_, text) => text);
  return {
    within(typed, wrong) {
      const pairs = pairsOf(typed);
      const mistakes = Math.floor((pairs.length + 1) * wrong + ROUNDING);
      const least = pairs.length - 2 * mistakes;
      if (least <= 0) return all;
      const shared = new Uint32Array(texts.length);
      for (const pair of pairs)
        for (const text of holders.get(pair) ?? []) shared[text] = (shared[text] as number) + 1;
      return all.filter((text) => (shared[text] as number) >= least);
    },
  };
}

/** A seventh of seven may come out a little below 1. */
const ROUNDING = 1e-9;

function pairsOf(text: string): readonly string[] {
  const plain = fold(text.toLowerCase());
  return Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2));
}
