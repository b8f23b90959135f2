import type { Measure } from '../../src/search/measures.ts';
import type { Sign } from '../../src/search/rank/confidence.ts';
import type { LearnedWeights } from '../../src/search/rank/learned.ts';
import type { ExampleSet } from './examples.ts';
import { learnConfidence } from './learn-confidence.ts';
import { learnRanking } from './learn-ranking.ts';

/**
 * Learns the order of records first, from `forRanking` too, then how sure the first of them is; measures and signs that are
 * left out weigh 0.
 */
export function learn(
  sets: readonly ExampleSet[],
  leftOut: ReadonlySet<Measure | Sign> = new Set(),
  forRanking: readonly ExampleSet[] = [],
): LearnedWeights {
  const ranking = learnRanking([...sets, ...forRanking], leftOut);
  return { rank: ranking, ...learnConfidence(sets, ranking, leftOut) };
}
