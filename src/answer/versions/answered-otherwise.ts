import type { Answer } from '../answer.ts';
import type { Answers } from '../answers.ts';

/** An answer in short: enough to see whether another one says the same. */
export interface Gist {
  readonly kind: Answer['kind'];
  /** Of a list all its lines. */
  readonly text: string;
  /** Of all articles, in rising order. */
  readonly paragraphs: readonly number[];
}

/** A question with its answers from two states of the knowledge that differ. */
export interface AnsweredOtherwise {
  readonly question: string;
  readonly was: Gist;
  readonly is: Gist;
}

/** The questions that two states of the knowledge answer differently: in kind, in words, or from other paragraphs. */
export function answeredOtherwise(
  questions: readonly string[],
  before: Answers,
  after: Answers,
): readonly AnsweredOtherwise[] {
  return questions.flatMap((question) => {
    const [was, is] = [gistOf(before.ask(question)), gistOf(after.ask(question))];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ question, was, is }];
  });
}

function gistOf(answer: Answer): Gist {
  const lines = 'lines' in answer ? (answer.lines ?? []) : [];
  const paragraphs = answer.citations.map(({ paragraph }) => paragraph);
  return {
    kind: answer.kind,
    text: [answer.text, ...lines.map(({ text }) => text)].join('\n'),
    paragraphs: [...new Set(paragraphs)].sort((a, b) => a - b),
  };
}
