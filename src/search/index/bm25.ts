import { tuning } from '../tuning.ts';
import { at } from './rows.ts';
import type { Lengths } from './term-statistics.ts';

/**
 * How much a term says: the fewer of the `texts` hold it, the more; always above 0.
 *
 * Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), section 3.1, with the usual 1
 * inside the logarithm so that a term of every text still counts a little.
 */
export function idf(texts: number, holders: number): number {
  return Math.log(1 + (texts - holders + 0.5) / (holders + 0.5));
}

/**
 * How much `count` occurrences of a term in a text count, from 0 to `saturation + 1`; 1 for a single occurrence in a
 * text of average length. Same source, section 3.4.
 */
export function saturated(count: number, lengths: Lengths, text: number): number {
  const { saturation: k1, lengthEffect: b } = tuning;
  const relativeLength = at(lengths.of, text) / (lengths.average || 1);
  return (count * (k1 + 1)) / (count + k1 * (1 - b + b * relativeLength));
}
