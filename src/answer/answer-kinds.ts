import type { Answer, Citation } from './answer.ts';

/** An answer that is no kind of “no”. */
export type Answered = Extract<Answer, { kind: 'answer' | 'article-says-unclear' }>;

/** Whether it is an answer and no kind of "no". */
export function isAnswered(answer: Answer): answer is Answered {
  return answer.kind === 'answer' || answer.kind === 'article-says-unclear';
}

/** The one record that answers, where lines were gathered around it; else the answer itself. */
export function singleOf(answer: Answer): Answer {
  return (isAnswered(answer) ? answer.single : undefined) ?? answer;
}

/** The answer as one to a question in other words. */
export function saysSo(answer: Answer, question: string): Answer {
  return { ...answer, receipt: { ...answer.receipt, question } };
}

/** A refusal about the answer before, with its nearest paragraph. */
export function absent(text: string, answer: Answer, question: string): Answer {
  const facts = 'facts' in answer ? answer.facts.slice(0, 1) : [];
  const receipt = { ...answer.receipt, question, confidence: 0 };
  const citations = answer.citations.slice(0, 1);
  return { kind: 'detail-absent', text, missing: [], facts, citations, receipt };
}

/** Whether somebody wrote down that the article lacks this. */
export function isGap(answer: Answer): boolean {
  return answer.kind === 'detail-absent' && answer.facts[0]?.kind === 'gap';
}

/** Whether something was found where the answer before was. */
export function concerns(found: Answer, before: Answer): boolean {
  const placeOf = ({ article, paragraph }: Citation) => `${article.id} ${paragraph}`;
  const there = new Set(before.citations.map(placeOf));
  return there.size === 0 || found.citations.some((citation) => there.has(placeOf(citation)));
}
