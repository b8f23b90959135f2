import { createStringTable, numberOf, type StringTable } from '../../language/string-table.ts';
import { factTuning } from './fact-tuning.ts';
import type { Features } from './features.ts';
import { hashOf, trainingOrder } from './training-order.ts';

/** Tells which of many classes a question belongs to. */
export interface Classifier {
  /** The probability of each class, in their order; they add up to 1. */
  probabilities(features: Features): Float32Array;
}

/** A trained classifier; plain data. */
export interface ClassifierData {
  readonly classes: number;
  /** The features that were learned from, by their numbers. */
  readonly features: StringTable;
  /** By feature: the square root of its idf. */
  readonly rarity: Float32Array;
  /** Of feature `n` from `starts[n]` up to `starts[n + 1]`: the classes that it speaks for or against, and how much. */
  readonly starts: Uint32Array;
  readonly labels: Uint16Array;
  readonly weights: Float32Array;
}

interface Vector {
  readonly numbers: Int32Array;
  readonly values: Float64Array;
}

/**
 * Trains multinomial logistic regression by stochastic gradient descent (Bishop, Pattern Recognition and Machine
 * Learning, 4.3.4) on vectors of length 1 weighted by the square root of idf; `examples[i]` belong to class i.
 *
 * It is deterministic, and an example more leaves the order of the others alone. 25,000 examples of 200 classes take
 * about four seconds, 500 of 70 a hundredth of one.
 */
export function trainClassifier(examples: readonly (readonly Features[])[]): ClassifierData {
  const data = { classes: examples.length, ...featuresOf(examples.flat()) };
  // Those of all classes for feature 0, then for feature 1, and so on; most of them stay 0.
  const weights = new Float32Array(data.rarity.length * data.classes);
  const known = examples.flatMap((list, label) =>
    list.map((features) => ({ label, vector: vectorOf(features, data), hash: hashOf(features) })),
  );
  const { classes } = data;
  const { passes, rate, least } = factTuning.training;
  let seen = 0;
  for (let pass = 0; pass < passes; pass++) {
    for (const { label: right, vector } of trainingOrder(known, pass + 1)) {
      const step = rate * (1 - seen++ / (passes * known.length));
      const errors = predict(vector, weights, classes);
      errors[right] = (errors[right] as number) - 1;
      const wrong: number[] = [];
      for (let label = 0; label < classes; label++) {
        if (Math.abs(errors[label] as number) > least) wrong.push(label);
      }
      for (let at = 0; at < vector.numbers.length; at++) {
        const row = (vector.numbers[at] as number) * classes;
        const change = step * (vector.values[at] as number);
        for (const label of wrong) {
          weights[row + label] = (weights[row + label] as number) - change * (errors[label] as number);
        }
      }
    }
  }
  return { ...data, ...sparse(weights, classes) };
}

/** Opens a trained classifier. */
export function openClassifier(data: ClassifierData): Classifier {
  const { classes, starts, labels, weights } = data;
  return {
    probabilities(features) {
      const { numbers, values } = vectorOf(features, data);
      const scores = new Float64Array(classes);
      for (let at = 0; at < numbers.length; at++) {
        const feature = numbers[at] as number;
        const end = starts[feature + 1] as number;
        for (let place = starts[feature] as number; place < end; place++) {
          const label = labels[place] as number;
          scores[label] = (scores[label] as number) + (weights[place] as number) * (values[at] as number);
        }
      }
      return new Float32Array(softmax(scores));
    },
  };
}

/** The weights that are not 0, feature by feature. */
function sparse(
  weights: Float32Array,
  classes: number,
): Pick<ClassifierData, 'starts' | 'labels' | 'weights'> {
  const count = weights.reduce((sum, weight) => (weight === 0 ? sum : sum + 1), 0);
  const starts = new Uint32Array(weights.length / Math.max(1, classes) + 1);
  const kept = { starts, labels: new Uint16Array(count), weights: new Float32Array(count) };
  let place = 0;
  for (let feature = 0; feature + 1 < starts.length; feature++) {
    for (let label = 0; label < classes; label++) {
      const weight = weights[feature * classes + label] as number;
      if (weight === 0) continue;
      kept.labels[place] = label;
      kept.weights[place++] = weight;
    }
    starts[feature + 1] = place;
  }
  return kept;
}

function predict({ numbers, values }: Vector, weights: Float32Array, classes: number): Float64Array {
  const scores = new Float64Array(classes);
  for (let at = 0; at < numbers.length; at++) {
    const row = (numbers[at] as number) * classes;
    const value = values[at] as number;
    for (let label = 0; label < classes; label++) {
      scores[label] = (scores[label] as number) + (weights[row + label] as number) * value;
    }
  }
  return softmax(scores);
}

/** Turns scores into probabilities in place. */
function softmax(scores: Float64Array): Float64Array {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let label = 0; label < scores.length; label++) {
    const value = Math.exp((scores[label] as number) - most);
    scores[label] = value;
    sum += value;
  }
  for (let label = 0; label < scores.length; label++) scores[label] = (scores[label] as number) / sum;
  return scores;
}

/** The features that can be learned from: those that several phrasings have. */
function featuresOf(all: readonly Features[]): Pick<ClassifierData, 'features' | 'rarity'> {
  const held = new Map<string, number>();
  for (const features of all)
    for (const feature of features.keys()) held.set(feature, (held.get(feature) ?? 0) + 1);
  const kept = [...held].filter(([, count]) => count >= factTuning.training.heldBy);
  return {
    features: createStringTable(kept.map(([feature]) => feature)),
    rarity: Float32Array.from(kept, ([, count]) => rarityOf(count, all.length)),
  };
}

function vectorOf(all: Features, { features, rarity }: Pick<ClassifierData, 'features' | 'rarity'>): Vector {
  const found: number[] = [];
  const values: number[] = [];
  for (const [feature, weight] of all) {
    const number = numberOf(features, feature);
    if (number === undefined) continue;
    found.push(number);
    values.push(weight * (rarity[number] ?? 0));
  }
  let squares = 0;
  for (const value of values) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  return { numbers: new Int32Array(found), values: new Float64Array(values.map((value) => value / length)) };
}

function rarityOf(held: number, all: number): number {
  return Math.sqrt(Math.log(1 + (all - held + 0.5) / (held + 0.5)));
}
