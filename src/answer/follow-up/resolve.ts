import type { Reading } from '../../language/reading.ts';
import type { Premise } from '../premises/premises.ts';
import type { Sources } from '../sources.ts';
import type { Question } from '../tell.ts';
import { answerTuning } from '../tuning.ts';
import type { Asked } from './follow-up.ts';
import { insteadOf } from './instead-of.ts';
import { withNames } from './pronouns.ts';
import type { FollowUp } from './read-follow-up.ts';
import { asQuestion, withQuestionWord } from './whole-question.ts';

/** Follow-ups that ask for something of their own. */
export type Asking = Extract<FollowUp, { kind: 'detail' | 'instead' | 'open' }>;

/** A follow-up and its thread as one question. */
export interface Resolved {
  /** As it can be shown. */
  readonly text: string;
  /** Whether that says everything, so that it needs no thread to be asked again. */
  readonly isWhole: boolean;
  /** The text compared with what the article has. */
  readonly written: Premise;
  readonly reading: Reading;
}

/** A follow-up and its thread as a question that is answered. */
export function questionOf(
  { text, written }: Pick<Resolved, 'text' | 'written'>,
  sources: Sources,
): Question {
  return { asked: text, shownAs: text, premise: written, sources };
}

/** Puts the words of the thread into a follow-up: in one sentence where it can be written so, else beside it. */
export function resolve(read: Asking, asked: Asked): Resolved {
  const { thread, way } = asked;
  const { reader } = way.search;
  const whole = canBeWritten(asked) ? wholeOf(read, asked) : undefined;
  const text = whole ?? ownOf(read);
  const written = way.premises.read(text);
  const own = reader.read(written.sought);
  const isBare = whole === undefined && read.kind === 'detail';
  const reading = isBare ? beside(own, reader.read(thread.before)) : own;
  return { text, isWhole: whole !== undefined, written, reading };
}

/**
 * A question word with a verb of its own as a whole question, where its pronoun stands for somebody and the question before
 * has no place for the word: `What is the coalition?` and `when did they meet`.
 */
export function asOpen(read: Asking, asked: Asked): Asking {
  if (read.kind !== 'detail' || !canBeWritten(asked) || wholeOf(read, asked) !== undefined) return read;
  const { question } = asked;
  return named(question, asked) === question ? read : { kind: 'open', question, leans: 'points' };
}

/** Whether two questions can be written as one; what does that is for English. */
function canBeWritten({ way }: Asked): boolean {
  return way.search.reader.language.code === 'en';
}

/** A follow-up with names in the place of its pronouns. */
function named(question: string, { thread, find, knowledge }: Asked): string {
  return withNames(question, { ...thread, facts: knowledge.facts, find });
}

function ownOf(read: Asking): string {
  switch (read.kind) {
    case 'detail':
      return read.ask;
    case 'instead':
      return read.other;
    case 'open':
      return read.question;
  }
}

function wholeOf(read: Asking, asked: Asked): string | undefined {
  const { find, thread } = asked;
  const { before } = thread;
  const text =
    read.kind === 'detail'
      ? (withQuestionWord(read.ask, before) ?? withQuestionWord(plainOf(read), before))
      : read.kind === 'instead'
        ? insteadOf(read.other, before, find)
        : named(read.question, asked);
  return text === undefined || text === ownOf(read) ? undefined : asQuestion(text);
}

/** The question word that another one is a way of writing; *why not* asks for the contrary of *why*, and is none. */
function plainOf({ ask, row }: Extract<Asking, { kind: 'detail' }>): string {
  return / not$/u.test(ask) ? '' : (row.named ?? '');
}

/** A bare question word asks with the words of the question before, which count for less. */
function beside(own: Reading, before: Reading): Reading {
  const borrowed = before.words
    .filter(({ stop }) => !stop)
    .map((word) => ({ ...word, rarity: word.rarity * answerTuning.leaning.borrowed }));
  return { ...own, words: [...own.words, ...borrowed] };
}
