import { factTuning } from './fact-tuning.ts';
import type { Features } from './features.ts';
import { hashOf, trainingOrder } from './training-order.ts';

/** Tells which of many classes a question belongs to. */
export interface Classifier {
  /** The probability of each class, in their order; they add up to 1. */
  probabilities(features: Features): Float64Array;
}

/** What was learned, as plain data. */
export interface Learned {
  readonly classes: number;
  readonly features: readonly string[];
  readonly rarity: Float64Array;
  /** One row for each feature, one column for each class. */
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
 * about two seconds.
 */
export function trainClassifier(examples: readonly (readonly Features[])[]): Learned {
  const classes = examples.length;
  const { features, rarity } = featuresWorthLearning(examples.flat());
  const weights = new Float32Array(features.length * classes);
  const learned = { classes, features, rarity, weights };
  const vectorOf = createVectors(learned);
  const known = examples.flatMap((list, label) =>
    list.map((features) => ({ label, vector: vectorOf(features), hash: hashOf(features) })),
  );
  const { passes, rate, least } = factTuning.training;
  const errors = new Float64Array(classes);
  let seen = 0;
  for (let pass = 0; pass < passes; pass++) {
    for (const { label: right, vector } of trainingOrder(known, pass + 1)) {
      const step = rate * (1 - seen++ / (passes * known.length));
      predict(vector, weights, errors);
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
  return learned;
}

/** Makes a classifier of what was learned. */
export function createClassifier(learned: Learned): Classifier {
  const vectorOf = createVectors(learned);
  return {
    probabilities(features) {
      const scores = new Float64Array(learned.classes);
      predict(vectorOf(features), learned.weights, scores);
      return scores;
    },
  };
}

/** Writes the probability of each class into `scores`. */
function predict({ numbers, values }: Vector, weights: Float32Array, scores: Float64Array): void {
  const classes = scores.length;
  scores.fill(0);
  for (let at = 0; at < numbers.length; at++) {
    const row = (numbers[at] as number) * classes;
    const value = values[at] as number;
    for (let label = 0; label < classes; label++) {
      scores[label] = (scores[label] as number) + (weights[row + label] as number) * value;
    }
  }
  softmax(scores);
}

/** Turns scores into probabilities in place. */
function softmax(scores: Float64Array): void {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let label = 0; label < scores.length; label++) {
    const value = Math.exp((scores[label] as number) - most);
    scores[label] = value;
    sum += value;
  }
  for (let label = 0; label < scores.length; label++) scores[label] = (scores[label] as number) / sum;
}

function featuresWorthLearning(all: readonly Features[]): Pick<Learned, 'features' | 'rarity'> {
  const numbers = new Map<string, number>();
  const held: number[] = [];
  for (const features of all) {
    for (const feature of features.keys()) {
      const number = numbers.get(feature) ?? numbers.size;
      numbers.set(feature, number);
      held[number] = (held[number] ?? 0) + 1;
    }
  }
  // What one phrasing alone has cannot be learned from, and is most of all there is.
  const kept = [...numbers].filter(([, number]) => (held[number] ?? 0) >= factTuning.training.heldBy);
  return {
    features: kept.map(([feature]) => feature),
    rarity: Float64Array.from(kept, ([, number]) => rarityOf(held[number] ?? 0, all.length)),
  };
}

function createVectors({ features, rarity }: Pick<Learned, 'features' | 'rarity'>) {
  const places = new Map(features.map((feature, place) => [feature, place]));
  return (features: Features): Vector => {
    const found: number[] = [];
    const values: number[] = [];
    for (const [feature, weight] of features) {
      const place = places.get(feature);
      if (place === undefined) continue;
      found.push(place);
      values.push(weight * (rarity[place] ?? 0));
    }
    const length = Math.hypot(...values) || 1;
    return { numbers: Int32Array.from(found), values: Float64Array.from(values, (value) => value / length) };
  };
}

function rarityOf(held: number, all: number): number {
  return Math.sqrt(Math.log(1 + (all - held + 0.5) / (held + 0.5)));
}
