import type { Answers } from '../../../src/answer/answers.ts';
import type { Article } from '../../../src/content/knowledge.ts';
import type { Action } from '../buttons/action.ts';
import { stepButtons, turnButton } from '../buttons/passage-buttons.ts';
import { paragraphSigns } from '../quotations/citation-label.ts';
import { wholeParagraph } from '../quotations/quotation-of.ts';
import { notice, type Reply } from '../reply.ts';
import { notThere } from '../wording/not-there.ts';
import { changedReply, goneReply, unknownReply } from './changed-reply.ts';

/**
 * Whole paragraphs, privately; a single one with those before and after it a click away. If the article's text changed
 * since the button was made, it says what became of the first, and the others are a click away.
 */
export function readReply(action: Extract<Action, { kind: 'read' | 'turn' }>, answers: Answers): Reply {
  const { article: id, hash } = action;
  const [first = 0, ...more] = action.kind === 'read' ? action.paragraphs : [action.paragraph];
  const { articles, earlier } = answers.knowledge;
  const article = articles.find((known) => known.id === id);
  const before = earlier.find((kept) => kept.id === id && kept.hash === hash);
  if (article?.hash === hash) return paragraphsReply(article, [first, ...more], answers);
  const others = before === undefined ? [] : more.map((number) => turnButton(`¶ ${number}`, before, number));
  const changed = becameOf(first);
  return { ...changed, buttons: [...(changed.buttons ?? []), ...others] };

  function becameOf(number: number): Reply {
    if (article === undefined) return goneReply(before, number, answers);
    if (before !== undefined) return changedReply(before, article, number, answers);
    return unknownReply(
      paragraphsReply(article, [number, ...more], answers),
      [number, ...more],
      answers.voice,
    );
  }
}

function paragraphsReply(article: Article, numbers: readonly number[], answers: Answers): Reply {
  const { voice } = answers;
  const paragraphs = numbers.flatMap((number) => article.paragraphs[number - 1] ?? []);
  const [only = 0, ...more] = paragraphs.map(({ number }) => number);
  if (paragraphs.length === 0) return notice(notThere(numbers, article, voice));
  return {
    tone: 'answer',
    visibility: 'private',
    title: article.title,
    text: voice.say('cite.shown', {
      paragraphs: paragraphSigns([only, ...more]),
      all: article.paragraphs.length,
    }),
    quotations: paragraphs.map((paragraph) => wholeParagraph(paragraph, article, answers)),
    buttons: more.length === 0 ? stepButtons(article, only - 1, only + 1) : [],
  };
}
