import { factTuning } from './fact-tuning.ts';
import type { Features } from './features.ts';

/** A fact whose phrasings are like the question. */
export interface FactHit {
  /** Position among the facts the index was made from. */
  readonly index: number;
  /** From 0 to about 1. */
  readonly score: number;
  /** Cosine of the nearest phrasing, from 0 to 1. */
  readonly nearest: number;
}

/** Ranks facts by how people ask for them. */
export interface FactIndex {
  /** The facts that share something with the question, best first. */
  rank(question: Features): readonly FactHit[];
}

/** Weights of features in rows, one row for each feature: plain data, flat, because every question reads many. */
interface Rows {
  /** Where each feature's row begins; one number more than there are features. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly weights: Float64Array;
}

/** What an index is made of, as plain data. */
export interface Postings {
  readonly features: readonly string[];
  readonly rarity: Float64Array;
  /** Of each phrasing the fact it asks for. */
  readonly factOf: Int32Array;
  readonly facts: number;
  readonly phrasings: Rows;
  readonly centroids: Rows;
}

/**
 * Counts what an index needs, the part that takes time; `phrasings[i]` are the features of every way to ask for fact i.
 *
 * Phrasings are tf-idf vectors of length 1. A fact's score is the mean cosine of its nearest phrasings, mixed with the
 * cosine of all its phrasings taken together (Rocchio's centroid).
 */
export function postingsOf(phrasings: readonly (readonly Features[])[]): Postings {
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
  const rarity = Float64Array.from(holders, (held) => rarityOf(held, count));
  const rows: Entry[][] = holders.map(() => []);
  const centroidRows: Entry[][] = holders.map(() => []);
  const factOf: number[] = [];
  for (const [fact, list] of phrasings.entries()) {
    const sum = new Map<number, number>();
    for (const features of list) {
      const place = factOf.push(fact) - 1;
      for (const [number, weight] of vectorOf(features, numbers, rarity, count)) {
        rows[number]?.push({ place, weight });
        sum.set(number, (sum.get(number) ?? 0) + weight);
      }
    }
    const length = Math.hypot(...sum.values()) || 1;
    for (const [number, weight] of sum) centroidRows[number]?.push({ place: fact, weight: weight / length });
  }
  return {
    features: [...numbers.keys()],
    rarity,
    factOf: Int32Array.from(factOf),
    facts: phrasings.length,
    phrasings: flat(rows),
    centroids: flat(centroidRows),
  };
}

/** Makes the index of what was counted. */
export function createFactIndex({ features, rarity, factOf, facts, ...rows }: Postings): FactIndex {
  const numbers = new Map(features.map((feature, number) => [feature, number]));

  return {
    rank(question) {
      const cosines = new Float64Array(factOf.length);
      const centroids = new Float64Array(facts);
      for (const [number, value] of vectorOf(question, numbers, rarity, factOf.length)) {
        addRow(rows.phrasings, number, value, cosines);
        addRow(rows.centroids, number, value, centroids);
      }
      const best: number[][] = Array.from({ length: facts }, () => []);
      for (let doc = 0; doc < cosines.length; doc++) {
        const cosine = cosines[doc] ?? 0;
        if (cosine > 0) keepBest(best[factOf[doc] ?? 0] ?? [], cosine);
      }
      return best
        .map((top, index) => {
          const mean = top.reduce((sum, cosine) => sum + cosine, 0) / factTuning.nearestCount;
          const near = (mean + (top[0] ?? 0)) / 2;
          const share = factTuning.nearestShare;
          return { index, nearest: top[0] ?? 0, score: share * near + (1 - share) * (centroids[index] ?? 0) };
        })
        .filter(({ score }) => score > 0)
        .sort((one, other) => other.score - one.score || one.index - other.index);
    },
  };
}

interface Entry {
  readonly place: number;
  readonly weight: number;
}

function flat(rows: readonly (readonly Entry[])[]): Rows {
  const all = rows.flat();
  const starts = new Int32Array(rows.length + 1);
  for (const [number, row] of rows.entries()) starts[number + 1] = (starts[number] ?? 0) + row.length;
  return {
    starts,
    places: Int32Array.from(all, ({ place }) => place),
    weights: Float64Array.from(all, ({ weight }) => weight),
  };
}

function addRow({ starts, places, weights }: Rows, number: number, value: number, sums: Float64Array): void {
  const end = starts[number + 1] ?? 0;
  for (let at = starts[number] ?? 0; at < end; at++) {
    const place = places[at] ?? 0;
    sums[place] = (sums[place] ?? 0) + value * (weights[at] ?? 0);
  }
}

/** The known features of a text with their weights in its vector, whose length is 1. */
function vectorOf(
  features: Features,
  numbers: ReadonlyMap<string, number>,
  rarity: Float64Array,
  count: number,
): [number, number][] {
  let squares = 0;
  const known: [number, number][] = [];
  for (const [feature, weight] of features) {
    const number = numbers.get(feature);
    // A pair that stands nowhere says nothing more than its words.
    const unseen = feature.includes(' ') ? 0 : weight * rarityOf(0, count);
    const value = number === undefined ? unseen : weight * (rarity[number] ?? 0);
    squares += value * value;
    if (number !== undefined) known.push([number, value]);
  }
  const length = Math.sqrt(squares) || 1;
  return known.map(([number, value]) => [number, value / length]);
}

function rarityOf(held: number, count: number): number {
  return Math.log(1 + (count - held + 0.5) / (held + 0.5));
}

/** Puts a cosine where it belongs among the best, which are sorted; the last one gives way. */
function keepBest(top: number[], cosine: number): void {
  let at = Math.min(top.length, factTuning.nearestCount - 1);
  if (top.length === factTuning.nearestCount && cosine <= (top[at] ?? 0)) return;
  for (; at > 0 && (top[at - 1] ?? 0) < cosine; at--) top[at] = top[at - 1] ?? 0;
  top[at] = cosine;
}
