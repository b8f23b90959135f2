import { basename } from 'node:path';
import { parseQuestions, type StoredQuestion } from '../../src/content/parse/parse-questions.ts';

/** A question with what a right answer has to show. */
export type EvalQuestion = StoredQuestion;

/** The questions of one file. */
export interface QuestionSet {
  /** The file's name without ending. */
  readonly name: string;
  readonly questions: readonly EvalQuestion[];
}

/** A set, or what is wrong in its file as `file:line: what to do`. */
export type SetRead =
  | { readonly kind: 'set'; readonly set: QuestionSet }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

/** Reads a file of questions as a set; `file` stands in the complaints. */
export function readQuestions(text: string, file: string): SetRead {
  const { questions, problems } = parseQuestions(text, file);
  if (problems.length > 0)
    return { kind: 'problems', problems: problems.map(({ line, message }) => `${file}:${line}: ${message}`) };
  const name = basename(file).replace(/\.jsonl$/u, '');
  return { kind: 'set', set: { name, questions: questions.map(({ question }) => question) } };
}
