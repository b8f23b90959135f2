/** The candidate that shares most letter pairs with a word, if it shares at least half: for "did you mean". */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const pairs = pairsOf(word);
  let best: string | undefined;
  let bestShare = 0.5;
  for (const candidate of candidates) {
    const others = pairsOf(candidate);
    const shared = [...pairs].filter((pair) => others.has(pair)).length;
    const share = (2 * shared) / (pairs.size + others.size);
    if (share >= bestShare && (best === undefined || share > bestShare))
      [best, bestShare] = [candidate, share];
  }
  return best;
}

/** Neighbouring letters, with the ends of the word as letters of their own. */
function pairsOf(word: string): ReadonlySet<string> {
  const padded = ` ${word.toLowerCase().slice(0, 60)} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
}
