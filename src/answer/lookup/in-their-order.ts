import type { Fact, Knowledge } from '../../content/knowledge.ts';

/** Sorts facts of one article by the paragraph that each rests on first. */
export function inTheirOrder(one: Fact, other: Fact): number {
  return (one.paragraphs[0] ?? 0) - (other.paragraphs[0] ?? 0);
}

/** Sorts facts of several articles: those of the newest article first, each article's in its own order. */
export function inStoryOrder({ articles }: Pick<Knowledge, 'articles'>): (one: Fact, other: Fact) => number {
  const placeOf = new Map(articles.map(({ id }, place) => [id, place]));
  return (one, other) =>
    (placeOf.get(one.article) ?? 0) - (placeOf.get(other.article) ?? 0) || inTheirOrder(one, other);
}
