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
  return directionOf(sum);
}

/**
 * Where a sentence encoder would put a text: the sum of all its words, small ones too, since they tell a question from a
 * statement; `vectors` are those of texts.
 */
export function gistOf(words: readonly ReadWord[], vectors: WordVectors | undefined): Float32Array {
  const sum = new Float32Array(vectors?.dimensions ?? 0);
  if (!vectors) return sum;
  for (const { as } of words) for (const piece of as.split(/[ '’-]/)) addWord(sum, piece, vectors, 1);
  return directionOf(sum);
}

/** The same of length 1, in place; 0 stays 0. */
function directionOf(sum: Float32Array): Float32Array {
  let squares = 0;
  for (const value of sum) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) / length;
  return sum;
}

/** Adds what a word stands for, each as much. */
function addWord(sum: Float32Array, word: string, vectors: WordVectors, weight: number): void {
  const places = vectors.of(word);
  for (const place of places) vectors.addTo(sum, place, weight / places.length);
}

/** The directions of many texts, each found by `of`. */
export function directionsOf(
  texts: readonly (readonly ReadWord[])[],
  vectors: WordVectors | undefined,
  of: typeof meaningOf,
): Meanings {
  const dimensions = vectors?.dimensions ?? 0;
  const rows = new Float32Array(texts.length * dimensions);
  for (const [at, words] of texts.entries()) rows.set(of(words, vectors), at * dimensions);
  return { texts: texts.length, dimensions, rows };
}

/** Cosine of a direction with each row. */
export function likeness(one: Float32Array, { texts, dimensions, rows }: Meanings): Float32Array {
  const cosines = new Float32Array(texts);
  let row = 0;
  // Four rows at once: each number of the direction is read once for all of them, and no addition waits for the one before.
  for (; row + 3 < texts; row += 4) {
    const first = row * dimensions;
    const second = first + dimensions;
    const third = second + dimensions;
    const fourth = third + dimensions;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let at = 0; at < dimensions; at++) {
      const value = one[at] as number;
      a += value * (rows[first + at] as number);
      b += value * (rows[second + at] as number);
      c += value * (rows[third + at] as number);
      d += value * (rows[fourth + at] as number);
    }
    cosines[row] = a;
    cosines[row + 1] = b;
    cosines[row + 2] = c;
    cosines[row + 3] = d;
  }
  for (; row < texts; row++) {
    let sum = 0;
    for (let at = 0; at < dimensions; at++)
      sum += (one[at] as number) * (rows[row * dimensions + at] as number);
    cosines[row] = sum;
  }
  return cosines;
}
