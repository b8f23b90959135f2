import type { Fact } from '../content/knowledge.ts';
import type { Match, Matched, Matcher } from '../search/matcher.ts';
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
  readonly measured: {
    readonly score: number;
    readonly share: number;
    readonly lead: number;
    readonly nearest: number;
  };
}

/** Weighs the best fact against the best gap and against what nothing accounts for. */
export function weigh(matched: Matched, matcher: Matcher): Weighed {
  const isGap = ({ fact }: { fact: Fact }) => fact.kind === 'gap';
  const fact = matched.hits.find((hit) => !isGap(hit));
  const gap = matched.hits.find(isGap);
  const { share, unaccounted } = fact
    ? matcher.account(matched.words, fact.fact)
    : { share: 0, unaccounted: [] };
  const score = fact?.score ?? 0;
  const measured = { score, share, lead: score - (gap?.score ?? 0), nearest: fact?.nearest ?? 0 };
  const weights = answerTuning.confidence;
  const sum =
    weights.bias +
    weights.score * measured.score +
    weights.share * measured.share +
    weights.lead * measured.lead +
    weights.nearest * measured.nearest;
  return { fact, gap, confidence: fact ? 1 / (1 + Math.exp(-sum)) : 0, unaccounted, measured };
}
