import type { Article } from '../src/content/knowledge.ts';
import { sourceLabel } from './citation-label.ts';
import type { Command, Declaration } from './command.ts';
import { everywhere, privateOption } from './everywhere.ts';
import { wordingNotes } from './quotation-of.ts';
import { type Item, type Reply, visibilityOf } from './reply.ts';

const declaration = {
  ...everywhere,
  name: 'article',
  description: 'What I have read, when it was published and how it is worded',
  options: [privateOption],
} as const satisfies Declaration;

export default {
  declaration,
  run(options, { knowledge }): Reply {
    const { articles } = knowledge;
    const [only] = articles;
    return {
      tone: 'help',
      visibility: visibilityOf(options),
      title: 'What I have read',
      text:
        articles.length === 1 && only !== undefined
          ? `One article: “${only.title}”, ${sourceLabel(only)}.`
          : `${articles.length} articles.`,
      list: articles.length === 1 ? articles.flatMap(particulars) : articles.map(line),
      notes: [...articles.flatMap(({ publishedNote }) => publishedNote ?? []), ...wordingNotes(articles)],
    };
  },
} satisfies Command<typeof declaration>;

function particulars(article: Article): Item[] {
  return [
    { term: 'Paragraphs', text: `${article.paragraphs.length}, to be read with /cite` },
    { term: 'Wording', text: wording(article) },
    ...(article.author === undefined ? [] : [{ term: 'By', text: article.author }]),
    ...(article.url === undefined ? [] : [{ term: 'Published at', text: article.url }]),
    { term: 'Version', text: article.hash },
  ];
}

function line(article: Article): Item {
  const extent = `${article.paragraphs.length} paragraphs`;
  return { term: article.title, text: [sourceLabel(article), extent, wording(article)].join(' · ') };
}

function wording(article: Article): string {
  return article.wording === 'verbatim' ? 'the publisher’s own' : 'restated, paragraph for paragraph';
}
