/** The run of some words that is most like others, both bounds included, and how many of them it has. */
export interface Alignment {
  readonly from: number;
  readonly to: number;
  /** Places of the others that the run has, in order. */
  readonly met: readonly number[];
}

/** What each further word that has no match takes away. */
const GAP = 0.5;

/**
 * The best local alignment of two runs of words (Smith and Waterman, 1981): a match counts 1, a word of either side without one
 * takes half away. Undefined where no word is met.
 */
export function align(some: readonly string[], others: readonly string[]): Alignment | undefined {
  const width = others.length + 1;
  const scores = new Float32Array((some.length + 1) * width);
  let best = 0;
  for (let row = 1; row <= some.length; row++) {
    for (let column = 1; column < width; column++) {
      const at = row * width + column;
      const diagonal = scores[at - width - 1] ?? 0;
      const isMet = some[row - 1] === others[column - 1];
      const skipped = Math.max(scores[at - width] ?? 0, scores[at - 1] ?? 0) - GAP;
      scores[at] = Math.max(0, isMet ? diagonal + 1 : diagonal - GAP, skipped);
      if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
    }
  }
  if (best === 0) return undefined;
  const met: number[] = [];
  let at = best;
  let first = best;
  while ((scores[at] ?? 0) > 0) {
    const [row, column] = [Math.floor(at / width), at % width];
    const isMet = some[row - 1] === others[column - 1];
    first = at;
    if (isMet) met.unshift(column - 1);
    const diagonal = (scores[at - width - 1] ?? 0) + (isMet ? 1 : -GAP);
    if (diagonal === scores[at]) at -= width + 1;
    else at -= (scores[at - width] ?? 0) - GAP === scores[at] ? width : 1;
  }
  return { from: Math.floor(first / width) - 1, to: Math.floor(best / width) - 1, met };
}
