import { once } from '../../src/language/once.ts';
import { hasOwnVectors } from '../../src/language/vectors/word-vectors.ts';
import type { LearnedWeights, Weights } from '../../src/search/rank/learned.ts';
import type { ExampleSet } from './examples.ts';
import type { IngredientName } from './ingredients.ts';
import { learnConfidence } from './learn-confidence.ts';
import { type Counting, learnRanking } from './learn-ranking.ts';
import { learnTelling } from './learn-telling.ts';

/** What counts of an article in a language with vectors of its own where one without them is learned for. */
const OTHERS = 0.3;

/**
 * Learns the order of records and paragraphs first, from `forRanking` too, then how sure the first of them is; what is left
 * out weighs 0. Languages with vectors of their own learn from them alone; there are too few of the others, so those learn from
 * all. Each is learned when it is first asked for: an article needs one of them alone.
 */
export function learn(
  sets: readonly ExampleSet[],
  leftOut: ReadonlySet<IngredientName> = new Set(),
  forRanking: readonly ExampleSet[] = [],
): LearnedWeights {
  const hasVectors = ({ search }: ExampleSet) => hasOwnVectors(search.reader.language.code);
  const weights = (counting: Counting): Weights => {
    const ranked = [...sets, ...forRanking].filter((set) => counting(set) > 0);
    const rank = learnRanking(ranked, counting, leftOut);
    const telling = learnTelling(ranked, counting, leftOut);
    return { rank, telling, ...learnConfidence(sets, counting, rank, leftOut) };
  };
  const vectors = once(() => weights((set) => (hasVectors(set) ? 1 : 0)));
  const letters = once(() => weights((set) => (hasVectors(set) ? OTHERS : 1)));
  return {
    get vectors() {
      return vectors();
    },
    get letters() {
      return letters();
    },
  };
}
