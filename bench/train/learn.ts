import { wordVectorsOf } from '../../src/language/vectors/word-vectors.ts';
import type { LearnedWeights, Weights } from '../../src/search/rank/learned.ts';
import type { ExampleSet } from './examples.ts';
import { type IngredientName, measuresOfMeaning } from './ingredients.ts';
import { learnConfidence } from './learn-confidence.ts';
import { type Counting, learnRanking } from './learn-ranking.ts';
import { learnTelling } from './learn-telling.ts';

/** What counts of an article in a language with vectors where one without them is learned for. */
const OTHERS = 0.3;

/**
 * Learns the order of records and paragraphs first, from `forRanking` too, then how sure the first of them is; what is left
 * out weighs 0. For languages with vectors the order is learned from them alone, and how sure it is from all; there are too few
 * of the others, so those learn from all.
 */
export function learn(
  sets: readonly ExampleSet[],
  leftOut: ReadonlySet<IngredientName> = new Set(),
  forRanking: readonly ExampleSet[] = [],
): LearnedWeights {
  const hasVectors = ({ search }: ExampleSet) => wordVectorsOf(search.reader.language.code) !== undefined;
  const weights = (
    kept: Counting,
    leftOut: ReadonlySet<IngredientName>,
    forConfidence: Counting = kept,
  ): Weights => {
    const ranked = [...sets, ...forRanking].filter((set) => kept(set) > 0);
    const rank = learnRanking(ranked, kept, leftOut);
    const telling = learnTelling(ranked, kept, leftOut);
    return { rank, telling, ...learnConfidence(sets, forConfidence, rank, leftOut) };
  };
  return {
    vectors: weights((set) => (hasVectors(set) ? 1 : 0), leftOut),
    letters: weights((set) => (hasVectors(set) ? OTHERS : 1), new Set([...leftOut, ...measuresOfMeaning])),
  };
}
