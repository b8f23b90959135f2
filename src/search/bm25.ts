import type { Postings } from './postings.ts';
import { tuning } from './tuning.ts';

/**
 * How much a term says, from the number of texts that hold it: the rarer, the more; above 0 for every term.
 *
 * Robertson and Zaragoza, The Probabilistic Relevance Framework (2009), with the usual 1 inside the logarithm.
 */
export function idf(texts: number, frequency: number): number {
  return Math.log(1 + (texts - frequency + 0.5) / (frequency + 0.5));
}

/** Adds `weight` times the BM25 score of one term to `scores`, one number for each text. */
export function addBm25(scores: Float64Array, postings: Postings, term: string, weight: number): void {
  const { k1, b } = tuning;
  const { lengths, averageLength } = postings;
  const value = weight * idf(postings.texts, postings.frequency(term));
  postings.each(term, (text, count) => {
    const norm = k1 * (1 - b + (b * (lengths[text] ?? 0)) / averageLength);
    scores[text] = (scores[text] ?? 0) + (value * count * (k1 + 1)) / (count + norm);
  });
}
