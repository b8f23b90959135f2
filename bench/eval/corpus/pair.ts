import { fileURLToPath } from 'node:url';
import { knowledgeOf } from '../../../src/content/load-knowledge.ts';
import { readKnowledgeFiles } from '../../../src/content/read-knowledge-files.ts';
import type { CorpusArticle } from '../../corpus-articles.ts';
import { questionsIn } from '../../corpus-articles.ts';

/** Two articles on one story in one folder, with questions that belong to either or to neither. */
export function pairOf(articles: readonly CorpusArticle[]): CorpusArticle {
  const files = PAIR.flatMap((id) => {
    const folder = new URL(`../../corpus/${id}`, import.meta.url);
    return readKnowledgeFiles(fileURLToPath(folder)).files;
  });
  const loaded = knowledgeOf(files);
  const [one] = articles;
  if (loaded.kind === 'problems' || !one) throw new Error(`${PAIR.join(' and ')} are not in order together.`);
  const { words, elsewhere, talk } = one.knowledge;
  return {
    id: 'quay-story',
    knowledge: { ...loaded.knowledge, words, elsewhere, talk },
    questions: questionsIn(new URL('../../corpus/quay-story.jsonl', import.meta.url)),
  };
}

const PAIR = ['quay-takeover', 'quay-takeover-vote'];
