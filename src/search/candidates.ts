import { saturated } from './bm25.ts';
import type { Collection } from './collection.ts';
import type { Question } from './question.ts';
import { at } from './rows.ts';

/**
 * The texts worth scoring in full, ascending: all of a small collection, otherwise the `limit` that hold the weightiest
 * content words of the question.
 */
export function findCandidates(collection: Collection, question: Question, limit: number): readonly number[] {
  if (collection.size <= limit) return Array.from({ length: collection.size }, (_, text) => text);
  const { holders, contentLengths } = collection;
  const weights = new Float64Array(collection.size);
  const touched: number[] = [];
  for (const { sort, number, value } of question.terms) {
    if (sort !== 'stem') continue;
    for (let place = at(holders.starts, number); place < at(holders.starts, number + 1); place++) {
      const text = at(holders.values, place);
      if (at(weights, text) === 0) touched.push(text);
      weights[text] = at(weights, text) + value * saturated(1, contentLengths, text);
    }
  }
  if (touched.length <= limit) return touched.sort((one, other) => one - other);
  const least = greatest(touched, weights, limit);
  return touched.filter((text) => at(weights, text) >= least).sort((one, other) => one - other);
}

/** The weight that at least `count` of the texts reach, at most by a little more than that many. */
function greatest(texts: readonly number[], weights: Float64Array, count: number): number {
  const sorted = Float64Array.from(texts, (text) => at(weights, text)).sort();
  return at(sorted, sorted.length - count);
}
