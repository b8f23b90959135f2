import { isFactMeasure, MEASURES } from '../../src/search/measure.ts';
import { bestGap, SIGNS, type Sign, signsOf } from '../../src/search/rank/confidence.ts';
import type { LearnedWeights } from '../../src/search/rank/learned.ts';
import { type RankWeights, rank } from '../../src/search/rank/rank.ts';
import { descend, shuffled } from './descend.ts';
import { type Example, type ExampleSet, WIDTH } from './examples.ts';

/** Learns the order of records first, then how sure the first of them is. */
export function learn(sets: readonly ExampleSet[]): LearnedWeights {
  const ranking = learnRanking(sets);
  return { rank: ranking, confidence: learnConfidence(sets, ranking) };
}

const SENTENCE_BIAS = 2 * WIDTH;

/**
 * Listwise: the records that answer should have the most of the softmax together (ListNet's top-one probability, Cao and
 * others 2007, with several right records).
 */
function learnRanking(sets: readonly ExampleSet[]): RankWeights {
  const known = shuffled(sets.flatMap(({ examples }) => examples.filter(({ right }) => right.length > 0)));
  const isRight = known.map(({ right }) => new Set(right));
  const weights = descend({
    size: SENTENCE_BIAS + 1,
    examples: known.length,
    decay: 0.002,
    passes: 60,
    add(weights, at, gradient) {
      const example = known[at];
      if (!example) return;
      const { candidates } = example.found.measured;
      const powers = candidates.map((_, record) => scoreOf(weights, example, record));
      const most = Math.max(...powers);
      for (const [record, score] of powers.entries()) powers[record] = Math.exp(score - most);
      const whole = powers.reduce((sum, power) => sum + power, 0);
      const right = example.right.reduce((sum, record) => sum + (powers[record] ?? 0), 0);
      for (const [record, power] of powers.entries()) {
        const slope = power / whole - (isRight[at]?.has(record) ? power / right : 0);
        if (Math.abs(slope) < LEAST) continue;
        const from = offsetOf(example, record);
        for (let place = 0; place < WIDTH; place++)
          gradient[from + place] =
            (gradient[from + place] ?? 0) + slope * (example.rows[record * WIDTH + place] ?? 0);
        if (from > 0) gradient[SENTENCE_BIAS] = (gradient[SENTENCE_BIAS] ?? 0) + slope;
      }
    },
  });
  const side = (from: number) =>
    Object.fromEntries(
      MEASURES.map((name, place) => [name, weights[from + place] ?? 0]),
    ) as RankWeights['fact'];
  const sentence = Object.fromEntries(
    Object.entries(side(WIDTH)).map(([name, weight]) => [
      name,
      isFactMeasure(name as (typeof MEASURES)[number]) ? 0 : weight,
    ]),
  ) as RankWeights['sentence'];
  return { fact: side(0), sentence, sentenceBias: weights[SENTENCE_BIAS] ?? 0 };
}

const LEAST = 1e-4;

/** Facts come first among the weights, then sentences. */
function offsetOf({ found }: Example, record: number): number {
  return found.measured.candidates[record]?.fact === undefined ? WIDTH : 0;
}

function scoreOf(weights: Float64Array, example: Example, record: number): number {
  const from = offsetOf(example, record);
  let sum = from > 0 ? (weights[SENTENCE_BIAS] ?? 0) : 0;
  for (let place = 0; place < WIDTH; place++)
    sum += (weights[from + place] ?? 0) * (example.rows[record * WIDTH + place] ?? 0);
  return sum;
}

/** Logistic regression: whether the first record answers. */
function learnConfidence(sets: readonly ExampleSet[], ranking: RankWeights): LearnedWeights['confidence'] {
  const all = shuffled(
    sets.flatMap(({ examples, search }) => examples.map((example) => judged(example, search, ranking))),
  );
  const logistic = (wantsFact: boolean) => {
    const known = all.filter(({ isFact }) => isFact === wantsFact);
    const weights = descend({
      size: SIGNS.length,
      examples: known.length,
      decay: 0.0005,
      passes: 80,
      add(weights, at, gradient) {
        const { signs, isRight } = known[at] ?? { signs: [], isRight: false };
        const sum = signs.reduce((sum, value, sign) => sum + value * (weights[sign] ?? 0), 0);
        const error = 1 / (1 + Math.exp(-sum)) - (isRight ? 1 : 0);
        for (const [sign, value] of signs.entries()) gradient[sign] = (gradient[sign] ?? 0) + error * value;
      },
    });
    return Object.fromEntries(SIGNS.map((sign, at) => [sign, weights[at] ?? 0])) as Record<Sign, number>;
  };
  return { fact: logistic(true), sentence: logistic(false) };
}

function judged({ question, found }: Example, { facts, index }: ExampleSet['search'], ranking: RankWeights) {
  const { reading, measured } = found;
  const ranked = rank(measured.candidates, ranking);
  const signs = signsOf(reading, measured, ranked, bestGap(measured, facts), facts);
  const [first] = ranked;
  const number = first ? index.paragraphs[first.paragraph]?.[1] : undefined;
  return {
    signs: SIGNS.map((sign) => signs[sign]),
    isFact: first?.best.fact !== undefined,
    isRight: number !== undefined && question.gold.includes(number),
  };
}
