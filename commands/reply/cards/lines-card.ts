import type { Line } from '../../../src/answer/answer.ts';
import type { Answered } from '../../../src/answer/answer-kinds.ts';
import type { Knowledge } from '../../../src/content/knowledge.ts';
import { markOf } from '../quotations/says-who.ts';
import type { Item, Reply } from '../reply.ts';

/** A list, an overview or several answers: each line is stored text with its paragraphs, so that nothing is quoted again. */
export function linesParts(answer: Answered, lines: readonly Line[], knowledge: Knowledge) {
  const articles = [...new Set(answer.citations.map(({ article }) => article.id))];
  return {
    text: answer.lead ?? '',
    list: lines.map((line) => itemOf(line, knowledge)),
    articles,
  } satisfies Partial<Reply>;
}

function itemOf({ text, term, at, citations, fact, isHeading = false }: Line, knowledge: Knowledge): Item {
  return {
    text,
    ...(term === undefined ? {} : { term: `${term}:` }),
    ...(at === undefined ? {} : { at }),
    ...(isHeading ? { isHeading } : {}),
    paragraphs: citations.map(({ paragraph }) => paragraph),
    ...(fact ? markOf(fact, knowledge) : {}),
  };
}
