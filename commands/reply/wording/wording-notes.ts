import type { Article } from '../../../src/content/knowledge.ts';
import type { Phrases } from '../../../src/language/vocabulary/phrases.ts';

/** Says of each article shown that is restated that these are not the publisher's words; one line for each publisher. */
export function wordingNotes(articles: readonly Article[], phrases: Pick<Phrases, 'restated'>): string[] {
  const restated = articles.filter((article) => article.wording === 'restated');
  const publishers = [...new Set(restated.map((article) => article.publisher))];
  return publishers.map(phrases.restated);
}
