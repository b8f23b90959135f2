import { isFactMeasure, MEASURES } from '../../src/search/measures.ts';
import type { RankWeights } from '../../src/search/rank/rank.ts';
import { descend, shuffled } from './descend.ts';
import type { Example, ExampleSet } from './examples.ts';

/** Numbers of one row. */
const WIDTH = MEASURES.length;
/** Facts come first among the weights, then sentences. */
const SENTENCES_FROM = WIDTH;
const SENTENCE_BIAS = 2 * WIDTH;

/**
 * Listwise: the records that answer should have the most of the softmax together (ListNet's top-one probability, Cao and
 * others 2007, with several right records).
 */
export function learnRanking(sets: readonly ExampleSet[], leftOut: ReadonlySet<string>): RankWeights {
  const known = shuffled(sets.flatMap(({ examples }) => examples.filter(({ right }) => right.length > 0)));
  const isRight = known.map(({ right }) => new Set(right));
  const offsets = known.map(({ found }) =>
    Uint8Array.from(found.measured.candidates, ({ fact }) => (fact === undefined ? SENTENCES_FROM : 0)),
  );
  const weights = descend({
    size: SENTENCE_BIAS + 1,
    examples: known.length,
    decay: 0.002,
    passes: 30,
    isLeftOut: (at) => leftOut.has(MEASURES[at % WIDTH] ?? '') && at < SENTENCE_BIAS,
    add(weights, at, gradient) {
      const { rows, right } = known[at] as Example;
      const from = offsets[at] as Uint8Array;
      const powers = powersOf(weights, rows, from);
      const whole = powers.reduce((sum, power) => sum + power, 0);
      const held = right.reduce((sum, record) => sum + (powers[record] as number), 0);
      for (let record = 0; record < powers.length; record++) {
        const power = powers[record] as number;
        const slope = power / whole - (isRight[at]?.has(record) ? power / held : 0);
        if (Math.abs(slope) > LEAST) addRow(gradient, slope, rows, record, from[record] as number);
      }
    },
  });
  const side = (from: number) =>
    Object.fromEntries(
      MEASURES.map((name, place) => [
        name,
        from > 0 && isFactMeasure(name) ? 0 : (weights[from + place] ?? 0),
      ]),
    ) as RankWeights['fact'];
  return { fact: side(0), sentence: side(SENTENCES_FROM), sentenceBias: weights[SENTENCE_BIAS] ?? 0 };
}

const LEAST = 1e-4;

/** By record: e to the power of its weighted sum, the greatest being 1. */
function powersOf(weights: Float64Array, rows: Float32Array, from: Uint8Array): Float64Array {
  const powers = new Float64Array(from.length);
  let most = -Infinity;
  for (let record = 0; record < from.length; record++) {
    const offset = from[record] as number;
    let sum = offset > 0 ? (weights[SENTENCE_BIAS] as number) : 0;
    for (let place = 0; place < WIDTH; place++)
      sum += (weights[offset + place] as number) * (rows[record * WIDTH + place] as number);
    powers[record] = sum;
    if (sum > most) most = sum;
  }
  for (let record = 0; record < from.length; record++)
    powers[record] = Math.exp((powers[record] as number) - most);
  return powers;
}

function addRow(
  gradient: Float64Array,
  slope: number,
  rows: Float32Array,
  record: number,
  offset: number,
): void {
  for (let place = 0; place < WIDTH; place++)
    gradient[offset + place] =
      (gradient[offset + place] as number) + slope * (rows[record * WIDTH + place] as number);
  if (offset > 0) gradient[SENTENCE_BIAS] = (gradient[SENTENCE_BIAS] as number) + slope;
}
