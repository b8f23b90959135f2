import type { Answer } from '../../../src/answer/answer.ts';
import { isAnswered } from '../../../src/answer/answer-kinds.ts';
import type { EvalQuestion } from '../read-questions.ts';

/** What became of a question. Of an answerable one the first three may hold, of any other the last two. */
export interface Outcome {
  readonly question: EvalQuestion;
  readonly answer: Answer;
  /** Answered, and the first citation answers. */
  readonly right: boolean;
  /** A paragraph that answers is among the first three shown, be it as an answer or as near. */
  readonly helped: boolean;
  /** The bot said that the article does not say it, though it does. */
  readonly denied: boolean;
  /** The bot said that the article does not say it, and it does not. */
  readonly refused: boolean;
  /** Answered as if it were there. */
  readonly misled: boolean;
}

/** Judges what a member sees; `home` is the article a question is about when it does not say. */
export function outcomeOf(question: EvalQuestion, answer: Answer, home?: string): Outcome {
  const { answerable, gold, article = home } = question;
  const isShown = isAnswered(answer) || answer.kind === 'near';
  const { seeAlso = [] } = isAnswered(answer) ? answer : {};
  const answers = [...answer.citations, ...seeAlso]
    .slice(0, SHOWN)
    .map(
      (citation) =>
        gold.includes(citation.paragraph) && (article === undefined || citation.article.id === article),
    );
  return {
    question,
    answer,
    right: answerable && isAnswered(answer) && answers[0] === true,
    helped: answerable && isShown && answers.includes(true),
    denied: answerable && !isShown,
    refused: !answerable && !isShown,
    misled: !answerable && isAnswered(answer),
  };
}

/** Passages a card shows. */
const SHOWN = 3;
