import type { ReadWord } from '../language/read-words.ts';
import type { Match, Matched, Matcher } from '../search/rank/matcher.ts';
import { answerTuning } from './tuning.ts';

/** How much speaks for a question being answered, and by what. */
export interface Weighed {
  /** The best fact that is no gap. */
  readonly fact: Match | undefined;
  /** The best gap. */
  readonly gap: Match | undefined;
  /** It is more like what people type that no article answers than like any gap. */
  readonly isElsewhere: boolean;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Weighty words of the question that the fact does not account for. */
  readonly unaccounted: readonly string[];
  /** Weighty words that stand in no fact and nowhere in the article. */
  readonly strange: readonly string[];
  /** What the confidence was made of. */
  readonly measured: Measured;
}

/** What speaks for and against an answer. "Against" are the gaps and what people type that no article answers. */
export interface Measured {
  /** Part of the question's weight that the fact accounts for, from 0 to 1. */
  readonly share: number;
  /** How much more the best gap accounts for than the fact does, from -1 to 1. */
  readonly gapShare: number;
  /** Part of the question's weight that no fact at all accounts for, from 0 to 1. */
  readonly strangeShare: number;
  /** The classifier's probability of all facts together, from 0 to 1. */
  readonly probability: number;
  /** How much nearer the fact's phrasings are than those against it, all averaged, from -1 to 1. */
  readonly lead: number;
  /** How much nearer the fact's nearest phrasing is than the nearest gap's, from -1 to 1. */
  readonly nearLead: number;
  /** Cosine of the nearest phrasing against it, from 0 to 1. */
  readonly against: number;
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
  const { elsewhere } = matched;
  const against = [elsewhere, ...gaps].map(({ probability }) => probability).filter((found) => found > 0);
  const heldByAny = matcher.accountByAny(matched.words);
  const measured: Measured = {
    share: held.share,
    gapShare: heldByGap - held.share,
    strangeShare: 1 - heldByAny.share,
    // Where nothing can speak against an answer, only what it accounts for speaks for it.
    probability: against.length > 0 ? 1 - sum(against) : held.share,
    lead: (fact?.score ?? 0) - Math.max(gap?.score ?? 0, elsewhere.score),
    nearLead: (fact?.nearest ?? 0) - (gap?.nearest ?? 0),
    against: Math.max(gap?.nearest ?? 0, elsewhere.nearest),
  };
  const confidence = fact ? confidenceOf(measured) : 0;
  return {
    fact,
    gap,
    isElsewhere: elsewhere.probability > (gap?.probability ?? 0),
    confidence,
    unaccounted: held.unaccounted,
    strange: heldByAny.unaccounted,
    measured,
  };
}

/** Logistic regression with the weights in `tuning.ts`. */
function confidenceOf(measured: Measured): number {
  const { bias, ...weights } = answerTuning.confidence;
  const weighed = MEASURES.map((measure) => weights[measure] * measured[measure]);
  return 1 / (1 + Math.exp(-sum([bias, ...weighed])));
}

const MEASURES = ['share', 'gapShare', 'strangeShare', 'probability', 'lead', 'nearLead', 'against'] as const;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
