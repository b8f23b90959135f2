import { bestGap, SIGNS, type Sign, signsOf } from '../../src/search/rank/confidence.ts';
import type { LearnedWeights } from '../../src/search/rank/learned.ts';
import { type RankWeights, rank } from '../../src/search/rank/rank.ts';
import { descend, shuffled } from './descend.ts';
import type { Example, ExampleSet } from './examples.ts';

/** Logistic regression: whether the first record answers, and whether anything does. */
export function learnConfidence(
  sets: readonly ExampleSet[],
  ranking: RankWeights,
  leftOut: ReadonlySet<string>,
): Pick<LearnedWeights, 'confidence' | 'presence'> {
  const all = shuffled(
    sets.flatMap(({ examples, search }) => examples.map((example) => judged(example, search, ranking))),
  );
  const logistic = (wantsFact: boolean, aim: 'isRight' | 'isThere') => {
    const known = all.filter(({ isFact }) => isFact === wantsFact);
    const weights = descend({
      size: SIGNS.length,
      examples: known.length,
      decay: 0.0005,
      passes: 80,
      isLeftOut: (at) => leftOut.has(SIGNS[at] ?? ''),
      add(weights, at, gradient) {
        const { signs, [aim]: isSo } = known[at] as (typeof known)[number];
        let sum = 0;
        for (let sign = 0; sign < signs.length; sign++)
          sum += (signs[sign] as number) * (weights[sign] as number);
        const error = 1 / (1 + Math.exp(-sum)) - (isSo ? 1 : 0);
        for (let sign = 0; sign < signs.length; sign++)
          gradient[sign] = (gradient[sign] as number) + error * (signs[sign] as number);
      },
    });
    return Object.fromEntries(SIGNS.map((sign, at) => [sign, weights[at] ?? 0])) as Record<Sign, number>;
  };
  return {
    confidence: { fact: logistic(true, 'isRight'), sentence: logistic(false, 'isRight') },
    presence: { fact: logistic(true, 'isThere'), sentence: logistic(false, 'isThere') },
  };
}

function judged(
  { question, found, rows }: Example,
  { facts, index }: ExampleSet['search'],
  ranking: RankWeights,
) {
  const { reading, measured } = found;
  const ranked = rank(measured, ranking, undefined, rows);
  const signs = signsOf(reading, measured, ranked, bestGap(measured, facts), facts);
  const [first] = ranked;
  const number = first ? index.paragraphs[first.paragraph]?.[1] : undefined;
  return {
    signs: Float64Array.from(SIGNS, (sign) => signs[sign]),
    isFact: first?.best.fact !== undefined,
    isThere: question.answerable,
    isRight: number !== undefined && question.gold.includes(number),
  };
}
