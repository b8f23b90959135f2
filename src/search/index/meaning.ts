import type { ReadWord } from '../../language/read-words.ts';
import type { WordVectors } from '../../language/vectors/word-vectors.ts';
import { type Directions, emptyDirections, putDirection } from './directions.ts';

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
): Directions {
  const all = emptyDirections(texts.length, vectors?.dimensions ?? 0);
  for (const [text, words] of texts.entries()) putDirection(all, text, of(words, vectors));
  return all;
}
