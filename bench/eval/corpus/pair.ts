import type { CorpusArticle } from '../../corpus-articles.ts';
import { questionsIn } from '../../corpus-articles.ts';

/** Two articles on one story in one knowledge, with questions that belong to either or to neither. */
export function pairOf(articles: readonly CorpusArticle[]): CorpusArticle {
  const [one, other] = PAIR.map((id) => articles.find((article) => article.id === id));
  if (!one || !other) throw new Error(`bench/corpus lacks ${PAIR.join(' or ')}.`);
  const knowledge = {
    ...one.knowledge,
    articles: [...one.knowledge.articles, ...other.knowledge.articles],
    facts: [...one.knowledge.facts, ...other.knowledge.facts],
    topics: [...one.knowledge.topics, ...other.knowledge.topics],
  };
  return {
    id: 'quay-story',
    knowledge,
    questions: questionsIn(new URL('../../corpus/quay-story.jsonl', import.meta.url)),
  };
}

const PAIR = ['quay-takeover', 'quay-takeover-vote'];
