import { createAnswers } from '../../src/answer/create-answers.ts';
import type { FollowUpWeights } from '../../src/answer/follow-up/learned.ts';
import { FOLLOW_UP_SIGNS, type FollowUpSign, type FollowUpSigns } from '../../src/answer/follow-up/signs.ts';
import type { LearnedWeights } from '../../src/search/rank/learned.ts';
import { type Dialogue, dialoguesOf, judgeDialogue } from '../eval/corpus/dialogues.ts';
import { descend, shuffled } from './descend.ts';
import { storyOf } from './learning-articles.ts';
import type { MeasuredSet } from './measured-sets.ts';
import type { Prepared } from './prepare.ts';

/** A follow-up, and what would have become of it had it been answered. */
export interface FollowUpExample {
  readonly signs: FollowUpSigns;
  readonly isRight: boolean;
  readonly isThere: boolean;
}

/** Asks dialogues of an article as if every follow-up were surely answered; `weights` have not seen the article. */
function followUpExamples(
  dialogues: readonly Dialogue[],
  { knowledge, compiled }: Prepared,
  weights: LearnedWeights,
): readonly FollowUpExample[] {
  let judged: FollowUpSigns | undefined;
  const judge = (signs: FollowUpSigns) => {
    judged = signs;
    return { confidence: 1, presence: 1 };
  };
  const answers = createAnswers(knowledge, { compiled, weights, judge });
  return dialogues.flatMap((dialogue) => {
    const examples: FollowUpExample[] = [];
    judgeDialogue(dialogue, answers, ({ question, right }) => {
      // The last that was judged is the newest: those before it are found again first.
      if (judged) examples.push({ signs: judged, isRight: right, isThere: question.answerable });
      judged = undefined;
    });
    return examples;
  });
}

/** Logistic regression: whether the first record answers a follow-up, and whether the article does at all. */
function learnFollowUps(examples: readonly FollowUpExample[]): FollowUpWeights {
  const all = shuffled(examples).map(({ signs, ...rest }) => ({
    ...rest,
    signs: FOLLOW_UP_SIGNS.map((sign) => signs[sign]),
  }));
  return { confidence: logistic('isRight'), presence: logistic('isThere') };

  function logistic(aim: 'isRight' | 'isThere') {
    const weights = descend({
      size: FOLLOW_UP_SIGNS.length,
      examples: all.length,
      decay: () => DECAY,
      passes: 200,
      isLeftOut: () => false,
      add(weights, at, gradient) {
        const { signs = [], [aim]: isSo } = all[at] ?? {};
        const sum = signs.reduce((sum, sign, place) => sum + sign * (weights[place] ?? 0), 0);
        const error = 1 / (1 + Math.exp(-sum)) - (isSo ? 1 : 0);
        for (const [place, sign] of signs.entries()) gradient[place] = (gradient[place] ?? 0) + error * sign;
      },
    });
    return Object.fromEntries(FOLLOW_UP_SIGNS.map((sign, at) => [sign, weights[at] ?? 0])) as Record<
      FollowUpSign,
      number
    >;
  }
}

/** Strong, as there are only some hundred examples. */
const DECAY = 0.005;

/** Gives the weights that have seen neither the dialogues of a story nor anything else of it; of all without a story. */
export function createFollowUpLearner(
  measured: readonly MeasuredSet[],
  learnWithout: (story: string) => LearnedWeights,
): (story?: string) => FollowUpWeights {
  let examples: readonly (readonly [story: string, of: readonly FollowUpExample[]])[] | undefined;
  const known = new Map<string | undefined, FollowUpWeights>();
  return (story) => {
    examples ??= measured.flatMap((prepared) => {
      const { article, portion } = prepared.set;
      const dialogues = portion === 'facts' ? dialoguesOf(article) : undefined;
      if (!dialogues) return [];
      const of = storyOf(article);
      return [[of, followUpExamples(dialogues, prepared, learnWithout(of))] as const];
    });
    const weights =
      known.get(story) ?? learnFollowUps(examples.flatMap(([of, all]) => (of === story ? [] : all)));
    known.set(story, weights);
    return weights;
  };
}
