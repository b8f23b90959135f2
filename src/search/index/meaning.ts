import type { ReadWord } from '../../language/read-words.ts';
import type { WordVectors } from '../../language/vectors/word-vectors.ts';

/** Directions of texts, one row each, of length 1, or 0 where no word has a vector. */
export interface Meanings {
  readonly texts: number;
  readonly dimensions: number;
  readonly rows: Float32Array;
}

/** The direction of a text: the sum of its words', rare ones more (Arora and others, 2017). */
export function meaningOf(words: readonly ReadWord[], vectors: WordVectors | undefined): Float32Array {
  const sum = new Float32Array(vectors?.dimensions ?? 0);
  if (!vectors) return sum;
  for (const { as, stop, rarity } of words) {
    if (stop || rarity === 0) continue;
    addWord(sum, as, vectors, rarity ** 2);
  }
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}

/**
 * Where a sentence encoder would put a text: the sum of all its words, small ones too, since they tell a question from a
 * statement; `vectors` are those of texts.
 */
export function gistOf(words: readonly ReadWord[], vectors: WordVectors | undefined): Float32Array {
  const sum = new Float32Array(vectors?.dimensions ?? 0);
  if (!vectors) return sum;
  for (const { as } of words) for (const piece of as.split(/[ '’-]/)) addWord(sum, piece, vectors, 1);
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}

/** Adds what a word stands for, each as much. */
function addWord(sum: Float32Array, word: string, vectors: WordVectors, weight: number): void {
  const places = vectors.of(word);
  for (const place of places) vectors.addTo(sum, place, weight / places.length);
}

/** The directions of many texts, each found by `directionOf`. */
export function directionsOf(
  texts: readonly (readonly ReadWord[])[],
  vectors: WordVectors | undefined,
  directionOf: typeof meaningOf,
): Meanings {
  const dimensions = vectors?.dimensions ?? 0;
  const rows = new Float32Array(texts.length * dimensions);
  for (const [at, words] of texts.entries()) rows.set(directionOf(words, vectors), at * dimensions);
  return { texts: texts.length, dimensions, rows };
}

/** Cosine of a direction with each row. */
export function likeness(one: Float32Array, { texts, dimensions, rows }: Meanings): Float32Array {
  const cosines = new Float32Array(texts);
  for (let row = 0, from = 0; row < texts; row++, from += dimensions) {
    // Two sums side by side: each addition would wait for the one before it.
    let [even, odd] = [0, 0];
    let at = 0;
    for (; at + 1 < dimensions; at += 2) {
      even += (one[at] as number) * (rows[from + at] as number);
      odd += (one[at + 1] as number) * (rows[from + at + 1] as number);
    }
    if (at < dimensions) even += (one[at] as number) * (rows[from + at] as number);
    cosines[row] = even + odd;
  }
  return cosines;
}
