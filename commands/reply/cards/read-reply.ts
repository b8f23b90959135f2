import type { Answers } from '../../../src/answer/answers.ts';
import type { Article } from '../../../src/content/knowledge.ts';
import type { Passage } from '../buttons/action.ts';
import { stepButtons } from '../buttons/passage-buttons.ts';
import { wholeParagraph, wordingNotes } from '../quotations/quotation-of.ts';
import { notice, type Reply } from '../reply.ts';
import { notThere } from '../wording/not-there.ts';
import { changedReply, goneReply, unknownReply } from './changed-reply.ts';

/**
 * A whole paragraph, privately, with the ones before and after it a click away. If the article's text changed since the
 * button was made, it says what became of the paragraph.
 */
export function readReply({ article: id, paragraph, hash }: Passage, answers: Answers): Reply {
  const { articles, earlier } = answers.knowledge;
  const article = articles.find((known) => known.id === id);
  const before = earlier.find((kept) => kept.id === id && kept.hash === hash);
  if (article === undefined) return goneReply(before, paragraph, answers.knowledge);
  if (article.hash === hash) return paragraphReply(article, paragraph, answers);
  if (before === undefined) return unknownReply(paragraphReply(article, paragraph, answers), paragraph);
  return changedReply(before, article, paragraph, answers.knowledge);
}

function paragraphReply(article: Article, number: number, { knowledge }: Answers): Reply {
  const count = article.paragraphs.length;
  const paragraph = article.paragraphs[number - 1];
  if (paragraph === undefined) return notice(notThere([number], article));
  return {
    tone: 'answer',
    visibility: 'private',
    title: article.title,
    text: `¶ ${number} of ${count}`,
    quotations: [wholeParagraph(paragraph, article, knowledge)],
    notes: wordingNotes([article]),
    buttons: stepButtons(article, number - 1, number + 1),
  };
}
