import { createStringTable, numberOf, type StringTable } from '../../language/string-table.ts';
import { factTuning } from './fact-tuning.ts';
import type { Features } from './features.ts';

/** By fact: how like the question its ways of asking are. */
export interface AskedLike {
  /** Of the nearest ones and of all together, from 0 to about 1. */
  readonly score: Float32Array;
  /** Cosine of the nearest one, from 0 to 1. */
  readonly nearest: Float32Array;
}

/** Compares questions with how people ask for facts. */
export interface FactIndex {
  likeness(question: Features): AskedLike;
}

/** Numbers in rows, one row a feature, row `n` from `starts[n]` up to `starts[n + 1]`. */
export interface PostingRows {
  readonly starts: Uint32Array;
  /** Phrasings or facts by number, and the feature's weight in each. */
  readonly places: Uint32Array;
  readonly weights: Float32Array;
}

/** How people ask for facts, compiled; plain data. */
export interface PhrasingData {
  /** All features, by their numbers. */
  readonly features: StringTable;
  /** By feature number: idf. */
  readonly rarity: Float32Array;
  /** The idf of a feature that no phrasing has. */
  readonly unseen: number;
  /** By feature number: the phrasings that have it. */
  readonly phrasings: PostingRows;
  /** By feature number: the facts that have it in some phrasing. */
  readonly centroids: PostingRows;
  /** By phrasing: the fact it asks for. */
  readonly factOf: Uint32Array;
  /** Number of facts. */
  readonly facts: number;
}

/**
 * Compiles the index; `phrasings[i]` are the features of every way to ask for fact i.
 *
 * Phrasings are tf-idf vectors of length 1. A fact's score is the mean cosine of its nearest phrasings, mixed with the
 * cosine of all its phrasings taken together (Rocchio's centroid).
 */
export function compilePhrasings(phrasings: readonly (readonly Features[])[]): PhrasingData {
  const numbers = new Map<string, number>();
  const holders: number[] = [];
  for (const features of phrasings.flat()) {
    for (const feature of features.keys()) {
      const number = numbers.get(feature) ?? numbers.size;
      numbers.set(feature, number);
      holders[number] = (holders[number] ?? 0) + 1;
    }
  }
  const count = phrasings.reduce((sum, list) => sum + list.length, 0);
  const rarity = Float32Array.from(holders, (held) => Math.log(1 + (count - held + 0.5) / (held + 0.5)));
  const unseen = Math.log(1 + (count + 0.5) / 0.5);
  const { rows, centroids, factOf } = weighPhrasings(phrasings, (feature) => numbers.get(feature), {
    rarity,
    unseen,
  });
  return {
    features: createStringTable([...numbers.keys()]),
    rarity,
    unseen,
    phrasings: rowsOf(rows),
    centroids: rowsOf(centroids),
    factOf: Uint32Array.from(factOf),
    facts: phrasings.length,
  };
}

/** By feature: phrasings or facts by number, and how much it weighs in each; undefined where none has it. */
export type PerFeature = (Postings | undefined)[];
type Postings = (readonly [place: number, weight: number])[];

/** By feature: the phrasings and the facts that have it; by phrasing: its fact. */
export function weighPhrasings(
  phrasings: readonly (readonly Features[])[],
  numberOf: (feature: string) => number | undefined,
  known: Pick<PhrasingData, 'rarity' | 'unseen'>,
) {
  const rows: PerFeature = new Array(known.rarity.length).fill(undefined);
  const centroids: PerFeature = rows.slice();
  const push = (lists: PerFeature, number: number, place: number, weight: number) => {
    const list = lists[number];
    if (list) list.push([place, weight]);
    else lists[number] = [[place, weight]];
  };
  const factOf: number[] = [];
  for (const [fact, list] of phrasings.entries()) {
    const sum = new Map<number, number>();
    for (const features of list) {
      const place = factOf.push(fact) - 1;
      for (const [number, weight] of vectorOf(features, numberOf, known)) {
        push(rows, number, place, weight);
        sum.set(number, (sum.get(number) ?? 0) + weight);
      }
    }
    const length = Math.hypot(...sum.values()) || 1;
    for (const [number, weight] of sum) push(centroids, number, fact, weight / length);
  }
  return { rows, centroids, factOf };
}

