import { portions } from '../corpus-articles.ts';
import { type ExampleSet, examplesOf } from './examples.ts';
import { type Ingredient, nothing } from './ingredients.ts';
import type { learningArticles } from './learning-articles.ts';
import { type Prepared, prepare } from './prepare.ts';

/** Examples, and the knowledge they were measured in. */
export interface MeasuredSet extends Prepared {
  readonly set: ExampleSet;
}

/** Measures all that is learned from: the articles of the corpus in all portions, and the shipped one with all its facts. */
export function measuredSets(
  { articles, shipped }: ReturnType<typeof learningArticles>,
  without: Required<Ingredient> = nothing,
): readonly MeasuredSet[] {
  const wanted = [
    ...articles.flatMap((article) => portions.map((portion) => ({ article, portion }))),
    { article: shipped, portion: 'facts' as const },
  ];
  return wanted.map(({ article, portion }) => {
    const prepared = prepare(article, portion, without);
    return { ...prepared, set: examplesOf(article, portion, prepared) };
  });
}
