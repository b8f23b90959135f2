import { MEASURES } from '../measures.ts';
import { type ConfidenceWeights, SIGNS } from './confidence.ts';
import type { RankWeights } from './rank.ts';
import weights from './weights.json' with { type: 'json' };

/** All that is learned from articles with questions. */
export interface LearnedWeights {
  readonly rank: RankWeights;
  readonly confidence: ConfidenceWeights;
  /** The same for whether anything answers at all. */
  readonly presence: ConfidenceWeights;
}

/** The committed weights, made by `npm run train`; that file says from what. */
export const learned: LearnedWeights = {
  rank: {
    fact: named(MEASURES, weights.rank.fact),
    sentence: named(MEASURES, weights.rank.sentence),
    sentenceBias: weights.rank.sentenceBias,
  },
  confidence: {
    fact: named(SIGNS, weights.confidence.fact),
    sentence: named(SIGNS, weights.confidence.sentence),
  },
  presence: {
    fact: named(SIGNS, weights.presence.fact),
    sentence: named(SIGNS, weights.presence.sentence),
  },
};

/** A weight for every name; one that was not learned is 0. */
function named<Name extends string>(
  names: readonly Name[],
  known: Readonly<Record<string, number>>,
): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, known[name] ?? 0])) as Record<Name, number>;
}
