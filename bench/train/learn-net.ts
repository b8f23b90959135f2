import { SIGNS, type Sign } from '../../src/search/rank/confidence.ts';
import type { NetWeights } from '../../src/search/rank/net.ts';
import { createRandom } from '../random.ts';
import { descend } from './descend.ts';

/** A question as a net sees it. */
export interface NetExample {
  /** In the order of `SIGNS`. */
  readonly signs: Float64Array;
  readonly isSentence: boolean;
  /** The logarithm of the odds that the weighted sum gives. */
  readonly sum: number;
  readonly isSo: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** Hidden units of one net, nets that are averaged, and how often each sees all examples. */
const [UNITS, NETS, PASSES] = [12, 2, 20];
const RATE = 0.005;
const DECAY = 0.001;
/** Signs that differ less than this count as if they differed by it. */
const LEAST = 0.001;
const WIDTH = SIGNS.length;
/** Signs, which side the best record is of, and 1. */
const INPUTS = WIDTH + 2;

/**
 * Learns what to add to weighted sums: nets with different beginnings, averaged into one; those of `isLeftOut` weigh 0. They
 * see signs as distances from their means in standard deviations; what is given back takes them as they are.
 */
export function learnNet(all: readonly NetExample[], isLeftOut: (sign: string) => boolean): NetWeights {
  const means = new Float64Array(WIDTH);
  const widths = new Float64Array(WIDTH);
  for (let sign = 0; sign < WIDTH; sign++) {
    const values = all.map(({ signs }) => signs[sign] as number);
    const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, all.length);
    const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, all.length);
    means[sign] = mean;
    widths[sign] = Math.sqrt(square) + LEAST;
  }
  const inputs = all.map(({ signs, isSentence }) => {
    const input = new Float64Array(INPUTS);
    for (let sign = 0; sign < WIDTH; sign++)
      if (!isLeftOut(SIGNS[sign] ?? ''))
        input[sign] = ((signs[sign] as number) - (means[sign] as number)) / (widths[sign] as number);
    input[WIDTH] = isSentence ? 1 : -1;
    input[WIDTH + 1] = 1;
    return input;
  });
  const nets = Array.from({ length: NETS }, (_, net) => learnOne(inputs, all, net + 1));
  // By input, the units of all nets one after the other, and what each of them weighs.
  const row = (input: number) =>
    nets.flatMap((net) => Array.from({ length: UNITS }, (_, unit) => net[unit * INPUTS + input] ?? 0));
  const rows = SIGNS.map((name, sign) =>
    row(sign).map((weight) => (isLeftOut(name) ? 0 : weight / (widths[sign] as number))),
  );
  const [side, base] = [row(WIDTH), row(WIDTH + 1)];
  const bias = base.map((one, unit) =>
    rows.reduce((sum, weights, sign) => sum - (weights[unit] as number) * (means[sign] as number), one),
  );
  return {
    signs: Object.fromEntries(SIGNS.map((sign, at) => [sign, rows[at] ?? []])) as Record<Sign, number[]>,
    fact: bias.map((one, unit) => one - (side[unit] as number)),
    sentence: bias.map((one, unit) => one + (side[unit] as number)),
    out: nets.flatMap((net) => [...net.subarray(UNITS * INPUTS)].map((weight) => weight / NETS)),
  };
}

/** The inputs' weights unit by unit, then what each unit weighs. */
function learnOne(inputs: readonly Float64Array[], all: readonly NetExample[], seed: number): Float64Array {
  const size = UNITS * INPUTS + UNITS;
  const chance = chanceFrom(seed);
  const isBias = (at: number) => at < UNITS * INPUTS && at % INPUTS === INPUTS - 1;
  return descend({
    size,
    examples: all.length,
    passes: PASSES,
    rate: RATE,
    decay: (at) => (isBias(at) ? 0 : DECAY),
    isLeftOut: () => false,
    start: (at) => {
      if (isBias(at)) return 0;
      return at < UNITS * INPUTS ? chance() / Math.sqrt(INPUTS) : 0.1 * chance();
    },
    add(weights, example, gradient) {
      const input = inputs[example] as Float64Array;
      const { sum, isSo, weight } = all[example] as NetExample;
      const units = new Float64Array(UNITS);
      let odds = sum;
      for (let unit = 0; unit < UNITS; unit++) {
        let held = 0;
        for (let at = 0, from = unit * INPUTS; at < INPUTS; at++)
          held += (weights[from + at] as number) * (input[at] as number);
        units[unit] = Math.tanh(held);
        odds += (units[unit] as number) * (weights[UNITS * INPUTS + unit] as number);
      }
      const error = weight * (1 / (1 + Math.exp(-odds)) - (isSo ? 1 : 0));
      for (let unit = 0; unit < UNITS; unit++) {
        const own = units[unit] as number;
        const out = UNITS * INPUTS + unit;
        gradient[out] = (gradient[out] as number) + error * own;
        const slope = error * (weights[out] as number) * (1 - own * own);
        for (let at = 0, from = unit * INPUTS; at < INPUTS; at++)
          gradient[from + at] = (gradient[from + at] as number) + slope * (input[at] as number);
      }
    },
  });
}

/** Numbers as if drawn from a normal distribution with deviation 1, by the sum of twelve; always the same ones. */
function chanceFrom(seed: number): () => number {
  const random = createRandom(seed);
  return () => Array.from({ length: 12 }, random).reduce((sum, one) => sum + one, -6);
}
