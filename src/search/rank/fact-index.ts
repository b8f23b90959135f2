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

/** The phrasings that have a feature, with its weight in each; arrays of numbers, because every question reads many. */
interface Row {
  readonly places: Int32Array;
  readonly weights: Float64Array;
  length: number;
}

const emptyRow: Row = { places: new Int32Array(0), weights: new Float64Array(0), length: 0 };

/**
 * Builds the index; `phrasings[i]` are the features of every way to ask for fact i.
 *
 * Phrasings are tf-idf vectors of length 1. A fact's score is the mean cosine of its nearest phrasings, mixed with the
 * cosine of all its phrasings taken together (Rocchio's centroid).
 */
export function createFactIndex(phrasings: readonly (readonly Features[])[]): FactIndex {
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
  const rarity = holders.map((held) => Math.log(1 + (count - held + 0.5) / (held + 0.5)));
  const unseen = Math.log(1 + (count + 0.5) / 0.5);

  const rows = holders.map(
    (held): Row => ({ places: new Int32Array(held), weights: new Float64Array(held), length: 0 }),
  );
  const centroidRows: { fact: number; weight: number }[][] = holders.map(() => []);
  const factOf: number[] = [];
  for (const [fact, list] of phrasings.entries()) {
    const sum = new Map<number, number>();
    for (const features of list) {
      const doc = factOf.push(fact) - 1;
      for (const [number, weight] of vectorOf(features).known) {
        const row = rows[number];
        if (row) {
          row.places[row.length] = doc;
          row.weights[row.length++] = weight;
        }
        sum.set(number, (sum.get(number) ?? 0) + weight);
      }
    }
    const length = Math.hypot(...sum.values()) || 1;
    for (const [number, weight] of sum) centroidRows[number]?.push({ fact, weight: weight / length });
  }

  function vectorOf(features: Features): { known: [number, number][] } {
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
    return { known: known.map(([number, value]) => [number, value / length]) };
  }

  return {
    rank(question) {
      const cosines = new Float64Array(factOf.length);
      const centroids = new Float64Array(phrasings.length);
      for (const [number, value] of vectorOf(question).known) {
        const { places, weights, length } = rows[number] ?? emptyRow;
        for (let at = 0; at < length; at++) {
          const doc = places[at] ?? 0;
          cosines[doc] = (cosines[doc] ?? 0) + value * (weights[at] ?? 0);
        }
        for (const { fact, weight } of centroidRows[number] ?? [])
          centroids[fact] = (centroids[fact] ?? 0) + value * weight;
      }
      const best: number[][] = phrasings.map(() => []);
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

/** Puts a cosine where it belongs among the best, which are sorted; the last one gives way. */
function keepBest(top: number[], cosine: number): void {
  let at = Math.min(top.length, factTuning.nearestCount - 1);
  if (top.length === factTuning.nearestCount && cosine <= (top[at] ?? 0)) return;
  for (; at > 0 && (top[at - 1] ?? 0) < cosine; at--) top[at] = top[at - 1] ?? 0;
  top[at] = cosine;
}
