import type { Article, Fact, Knowledge } from '../../content/knowledge.ts';
import type { Citation } from '../answer.ts';
import { citeParagraphs } from './cite-paragraphs.ts';

/** Each paragraph the facts rest on once, in their order, in whichever article it stands. */
export function citeFacts(
  facts: readonly Fact[],
  wanted: readonly string[],
  knowledge: Knowledge,
): readonly Citation[] {
  const seen = new Set<string>();
  return facts.flatMap((fact) => {
    const article = articleOf(fact, knowledge);
    const fresh = fact.paragraphs.filter((paragraph) => !seen.has(`${article.id} ${paragraph}`));
    for (const paragraph of fresh) seen.add(`${article.id} ${paragraph}`);
    return citeParagraphs(article, fresh, wanted);
  });
}

/** The article that a fact is from. */
export function articleOf(fact: Pick<Fact, 'id' | 'article'> | undefined, knowledge: Knowledge): Article {
  const article = knowledge.articles.find(({ id }) => id === fact?.article);
  if (!article)
    throw new Error(`Fact ${fact?.id} belongs to article ${fact?.article}, which was not loaded.`);
  return article;
}
