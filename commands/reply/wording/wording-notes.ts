import type { Article } from '../../../src/content/knowledge.ts';

/** Says of each article shown that is restated that these are not the publisher's words; one line for each publisher. */
export function wordingNotes(articles: readonly Article[]): string[] {
  const restated = articles.filter((article) => article.wording === 'restated');
  const publishers = [...new Set(restated.map((article) => article.publisher))];
  return publishers.map(
    (publisher) => `Restated in our own words; the text of ${publisher} is not reproduced.`,
  );
}
