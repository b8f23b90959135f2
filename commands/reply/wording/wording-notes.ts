import type { Article } from '../../../src/content/knowledge.ts';
import { phrasesOf } from '../../../src/language/phrases.ts';

/** Says of each article shown that is restated that these are not the publisher's words; one line for each publisher. */
export function wordingNotes(articles: readonly Article[]): string[] {
  const restated = articles.filter((article) => article.wording === 'restated');
  const publishers = [...new Set(restated.map((article) => article.publisher))];
  return publishers.map((publisher) => {
    const language = restated.find((article) => article.publisher === publisher)?.language ?? 'en';
    return phrasesOf(language).restated(publisher);
  });
}
