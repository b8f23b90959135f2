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
  const least = leastOfGreatest(touched, weights, limit);
  return touched.filter((text) => at(weights, text) >= least).sort((one, other) => one - other);
}

const BUCKETS = 4096;

/**
 * A weight that the `count` heaviest texts reach, and few others: the texts are counted in equally wide buckets, which
 * takes one pass where sorting would take many.
 */
function leastOfGreatest(texts: readonly number[], weights: Float64Array, count: number): number {
  if (texts.length <= count) return 0;
  const width = texts.reduce((most, text) => Math.max(most, at(weights, text)), 0) / (BUCKETS - 1);
  const filled = new Uint32Array(BUCKETS);
  for (const text of texts) {
    const bucket = Math.floor(at(weights, text) / width);
    filled[bucket] = at(filled, bucket) + 1;
  }
  let bucket = BUCKETS;
  for (let reached = 0; reached < count; reached += at(filled, bucket)) bucket--;
  return bucket * width;
}
