import { at, createRowsBuilder, type Rows } from './rows.ts';

/** How long each text is, in terms of one sort. */
export interface Lengths {
  readonly of: Uint32Array;
  readonly average: number;
}

/** Calls `add` for each term that a word stands for. */
export type TermsOf = (word: number, add: (term: number) => void) => void;

/** By text: the different terms that its words stand for. */
export function distinctTerms(texts: Rows, termCount: number, termsOf: TermsOf): Rows {
  const terms = createRowsBuilder();
  eachDistinct(texts, termCount, termsOf, terms.push, terms.end);
  return terms.finish();
}

/** By term: how many texts hold it. */
export function termFrequencies(texts: Rows, termCount: number, termsOf: TermsOf): Uint32Array {
  const counts = new Uint32Array(termCount);
  const count = (term: number) => {
    counts[term] = at(counts, term) + 1;
  };
  eachDistinct(texts, termCount, termsOf, count, () => {});
  return counts;
}

function eachDistinct(
  texts: Rows,
  termCount: number,
  termsOf: TermsOf,
  visit: (term: number) => void,
  end: () => void,
): void {
  const lastSeen = new Uint32Array(termCount);
  for (let text = 0; text + 1 < texts.starts.length; text++) {
    const mark = text + 1;
    const once = (term: number) => {
      if (lastSeen[term] === mark) return;
      lastSeen[term] = mark;
      visit(term);
    };
    for (let place = at(texts.starts, text); place < at(texts.starts, mark); place++) {
      termsOf(at(texts.values, place), once);
    }
    end();
  }
}

/** How many terms each text has, when each word counts for as many as `lengthOf` says. */
export function textLengths(texts: Rows, lengthOf: (word: number) => number): Lengths {
  const of = new Uint32Array(texts.starts.length - 1);
  let total = 0;
  for (let text = 0; text < of.length; text++) {
    let length = 0;
    for (let place = at(texts.starts, text); place < at(texts.starts, text + 1); place++) {
      length += lengthOf(at(texts.values, place));
    }
    of[text] = length;
    total += length;
  }
  return { of, average: total / Math.max(1, of.length) };
}
