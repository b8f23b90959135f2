import type { Numbering } from './numbering.ts';
import { at, createRowsBuilder, transpose } from './rows.ts';

/**
 * Texts of one sort, each cut into terms, with BM25's weight of every term in every text; plain data, so that it can be
 * compiled beforehand. Texts are positions from 0, terms the numbers that all fields of an index share.
 */
export interface Field {
  /** Number of texts. */
  readonly size: number;
  /** By term: idf, how much it says; terms that came later than this field are in none of its texts. */
  readonly idf: Float32Array;
  /** By term: where its postings begin; one more than there are terms. */
  readonly starts: Uint32Array;
  /** Texts that hold the term, ascending, and the term's weight in them. */
  readonly texts: Uint32Array;
  readonly weights: Float32Array;
}

/** How a field is weighed: BM25's k1 and b. */
export interface FieldTuning {
  readonly saturation: number;
  readonly lengthEffect: number;
}

/** A word that is looked for, with everything that may stand for it. */
export interface Wanted {
  /** Terms and how surely each is meant, from 0 to 1; the surest first. */
  readonly terms: readonly WantedTerm[];
  /** What finding it is worth, above 0. */
  readonly worth: number;
}

export interface WantedTerm {
  readonly term: number;
  readonly certainty: number;
}

/** What was found of the wanted words in each text. */
export interface Scores {
  /** BM25 with the best term for each word: Σ max(certainty · weight), divided by the most that could be had: 0 to about 2. */
  readonly score: Float32Array;
  /** Part of the words' worth that the text holds, from 0 to 1. */
  readonly share: Float32Array;
  /** Worth of the weightiest word that the text lacks, from 0 to the most that a word is worth; empty where it is not wanted. */
  readonly miss: Float32Array;
}

/**
 * Builds a field of texts that are cut already.
 *
 * weight = idf · (n · (k1 + 1)) / (n + k1 · (1 - b + b · length / average length)); Robertson and Zaragoza, The
 * Probabilistic Relevance Framework: BM25 and Beyond (2009), sections 3.1 and 3.4, with 1 inside the logarithm.
 */
export function createField(
  texts: readonly (readonly string[])[],
  numbering: Numbering,
  { saturation, lengthEffect }: FieldTuning,
): Field {
  const rows = createRowsBuilder();
  let total = 0;
  for (const terms of texts) {
    for (const term of new Set(terms)) rows.push(numbering.add(term));
    rows.end();
    total += terms.length;
  }
  const { starts, values } = transpose(rows.finish(), numbering.all.length);
  const average = total / Math.max(1, texts.length) || 1;
  const idf = Float32Array.from(numbering.all, (_, number) => {
    const held = at(starts, number + 1) - at(starts, number);
    return Math.log(1 + (texts.length - held + 0.5) / (held + 0.5));
  });
  const weights = new Float32Array(values.length);
  const counts = texts.map(countsOf);
  for (const [number, term] of numbering.all.entries()) {
    for (let place = at(starts, number); place < at(starts, number + 1); place++) {
      const text = at(values, place);
      const count = counts[text]?.get(term) ?? 1;
      const length = (texts[text]?.length ?? 0) / average;
      const norm = count + saturation * (1 - lengthEffect + lengthEffect * length);
      weights[place] = (at(idf, number) * count * (saturation + 1)) / norm;
    }
  }
  return { size: texts.length, idf, starts, texts: values, weights };
}