/** Lists by feature, one behind the other. */
function rowsOf(lists: PerFeature): PostingRows {
  const starts = new Uint32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + (list?.length ?? 0);
  const rows = {
    starts,
    places: new Uint32Array(starts.at(-1) ?? 0),
    weights: new Float32Array(starts.at(-1) ?? 0),
  };
  let free = 0;
  for (const list of lists)
    for (const [place, weight] of list ?? []) {
      rows.places[free] = place;
      rows.weights[free++] = weight;
    }
  return rows;
}

/** A text's features as a vector of length 1; of those that no phrasing has only the length is kept. */
function vectorOf(
  features: Features,
  numberOf: (feature: string) => number | undefined,
  { rarity, unseen }: Pick<PhrasingData, 'rarity' | 'unseen'>,
): readonly (readonly [number: number, value: number])[] {
  let squares = 0;
  const known: [number, number][] = [];
  for (const [feature, weight] of features) {
    const number = numberOf(feature);
    // A pair that stands nowhere says nothing more than its words.
    const value =
      number === undefined ? (feature.includes(' ') ? 0 : weight * unseen) : weight * (rarity[number] ?? 0);
    squares += value * value;
    if (number !== undefined) known.push([number, value]);
  }
  const length = Math.sqrt(squares) || 1;
  return known.map(([number, value]) => [number, value / length]);
}

/** Opens a compiled index. */
export function openPhrasings(data: PhrasingData): FactIndex {
  const { phrasings, centroids, factOf, facts } = data;
  const ends = new Uint32Array(facts);
  for (const [place, fact] of factOf.entries()) ends[fact] = place + 1;
  // Used anew for each question, which is compared with all of them before the next one comes.
  const cosines = new Float64Array(factOf.length);
  return {
    likeness(question) {
      cosines.fill(0);
      const wholes = new Float64Array(facts);
      for (const [number, value] of vectorOf(question, (feature) => numberOf(data.features, feature), data)) {
        addRow(phrasings, number, value, cosines);
        addRow(centroids, number, value, wholes);
      }
      return nearestOf(cosines, ends, wholes);
    },
  };
}

/**
 * By fact: its nearest phrasings, of which three count, and mixed with all of them together; those of a fact stand side by side,
 * up to its place in `ends`.
 */
function nearestOf(cosines: Float64Array, ends: Uint32Array, wholes: Float64Array): AskedLike {
  const share = factTuning.nearestShare;
  const score = new Float32Array(ends.length);
  const nearest = new Float32Array(ends.length);
  for (let fact = 0, place = 0; fact < ends.length; fact++) {
    // Three variables and no list of any length: nearly all phrasings are passed over here for each question.
    let [first, second, third] = [0, 0, 0];
    for (const end = ends[fact] as number; place < end; place++) {
      const cosine = cosines[place] as number;
      if (cosine <= third) continue;
      if (cosine <= second) third = cosine;
      else {
        third = second;
        if (cosine <= first) second = cosine;
        else {
          second = first;
          first = cosine;
        }
      }
    }
    const mean = (first + second + third) / 3;
    nearest[fact] = first;
    score[fact] = (share * (mean + first)) / 2 + (1 - share) * (wholes[fact] as number);
  }
  return { score, nearest };
}

function addRow(
  { starts, places, weights }: PostingRows,
  number: number,
  value: number,
  sums: Float64Array,
): void {
  const end = starts[number + 1] as number;
  let at = starts[number] as number;
  // Two at once, so that no addition waits for the one before: a row has no place twice.
  for (; at + 1 < end; at += 2) {
    const place = places[at] as number;
    const next = places[at + 1] as number;
    const sum = (sums[place] as number) + value * (weights[at] as number);
    sums[next] = (sums[next] as number) + value * (weights[at + 1] as number);
    sums[place] = sum;
  }
  if (at < end) {
    const place = places[at] as number;
    sums[place] = (sums[place] as number) + value * (weights[at] as number);
  }
}
