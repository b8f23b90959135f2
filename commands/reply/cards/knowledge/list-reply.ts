import { sourceLabel } from '../../quotations/citation-label.ts';
import type { Reply } from '../../reply.ts';
import type { Teller } from '../../teller.ts';

/** What has been read, article by article, with the ids by which operators name them. */
export function listReply({ knowledge: { articles, facts, topics, earlier }, voice }: Teller): Reply {
  const { say, phrases } = voice;
  const list = articles.map((article) => {
    const countOf = (records: readonly { readonly article: string }[]) =>
      records.filter((record) => record.article === article.id).length;
    const parts = [
      `${phrases.quoted(article.title)}, ${sourceLabel(article, voice)}`,
      say('article.extent', { paragraphs: article.paragraphs.length }),
      say('knowledge.facts', { count: countOf(facts) }),
      say('knowledge.topics', { count: countOf(topics) }),
      article.wording,
      say('knowledge.version', { hash: article.hash }),
    ];
    return { term: article.id, text: parts.join(' · ') };
  });
  const kept = say('knowledge.earlier', { count: earlier.length, folder: 'earlier/' });
  return {
    tone: 'help',
    visibility: 'private',
    title: say('knowledge.title'),
    text: say('knowledge.list', { articles: articles.length }),
    list,
    notes: earlier.length === 0 ? [] : [kept],
  };
}
