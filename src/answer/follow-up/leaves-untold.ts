import type { DetailRow, FollowUpWords } from '../../language/vocabulary/follow-up-words.ts';
import type { Answer } from '../answer.ts';
import { isAnswered } from '../answer-kinds.ts';
import type { Asked } from './follow-up.ts';
import type { Asking } from './resolve.ts';
import { asksFirst, PLAIN, tellsOf } from './tells.ts';

/**
 * Whether a question in words of its own that begins by asking for a plain detail, *how many members do they have*, was answered
 * with one fact or sentence that tells no such detail.
 */
export function leavesUntold(answer: Answer, read: Asking, { words, find, thread, way }: Asked): boolean {
  if (read.kind !== 'open' || !isAnswered(answer) || answer.lines || answer.tellings) return false;
  const row = detailAsked(read.question, words);
  const { language } = way.search.reader;
  const tells = row && tellsOf(row, { words, language, find, before: thread.before });
  if (!tells) return false;
  return (
    !tells({ text: answer.text, fact: undefined }) &&
    !answer.facts.some((fact) => tells({ text: fact.says, fact }))
  );
}

/** The plain detail that a question begins to ask for. */
function detailAsked(question: string, { details }: FollowUpWords): DetailRow | undefined {
  const plain = question.toLowerCase();
  return details.find((row) => PLAIN.has(row.detail) && asksFirst(row).test(plain));
}