function countsOf(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Whether a term stands in some text of a field, or in one of them. */
export function stands({ starts, texts }: Field, term: number, text?: number): boolean {
  if (term + 1 >= starts.length) return false;
  const [from, to] = [at(starts, term), at(starts, term + 1)];
  return text === undefined ? to > from : texts.subarray(from, to).includes(text);
}

/** What is noted of the texts while one word is looked for, all 0 between words: the same memory each time. */
let scratch = { best: new Float32Array(), sure: new Float32Array(), touched: new Uint32Array() };

function scratchFor(size: number): typeof scratch {
  if (scratch.best.length < size)
    scratch = {
      best: new Float32Array(size),
      sure: new Float32Array(size),
      touched: new Uint32Array(size),
    };
  return scratch;
}

/** Adds what texts have of a word that is looked for as one term; gives the most that could be had, 0 where none has it. */
function addOnly(
  { idf, starts, texts, weights }: Field,
  { term, certainty }: WantedTerm,
  worth: number,
  score: Float32Array,
  share: Float32Array,
): number {
  if (term >= idf.length) return 0;
  const end = starts[term + 1] as number;
  const first = starts[term] as number;
  const held = worth * Math.fround(certainty);
  for (let place = first; place < end; place++) {
    const text = texts[place] as number;
    score[text] = (score[text] as number) + Math.fround(certainty * (weights[place] as number));
    share[text] = (share[text] as number) + held;
  }
  return first < end ? certainty * (idf[term] as number) : 0;
}

/** Looks for words in all texts of a field; what each text lacks is looked for only where that is wanted. */
export function scoreField(field: Field, wanted: readonly Wanted[], wantsMiss = false): Scores {
  const { size, idf, starts, texts, weights } = field;
  const known = idf.length;
  const score = new Float32Array(size);
  const share = new Float32Array(size);
  const miss = new Float32Array(wantsMiss ? size : 0);
  const { best, sure, touched } = scratchFor(size);
  let most = 0;
  let worths = 0;
  const unknown = Math.log(1 + (size + 0.5) / 0.5);
  for (const { terms, worth } of wanted) {
    worths += worth;
    // Most are looked for as one term, of which nothing has to be the best.
    const only = terms.length === 1 && !wantsMiss ? terms[0] : undefined;
    if (only) {
      most += addOnly(field, only, worth, score, share) || unknown;
      continue;
    }
    let count = 0;
    let highest = 0;
    for (const { term, certainty } of terms) {
      if (term >= known) continue;
      const end = starts[term + 1] as number;
      let place = starts[term] as number;
      if (place < end) highest = Math.max(highest, certainty * (idf[term] as number));
      for (; place < end; place++) {
        const text = texts[place] as number;
        if (sure[text] === 0) touched[count++] = text;
        if (certainty > (sure[text] as number)) sure[text] = certainty;
        const weight = certainty * (weights[place] as number);
        if (weight > (best[text] as number)) best[text] = weight;
      }
    }
    most += highest || unknown;
    if (wantsMiss) {
      for (let text = 0; text < size; text++)
        miss[text] = Math.max(miss[text] as number, worth * (1 - (sure[text] as number)));
    }
    for (let at = 0; at < count; at++) {
      const text = touched[at] as number;
      score[text] = (score[text] as number) + (best[text] as number);
      share[text] = (share[text] as number) + worth * (sure[text] as number);
      best[text] = 0;
      sure[text] = 0;
    }
  }
  for (let text = 0; text < size; text++) {
    score[text] = most === 0 ? 0 : (score[text] as number) / most;
    share[text] = worths === 0 ? 0 : (share[text] as number) / worths;
  }
  return { score, share, miss };
}

/** The same for who wants to know nothing but how much of the words each text has. */
export function shareField({ size, starts, texts }: Field, wanted: readonly Wanted[]): Float32Array {
  const share = new Float32Array(size);
  const { sure, touched } = scratchFor(size);
  let worths = 0;
  for (const { terms, worth } of wanted) {
    worths += worth;
    let count = 0;
    for (const { term, certainty } of terms) {
      if (term + 1 >= starts.length) continue;
      const end = starts[term + 1] as number;
      for (let place = starts[term] as number; place < end; place++) {
        const text = texts[place] as number;
        if (sure[text] === 0) touched[count++] = text;
        if (certainty > (sure[text] as number)) sure[text] = certainty;
      }
    }
    for (let at = 0; at < count; at++) {
      const text = touched[at] as number;
      share[text] = (share[text] as number) + worth * (sure[text] as number);
      sure[text] = 0;
    }
  }
  if (worths > 0) for (let text = 0; text < size; text++) share[text] = (share[text] as number) / worths;
  return share;
}
