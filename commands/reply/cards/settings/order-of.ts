import type { Article } from '../../../../src/content/knowledge.ts';

/** The articles that a server answers from, the one that comes first there first: all of them where it chose none that is there. */
export function orderOf(
  chosen: readonly string[] | undefined,
  articles: readonly Article[],
): readonly Article[] {
  const found = (chosen ?? []).flatMap((id) => articles.find((article) => article.id === id) ?? []);
  return found.length === 0 ? articles : found;
}

/** Some articles in the order of all. */
export function inTheirOrder(some: readonly Article[], all: readonly Article[]): readonly Article[] {
  return all.filter((article) => some.includes(article));
}
