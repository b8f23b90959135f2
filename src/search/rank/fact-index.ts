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

/** Numbers in rows, one row a feature, row `n` from `starts[n]` up to `starts[n + 1]`. */
interface Rows {
  readonly starts: Uint32Array;
  /** Phrasings or facts by number, and the feature's weight in each. */
  readonly places: Uint32Array;
  readonly weights: Float32Array;
}

/** How people ask for facts, compiled; plain data. */
export interface PhrasingData {
  /** By feature: its number. */
  readonly numbers: ReadonlyMap<string, number>;
  /** By feature number: idf. */
  readonly rarity: Float32Array;
  /** The idf of a feature that no phrasing has. */
  readonly unseen: number;
  /** By feature number: the phrasings that have it. */
  readonly phrasings: Rows;
  /** By feature number: the facts that have it in some phrasing. */
  readonly centroids: Rows;
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
  const rows: (readonly [place: number, weight: number])[][] = holders.map(() => []);
  const centroidRows: (readonly [place: number, weight: number])[][] = holders.map(() => []);
  const factOf: number[] = [];
  for (const [fact, list] of phrasings.entries()) {
    const sum = new Map<number, number>();
    for (const features of list) {
      const place = factOf.push(fact) - 1;
      for (const [number, weight] of vectorOf(features, { numbers, rarity, unseen })) {
        rows[number]?.push([place, weight]);
        sum.set(number, (sum.get(number) ?? 0) + weight);
      }
    }
    const length = Math.hypot(...sum.values()) || 1;
    for (const [number, weight] of sum) centroidRows[number]?.push([fact, weight / length]);
  }
  return {
    numbers,
    rarity,
    unseen,
    phrasings: rowsOf(rows),
    centroids: rowsOf(centroidRows),
    factOf: Uint32Array.from(factOf),
    facts: phrasings.length,
  };
}

function rowsOf(lists: readonly (readonly (readonly [number, number])[])[]): Rows {
  const starts = new Uint32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length;
  const all = lists.flat();
  return {
    starts,
    places: Uint32Array.from(all, ([place]) => place),
    weights: Float32Array.from(all, ([, weight]) => weight),
  };
}

/** A text's features as a vector of length 1; of those that no phrasing has only the length is kept. */
function vectorOf(
  features: Features,
  { numbers, rarity, unseen }: Pick<PhrasingData, 'numbers' | 'rarity' | 'unseen'>,
): readonly (readonly [number: number, value: number])[] {
  let squares = 0;
  const known: [number, number][] = [];
  for (const [feature, weight] of features) {
    const number = numbers.get(feature);
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
  return {
    rank(question) {
      const cosines = new Float64Array(factOf.length);
      const wholes = new Float64Array(facts);
      for (const [number, value] of vectorOf(question, data)) {
        addRow(phrasings, number, value, cosines);
        addRow(centroids, number, value, wholes);
      }
      const best: number[][] = Array.from({ length: facts }, () => []);
      for (let place = 0; place < cosines.length; place++) {
        const cosine = cosines[place] ?? 0;
        if (cosine > 0) keepBest(best[factOf[place] ?? 0] ?? [], cosine);
      }
      return best
        .map((top, index) => {
          const mean = top.reduce((sum, cosine) => sum + cosine, 0) / factTuning.nearestCount;
          const near = (mean + (top[0] ?? 0)) / 2;
          const share = factTuning.nearestShare;
          return { index, nearest: top[0] ?? 0, score: share * near + (1 - share) * (wholes[index] ?? 0) };
        })
        .filter(({ score }) => score > 0)
        .sort((one, other) => other.score - one.score || one.index - other.index);
    },
  };
}

function addRow({ starts, places, weights }: Rows, number: number, value: number, sums: Float64Array): void {
  const end = starts[number + 1] as number;
  for (let at = starts[number] as number; at < end; at++) {
    const place = places[at] as number;
    sums[place] = (sums[place] as number) + value * (weights[at] as number);
  }
}

/** Puts a cosine where it belongs among the best, which are sorted; the last one gives way. */
function keepBest(top: number[], cosine: number): void {
  let at = Math.min(top.length, factTuning.nearestCount - 1);
  if (top.length === factTuning.nearestCount && cosine <= (top[at] ?? 0)) return;
  for (; at > 0 && (top[at - 1] ?? 0) < cosine; at--) top[at] = top[at - 1] ?? 0;
  top[at] = cosine;
}
