import type { LearnedWeights } from '../../src/search/rank/learned.ts';
import type { ExampleSet } from './examples.ts';
import type { Ingredient } from './ingredients.ts';
import { learn } from './learn.ts';
import { storyOf } from './learning-articles.ts';
import { publicExamples } from './public-sets.ts';

/**
 * Gives the weights that have seen nothing of a story: neither its articles nor what was asked about them. Each story is
 * learned without once.
 */
export function createLearnWithout(
  sets: readonly ExampleSet[],
  { names }: Required<Ingredient>,
): (story: string) => LearnedWeights {
  const known = new Map<string, LearnedWeights>();
  const open = publicExamples();
  return (story) => {
    const weights = known.get(story) ?? learn(unseen(sets, story), new Set(names), open);
    known.set(story, weights);
    return weights;
  };
}

function unseen(sets: readonly ExampleSet[], story: string): readonly ExampleSet[] {
  return sets
    .filter(({ article }) => storyOf(article) !== story)
    .map((set) => ({
      ...set,
      examples: set.examples.filter(({ question }) => storyOf(question.article ?? '') !== story),
    }));
}
