import { FOLLOW_UP_SIGNS, type FollowUpSign, type FollowUpSigns, type JudgeFollowUp } from './signs.ts';
import weights from './weights.json' with { type: 'json' };

/** What each sign of a follow-up weighs. */
export interface FollowUpWeights {
  readonly confidence: Readonly<Record<FollowUpSign, number>>;
  readonly presence: Readonly<Record<FollowUpSign, number>>;
}

/** The committed weights, made by `npm run train`; that file says from what. */
export const learnedFollowUps: FollowUpWeights = {
  confidence: named(weights.confidence),
  presence: named(weights.presence),
};

/** Judges by weights: logistic regression over the signs. */
export function judgeBy({ confidence, presence }: FollowUpWeights): JudgeFollowUp {
  return (signs) => ({ confidence: logistic(signs, confidence), presence: logistic(signs, presence) });
}

function logistic(signs: FollowUpSigns, weights: Readonly<Record<FollowUpSign, number>>): number {
  const sum = FOLLOW_UP_SIGNS.reduce((sum, sign) => sum + signs[sign] * weights[sign], 0);
  return 1 / (1 + Math.exp(-sum));
}

/** A weight for every sign; one that was not learned is 0. */
function named(known: Readonly<Record<string, number>>): Record<FollowUpSign, number> {
  return Object.fromEntries(FOLLOW_UP_SIGNS.map((sign) => [sign, known[sign] ?? 0])) as Record<
    FollowUpSign,
    number
  >;
}
