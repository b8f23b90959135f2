/** How a loss is made small. */
export interface Descent {
  /** Numbers that are learned. */
  readonly size: number;
  /** Examples there are. */
  readonly examples: number;
  /** Adds one example's gradient at these weights. */
  readonly add: (weights: Float64Array, example: number, gradient: Float64Array) => void;
  /** Pull of a weight towards 0. */
  readonly decay: (at: number) => number;
  /** Weights that stay 0. */
  readonly isLeftOut: (at: number) => boolean;
  readonly passes: number;
  /** The first step, about what a weight changes by. */
  readonly rate?: number;
  /** Where weights begin; all at 0 where it is absent. */
  readonly start?: (at: number) => number;
}

const RATE = 0.05;
const BATCH = 64;

/**
 * Learns weights by Adam (Kingma and Ba, 2015) over small batches, with a step that falls to nearly nothing; deterministic.
 * Examples are taken in their order, so shuffle them first.
 */
export function descend({
  size,
  examples,
  add,
  decay,
  isLeftOut,
  passes,
  rate: firstRate = RATE,
  start = () => 0,
}: Descent): Float64Array {
  const weights = Float64Array.from({ length: size }, (_, at) => start(at));
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const learned = Array.from(weights.keys()).filter((at) => !isLeftOut(at));
  let steps = 0;
  for (let pass = 0; pass < passes; pass++) {
    const rate = firstRate * (1 - pass / passes);
    for (let from = 0; from < examples; from += BATCH) {
      const to = Math.min(examples, from + BATCH);
      const gradient = new Float64Array(size);
      for (let example = from; example < to; example++) add(weights, example, gradient);
      steps++;
      for (const at of learned) {
        const slope = (gradient[at] ?? 0) / (to - from) + decay(at) * (weights[at] ?? 0);
        const mean = 0.9 * (first[at] ?? 0) + 0.1 * slope;
        const square = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
        first[at] = mean;
        second[at] = square;
        const step = mean / (1 - 0.9 ** steps) / (Math.sqrt(square / (1 - 0.999 ** steps)) + 1e-8);
        weights[at] = (weights[at] ?? 0) - rate * step;
      }
    }
  }
  return weights;
}

/** A list in an order that looks random and is always the same. */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  const all = [...items];
  let state = 1;
  for (let at = all.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const other = state % (at + 1);
    [all[at], all[other]] = [all[other] as Item, all[at] as Item];
  }
  return all;
}
