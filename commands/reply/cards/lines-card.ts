import type { Line } from '../../../src/answer/answer.ts';
import type { Answered } from '../../../src/answer/answer-kinds.ts';
import { markOf } from '../quotations/says-who.ts';
import type { Item, Reply } from '../reply.ts';
import type { Teller } from '../teller.ts';
import { dayTold, underDays } from './under-days.ts';

/** A list, an overview or several answers: each line is stored text with its paragraphs, so that nothing is quoted again. */
export function linesParts(answer: Answered, lines: readonly Line[], teller: Teller) {
  const articles = [...new Set(answer.citations.map(({ article }) => article.id))];
  const items = lines.map((line) => itemOf(line, teller));
  // What answers another question of the message is no line without a date.
  return {
    text: answer.lead ?? '',
    list: answer.isOfSeveral ? items : underDays(items, teller),
    articles,
  } satisfies Partial<Reply>;
}

function itemOf({ text, term, at, citations, fact, isHeading = false }: Line, teller: Teller): Item {
  return {
    text,
    ...(term === undefined ? {} : { term: `${term}:` }),
    ...(at === undefined ? {} : { at: dayTold(at) }),
    ...(isHeading ? { isHeading } : {}),
    paragraphs: citations.map(({ paragraph }) => paragraph),
    ...(fact ? markOf(fact, teller) : {}),
  };
}
