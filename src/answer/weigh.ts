import type { Match, Matched, Matcher } from '../search/matcher.ts';
import type { ReadWord } from '../search/read-words.ts';
import { answerTuning } from './tuning.ts';

/** How much speaks for a question being answered, and by what. */
export interface Weighed {
  /** The best fact that is no gap. */
  readonly fact: Match | undefined;
  /** The best gap. */
  readonly gap: Match | undefined;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Weighty words of the question that the fact does not account for. */
  readonly unaccounted: readonly string[];
  /** What the confidence was made of. */
  readonly measured: Measured;
}

/** What speaks for and against an answer. */
export interface Measured {
  /** Part of the question's weight that the fact accounts for, from 0 to 1. */
  readonly share: number;
  /** How much more the gap accounts for than the fact does, from -1 to 1. */
  readonly gapShare: number;
  /** How much nearer the fact's phrasings are than the gap's, from -1 to 1. */
  readonly lead: number;
  /** The classifier's probability of the fact, and of all gaps together, from 0 to 1. */
  readonly probability: number;
  readonly gapProbability: number;
}

/** Weighs the best fact against the best gap and against what nothing accounts for. */
export function weigh(matched: Matched, matcher: Matcher): Weighed {
  const fact = matched.hits.find((hit) => hit.fact.kind !== 'gap');
  const gaps = matched.hits.filter((hit) => hit.fact.kind === 'gap');
  const [gap] = gaps;
  // Who else is named in one breath with a person is answered for by a fact of their own.
  const others = ({ how, term }: ReadWord) =>
    fact?.fact.kind === 'person' && how === 'name' && term !== `@${fact.fact.id}`;
  const asked = matched.words.filter((word) => !others(word));
  const held = fact ? matcher.account(asked, fact.fact) : { share: 0, unaccounted: [] };
  const heldByGap = gap ? matcher.account(matched.words, gap.fact).share : 0;
  const measured: Measured = {
    share: held.share,
    gapShare: heldByGap - held.share,
    lead: (fact?.score ?? 0) - (gap?.score ?? 0),
    probability: fact?.probability ?? 0,
    gapProbability: gaps.reduce((sum, { probability }) => sum + probability, 0),
  };
  const confidence = fact ? confidenceOf(measured) : 0;
  return { fact, gap, confidence, unaccounted: held.unaccounted, measured };
}

/** Logistic regression with the weights in `tuning.ts`. */
function confidenceOf(measured: Measured): number {
  const { bias, ...weights } = answerTuning.confidence;
  const sum =
    bias +
    weights.share * measured.share +
    weights.gapShare * measured.gapShare +
    weights.lead * measured.lead +
    weights.probability * measured.probability +
    weights.gapProbability * measured.gapProbability;
  return 1 / (1 + Math.exp(-sum));
}
