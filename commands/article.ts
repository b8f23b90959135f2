import type { Voice } from '../src/answer/voice.ts';
import type { Article } from '../src/content/knowledge.ts';
import { AMOUNTS } from './reply/amounts.ts';
import type { Command, Declaration } from './reply/command/command.ts';
import { everywhere, lastOptions } from './reply/command/everywhere.ts';
import { named } from './reply/command/named.ts';
import { sourceLabel } from './reply/quotations/citation-label.ts';
import { type Item, type Reply, visibilityOf } from './reply/reply.ts';
import { ageOf } from './reply/small-print/age-of.ts';
import { wordingNotes } from './reply/wording/wording-notes.ts';

const declaration = {
  ...everywhere,
  ...named('article', 'command.article'),
  options: lastOptions,
} as const satisfies Declaration;

export default {
  declaration,
  run(options, answers, { now }): Reply {
    const { articles, topics } = answers.knowledge;
    const { voice } = answers;
    const { say } = voice;
    const [only] = articles;
    return {
      tone: 'help',
      visibility: visibilityOf(options),
      title: say('article.title'),
      text:
        articles.length === 1 && only !== undefined
          ? say('article.one', { title: only.title, source: sourceLabel(only, voice) })
          : say('article.several', { articles: articles.length }),
      list: [
        ...(topics.length === 0
          ? []
          : [
              {
                term: say('article.topics'),
                text: [...new Set(topics.map(({ command }) => `/${command}`))].join(', '),
              },
            ]),
        ...(articles.length === 1
          ? articles.flatMap((one) => particulars(one, now, voice))
          : articles.map((one) => line(one, voice))),
      ],
      notes: [
        ...articles.flatMap(({ publishedNote }) => publishedNote ?? []),
        ...wordingNotes(articles, voice.phrases),
      ],
      next: answers.suggest('', AMOUNTS.next),
    };
  },
} satisfies Command<typeof declaration>;

function particulars(article: Article, now: Date, voice: Voice): Item[] {
  const { say, language } = voice;
  const age = article.published === undefined ? undefined : ageOf(article.published, now, language);
  const paragraphs = article.paragraphs.length;
  return [
    ...(age === undefined ? [] : [{ term: say('article.age'), text: say('article.age-said', { age }) }]),
    { term: say('article.paragraphs'), text: say('article.paragraphs-said', { paragraphs }) },
    { term: say('article.wording'), text: wording(article, voice) },
    ...(article.author === undefined ? [] : [{ term: say('article.by'), text: article.author }]),
    ...(article.url === undefined ? [] : [{ term: say('article.published'), text: article.url }]),
    { term: say('article.version'), text: article.hash },
  ];
}

function line(article: Article, voice: Voice): Item {
  const extent = voice.say('article.extent', { paragraphs: article.paragraphs.length });
  const text = [sourceLabel(article, voice), extent, wording(article, voice)].join(' · ');
  return { term: article.title, text };
}

function wording(article: Article, { say }: Voice): string {
  return say(article.wording === 'verbatim' ? 'article.verbatim' : 'article.restated');
}
