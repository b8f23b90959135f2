import type { Article } from './knowledge.ts';

/** Articles in the order in which a story is told: the newest first, those without a day last, equals as they were. */
export function newestFirst(articles: readonly Article[]): readonly Article[] {
  const dayOf = ({ published = '' }: Article) => published;
  return articles.toSorted((one, other) =>
    dayOf(one) === dayOf(other) ? 0 : dayOf(one) < dayOf(other) ? 1 : -1,
  );
}
