import type { Article } from '../../content/knowledge.ts';

/** The newest of some articles, whichever comes first among them; undefined without any. */
export function newestOf(articles: readonly Article[]): Article | undefined {
  return articles.toSorted((one, other) => (other.published ?? '').localeCompare(one.published ?? ''))[0];
}
