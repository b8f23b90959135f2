/** Which texts hold a term and how often; texts are positions from 0. */
export interface Postings {
  /** Number of texts. */
  readonly texts: number;
  /** Number of terms in each text. */
  readonly lengths: Float64Array;
  readonly averageLength: number;
  /** Every term that stands somewhere, in order of first appearance. */
  terms(): IterableIterator<string>;
  has(term: string): boolean;
  /** In how many texts the term stands; 0 when it stands nowhere. */
  frequency(term: string): number;
  /** Calls `visit` for each text that holds the term, in ascending order. */
  each(term: string, visit: (text: number, count: number) => void): void;
}

/** Builds the postings of texts that have been cut into terms. */
export function createPostings(texts: Iterable<Iterable<string>>): Postings {
  const lists = new Map<string, number[]>();
  const lengths: number[] = [];
  let total = 0;
  for (const terms of texts) {
    const text = lengths.length;
    let length = 0;
    for (const term of terms) {
      length++;
      const list = lists.get(term);
      if (list === undefined) lists.set(term, [text, 1]);
      else if (list[list.length - 2] === text) list[list.length - 1] = (list.at(-1) ?? 0) + 1;
      else list.push(text, 1);
    }
    lengths.push(length);
    total += length;
  }
  return {
    texts: lengths.length,
    lengths: Float64Array.from(lengths),
    averageLength: total / Math.max(1, lengths.length),
    terms: () => lists.keys(),
    has: (term) => lists.has(term),
    frequency: (term) => (lists.get(term)?.length ?? 0) / 2,
    each(term, visit) {
      const list = lists.get(term);
      if (!list) return;
      for (let at = 0; at < list.length; at += 2) visit(list[at] as number, list[at + 1] as number);
    },
  };
}
