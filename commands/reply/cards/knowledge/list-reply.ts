import { voiceOf } from '../../../../src/answer/voice.ts';
import type { Knowledge } from '../../../../src/content/knowledge.ts';
import { sourceLabel } from '../../quotations/citation-label.ts';
import type { Reply } from '../../reply.ts';

/** What has been read, article by article, with the ids by which operators name them. */
export function listReply({ articles, facts, topics, earlier }: Knowledge): Reply {
  const list = articles.map((article) => {
    const isIts = (record: { readonly article: string }) => record.article === article.id;
    const parts = [
      `“${article.title}”, ${sourceLabel(article, voiceOf(article.language, []))}`,
      counted(article.paragraphs.length, 'paragraph'),
      counted(facts.filter(isIts).length, 'fact'),
      counted(topics.filter(isIts).length, 'topic'),
      article.wording,
      `version ${article.hash}`,
    ];
    return { term: article.id, text: parts.join(' · ') };
  });
  return {
    tone: 'help',
    visibility: 'private',
    title: 'Knowledge',
    text: `I answer from ${counted(articles.length, 'article')}, the newest first.`,
    list,
    notes: earlier.length === 0 ? [] : [`${counted(earlier.length, 'earlier text')} kept in earlier/.`],
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
