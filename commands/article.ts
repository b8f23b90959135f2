import type { Article } from '../src/content/knowledge.ts';
import { AMOUNTS } from './reply/amounts.ts';
import type { Command, Declaration } from './reply/command/command.ts';
import { everywhere, privateOption } from './reply/command/everywhere.ts';
import { sourceLabel } from './reply/quotations/citation-label.ts';
import { type Item, type Reply, visibilityOf } from './reply/reply.ts';
import { ageOf } from './reply/small-print/age-of.ts';
import { wordingNotes } from './reply/wording/wording-notes.ts';

const declaration = {
  ...everywhere,
  name: 'article',
  description: 'What I have read, when it was published and how it is worded',
  options: [privateOption],
} as const satisfies Declaration;

export default {
  declaration,
  run(options, answers, { now }): Reply {
    const { articles, topics } = answers.knowledge;
    const [only] = articles;
    return {
      tone: 'help',
      visibility: visibilityOf(options),
      title: 'What I have read',
      text:
        articles.length === 1 && only !== undefined
          ? `One article: “${only.title}”, ${sourceLabel(only)}.`
          : `${articles.length} articles.`,
      list: [
        ...(topics.length === 0
          ? []
          : [{ term: 'Topics', text: [...new Set(topics.map(({ command }) => `/${command}`))].join(', ') }]),
        ...(articles.length === 1 ? articles.flatMap((one) => particulars(one, now)) : articles.map(line)),
      ],
      notes: [...articles.flatMap(({ publishedNote }) => publishedNote ?? []), ...wordingNotes(articles)],
      next: answers.suggest('', AMOUNTS.next),
    };
  },
} satisfies Command<typeof declaration>;

function particulars(article: Article, now: Date): Item[] {
  const age = article.published === undefined ? undefined : ageOf(article.published, now);
  return [
    ...(age === undefined ? [] : [{ term: 'Age', text: `${age}: things may have changed` }]),
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
