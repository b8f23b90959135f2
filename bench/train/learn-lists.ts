import { descend, shuffled } from './descend.ts';

/** What there is to choose from for one question. */
export interface List {
  /** A row of numbers for each. */
  readonly rows: Float32Array;
  /** By row: the side whose weights it is weighed by, from 0. */
  readonly sides: Uint8Array;
  /** Places of the rows that are right. */
  readonly right: readonly number[];
  /** How much the question counts, from 0 to 1. */
  readonly weight: number;
}

/**
 * Listwise: what is right should have the most of the softmax together (ListNet's top-one probability, Cao and others 2007,
 * with several right ones). Gives the weights of one side after the other, then what each has over the first.
 */
export function learnLists(
  lists: readonly List[],
  width: number,
  {
    count,
    decay,
    passes,
    isLeftOut,
  }: Pick<Parameters<typeof descend>[0], 'passes' | 'isLeftOut'> & {
    readonly count: number;
    readonly decay: number;
  },
): Float64Array {
  const known = shuffled(lists.filter(({ right }) => right.length > 0));
  const isRight = known.map(({ right }) => new Set(right));
  const bias = count * width;
  return descend({
    size: bias + count,
    examples: known.length,
    decay: () => decay,
    passes,
    isLeftOut,
    add(weights, example, gradient) {
      const { rows, sides, right, weight } = known[example] as List;
      const powers = powersOf(weights, rows, sides, width, bias);
      const whole = powers.reduce((sum, power) => sum + power, 0);
      const held = right.reduce((sum, row) => sum + (powers[row] as number), 0);
      for (let row = 0; row < powers.length; row++) {
        const power = powers[row] as number;
        const slope = weight * (power / whole - (isRight[example]?.has(row) ? power / held : 0));
        if (Math.abs(slope) < LEAST) continue;
        const side = sides[row] as number;
        const from = side * width;
        for (let place = 0; place < width; place++)
          gradient[from + place] =
            (gradient[from + place] as number) + slope * (rows[row * width + place] as number);
        if (side > 0) gradient[bias + side] = (gradient[bias + side] as number) + slope;
      }
    },
  });
}

const LEAST = 1e-4;

/** By row: e to the power of its weighted sum, the greatest being 1. */
function powersOf(
  weights: Float64Array,
  rows: Float32Array,
  sides: Uint8Array,
  width: number,
  bias: number,
): Float64Array {
  const powers = new Float64Array(sides.length);
  let most = -Infinity;
  for (let row = 0; row < sides.length; row++) {
    const side = sides[row] as number;
    const from = side * width;
    let sum = weights[bias + side] as number;
    for (let place = 0; place < width; place++)
      sum += (weights[from + place] as number) * (rows[row * width + place] as number);
    powers[row] = sum;
    if (sum > most) most = sum;
  }
  for (let row = 0; row < sides.length; row++) powers[row] = Math.exp((powers[row] as number) - most);
  return powers;
}
