import type { Knowledge } from './knowledge.ts';

/** The knowledge of some of its articles, in the order given; words and talk are those of all. */
export function restrictTo(knowledge: Knowledge, ids: readonly string[]): Knowledge {
  const articles = ids.flatMap((id) => knowledge.articles.find((article) => article.id === id) ?? []);
  const isOf = ({ article }: { readonly article: string }) => ids.includes(article);
  return {
    ...knowledge,
    articles,
    facts: knowledge.facts.filter(isOf),
    topics: knowledge.topics.filter(isOf),
  };
}
