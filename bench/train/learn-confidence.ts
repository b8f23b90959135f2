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
import type { Counting } from './learn-ranking.ts';
import { storyOf } from './learning-articles.ts';

/** Wordings that were met with fewer stories say more of the story than of the question. */
const STORIES = 5;
/** Pull towards 0 of what a sign weighs, and of what a wording weighs. */
const [OF_SIGNS, OF_WORDING] = [0.0001, 0.004];
const WIDTH = SIGNS.length;

/** Logistic regression: whether the first record answers, and whether anything does. */
export function learnConfidence(
  sets: readonly ExampleSet[],
  counting: Counting,
  ranking: RankWeights,
  leftOut: ReadonlySet<string>,
): Pick<Weights, 'confidence' | 'presence'> {
  const wordings = leftOut.has('wording') ? [] : wordingsIn(sets);
  const places = new Map(wordings.map((words, at) => [words, 2 * WIDTH + at]));
  const all = shuffled(
    sets.flatMap((set) =>
      set.examples.map((example) => judged(example, set.search, ranking, places, counting(set))),
    ),
  );
  const logistic = (aim: 'isRight' | 'isThere'): ConfidenceWeights => {
    const weights = descend({
      size: 2 * WIDTH + wordings.length,
      examples: all.length,
      decay: (at) => (at < 2 * WIDTH ? OF_SIGNS : OF_WORDING),
      passes: 80,
      isLeftOut: (at) => at < 2 * WIDTH && leftOut.has(SIGNS[at % WIDTH] ?? ''),
      add(weights, at, gradient) {
        const { signs, from, words, weight, [aim]: isSo } = all[at] as (typeof all)[number];
        let sum = 0;
        for (let sign = 0; sign < WIDTH; sign++)
          sum += (signs[sign] as number) * (weights[from + sign] as number);
        for (const place of words) sum += weights[place] as number;
        const error = weight * (1 / (1 + Math.exp(-sum)) - (isSo ? 1 : 0));
        for (let sign = 0; sign < WIDTH; sign++)
          gradient[from + sign] = (gradient[from + sign] as number) + error * (signs[sign] as number);
        for (const place of words) gradient[place] = (gradient[place] as number) + error;
      },
    });
    const side = (from: number) =>
      Object.fromEntries(SIGNS.map((sign, at) => [sign, weights[from + at] ?? 0])) as Record<Sign, number>;
    const wording = wordings.map((words, at) => [words, weights[2 * WIDTH + at] ?? 0] as const);
    return {
      fact: side(0),
      sentence: side(WIDTH),
      wording: Object.fromEntries(wording.filter(([, weight]) => Math.abs(weight) >= LEAST)),
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

function judged(
  { question, found, rows }: Example,
  { facts, index }: ExampleSet['search'],
  ranking: RankWeights,
  places: ReadonlyMap<string, number>,
  weight: number,
) {
  const { reading, measured } = found;
  const ranked = rank(measured, ranking, undefined, rows);
  const signs = signsOf(reading, measured, ranked, bestGap(measured, facts), facts);
  const [first] = ranked;
  const number = first ? index.paragraphs[first.paragraph]?.[1] : undefined;
  return {
    signs: Float64Array.from(SIGNS, (sign) => signs[sign]),
    from: first?.best.fact === undefined ? WIDTH : 0,
    words: [...wordingOf(reading)].flatMap((words) => places.get(words) ?? []),
    weight,
    isThere: question.answerable,
    isRight: number !== undefined && question.gold.includes(number),
  };
}
