import {
  bestGap,
  type ConfidenceWeights,
  SIGNS,
  type Sign,
  signsOf,
} from '../../src/search/rank/confidence.ts';
import type { Weights } from '../../src/search/rank/learned.ts';
import { type RankWeights, rank } from '../../src/search/rank/rank.ts';
import { wordingOf } from '../../src/search/rank/wording.ts';
import { descend, shuffled } from './descend.ts';
import type { Example, ExampleSet } from './examples.ts';
import { learnNet } from './learn-net.ts';
import type { Counting } from './learn-ranking.ts';
import { STRANGE, storyOf } from './learning-articles.ts';

/** Wordings that were met with fewer stories say more of the story than of the question. */
const STORIES = 5;
/** Pull towards 0 of what a sign weighs, and of what a wording weighs. */
const [OF_SIGNS, OF_WORDING] = [0.0001, 0.004];
/**
 * What a wrong first record counts where another one answers, from 0 to 1: the passages below it may be the right ones, and a
 * member is misled more by an answer to what no article answers.
 */
const ELSEWHERE = 0.4;
/**
 * What a question about another article counts, from 0 to 1. Members ask for what is missing of something that is there, and
 * learning to refuse what is far away refuses what is asked in other words.
 */
const ASTRAY = 0.25;
const WIDTH = SIGNS.length;

/** A weighted sum with a small net beside it: whether the first record answers, and whether anything does. */
export function learnConfidence(
  sets: readonly ExampleSet[],
  counting: Counting,
  ranking: RankWeights,
  leftOut: ReadonlySet<string>,
): Pick<Weights, 'confidence' | 'presence'> {
  const counted = sets.filter((set) => counting(set) > 0);
  const wordings = leftOut.has('wording') ? [] : wordingsIn(counted);
  const places = new Map(wordings.map((words, at) => [words, 2 * WIDTH + at]));
  const all = shuffled(
    counted.flatMap((set) =>
      set.examples.map((example) => judged(example, set.search, ranking, places, counting(set))),
    ),
  );
  const logistic = (aim: 'isRight' | 'isThere'): ConfidenceWeights => {
    const sumOf = (weights: Float64Array, { signs, from, words }: Judged) => {
      let sum = 0;
      for (let sign = 0; sign < WIDTH; sign++)
        sum += (signs[sign] as number) * (weights[from + sign] as number);
      for (const place of words) sum += weights[place] as number;
      return sum;
    };
    const weighed = all.map((one) => ({
      ...one,
      isSo: one[aim],
      weight: aim === 'isRight' && one.isThere && !one.isRight ? ELSEWHERE * one.weight : one.weight,
    }));
    const weights = descend({
      size: 2 * WIDTH + wordings.length,
      examples: all.length,
      decay: (at) => (at < 2 * WIDTH ? OF_SIGNS : OF_WORDING),
      passes: 80,
      isLeftOut: (at) => at < 2 * WIDTH && leftOut.has(SIGNS[at % WIDTH] ?? ''),
      add(weights, at, gradient) {
        const one = weighed[at] as (typeof weighed)[number];
        const error = one.weight * (1 / (1 + Math.exp(-sumOf(weights, one))) - (one.isSo ? 1 : 0));
        for (let sign = 0; sign < WIDTH; sign++)
          gradient[one.from + sign] =
            (gradient[one.from + sign] as number) + error * (one.signs[sign] as number);
        for (const place of one.words) gradient[place] = (gradient[place] as number) + error;
      },
    });
    const net = learnNet(
      weighed.map((one) => ({ ...one, isSentence: one.from > 0, sum: sumOf(weights, one) })),
      (sign) => leftOut.has(sign),
    );
    const side = (from: number) =>
      Object.fromEntries(SIGNS.map((sign, at) => [sign, weights[from + at] ?? 0])) as Record<Sign, number>;
    const wording = wordings.map((words, at) => [words, weights[2 * WIDTH + at] ?? 0] as const);
    return {
      fact: side(0),
      sentence: side(WIDTH),
      wording: Object.fromEntries(wording.filter(([, weight]) => Math.abs(weight) >= LEAST)),
      net,
    };
  };
  return { confidence: logistic('isRight'), presence: logistic('isThere') };
}

/** A wording that weighs less is not kept. */
const LEAST = 0.01;

function wordingsIn(sets: readonly ExampleSet[]): readonly string[] {
  const stories = new Map<string, Set<string>>();
  for (const { article, examples } of sets)
    for (const { found } of examples)
      for (const words of wordingOf(found.reading))
        stories.set(words, (stories.get(words) ?? new Set()).add(storyOf(article)));
  return [...stories].flatMap(([words, { size }]) => (size >= STORIES ? [words] : [])).sort();
}

type Judged = ReturnType<typeof judged>;

function judged(
  { question, found, rows }: Example,
  { facts, index }: ExampleSet['search'],
  ranking: RankWeights,
  places: ReadonlyMap<string, number>,
  weight: number,
) {
  const { reading, measured } = found;
  const ranked = rank(measured, ranking, undefined, rows);
  const signs = signsOf(reading, measured, rows, ranked, bestGap(measured, facts), facts);
  const [first] = ranked;
  const number = first ? index.paragraphs[first.paragraph]?.[1] : undefined;
  return {
    signs: Float64Array.from(SIGNS, (sign) => signs[sign]),
    from: first?.best.fact === undefined ? WIDTH : 0,
    words: [...wordingOf(reading)].flatMap((words) => places.get(words) ?? []),
    weight: question.style === STRANGE ? ASTRAY * weight : weight,
    isThere: question.answerable,
    isRight: number !== undefined && question.gold.includes(number),
  };
}
