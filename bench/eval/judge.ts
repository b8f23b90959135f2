import type { Answer } from '../../src/answer/answer.ts';
import { isAnswered } from '../../src/answer/answer-kinds.ts';
import type { EvalQuestion } from './read-questions.ts';

/** Why an answer counts as a miss. */
export type MissReason = 'wrong fact' | 'wrong paragraph' | 'refused' | 'answered';

/** A question, what was answered, and what is wrong with it. */
export interface Judged {
  readonly question: EvalQuestion;
  readonly answer: Answer;
  /** The bot gave an answer, right or wrong. */
  readonly answered: boolean;
  /** The bot said that the question takes something for granted which the article has differently. */
  readonly alarmed: boolean;
  /** None when all is right. */
  readonly misses: readonly MissReason[];
}

/**
 * Compares an answer with what was expected; `home` is the article the set is about.
 *
 * `wrong paragraph` is said of the first citation, `wrong fact` of a short answer that lacks one of the words it must
 * have; an answer may be both.
 */
export function judge(question: EvalQuestion, answer: Answer, home?: string): Judged {
  const answered = isAnswered(answer);
  const alarmed = isAlarmed(answer);
  return { question, answer, answered, alarmed, misses: missesOf(question, answer, answered, home) };
}

function missesOf(
  { answerable, gold, must, article }: EvalQuestion,
  answer: Answer,
  answered: boolean,
  home?: string,
): readonly MissReason[] {
  if (!answerable) return answered ? ['answered'] : [];
  if (!answered) return ['refused'];
  const [first] = answer.citations;
  const of = article ?? home;
  const misses: MissReason[] = [];
  const text = answer.text.toLowerCase();
  if (!must.every((word) => text.includes(word.toLowerCase()))) misses.push('wrong fact');
  if (!first || !gold.includes(first.paragraph) || (of !== undefined && first.article.id !== of))
    misses.push('wrong paragraph');
  return misses;
}

/** Something in the question is said to stand differently in the article, or nowhere. */
function isAlarmed(answer: Answer): boolean {
  if (answer.kind === 'not-understood') return false;
  const { differs = [], strangers = [] } = answer;
  const isApart = answer.kind === 'detail-absent' && answer.apart !== undefined;
  return isApart || differs.length > 0 || strangers.length > 0;
}
