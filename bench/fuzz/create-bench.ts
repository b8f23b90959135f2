import { createCommands } from '../../commands/index.ts';
import { createAnswers } from '../../src/answer/create-answers.ts';
import type { Article, Knowledge } from '../../src/content/knowledge.ts';
import type { CompiledIndex } from '../../src/search/compile.ts';
import type { Bench } from './answer-use.ts';

/** A bot with this knowledge, whose articles once read differently, so that what changed is shown too. */
export function createBench(knowledge: Knowledge, compiled?: CompiledIndex): Bench {
  const known: Knowledge = { ...knowledge, earlier: knowledge.articles.map(wordedBefore) };
  return {
    answers: createAnswers(known, compiled),
    commands: createCommands(known),
    now: new Date('2026-11-23T12:00:00Z'),
    errors: [],
  };
}

/** A text of the article with paragraphs that were taken out, moved and worded in another way since. */
function wordedBefore(article: Article): Article {
  const texts = article.paragraphs.map(({ text }) => text);
  const [first = '', second = '', ...rest] = texts;
  const before = [
    second,
    first,
    'A paragraph that is gone.',
    ...rest.map((text, at) => (at % 3 ? text : `Then: ${text}`)),
  ];
  const paragraphs = before.map((text, at) => ({ article: article.id, number: at + 1, text }));
  return { ...article, hash: 'beefbeef', paragraphs };
}
