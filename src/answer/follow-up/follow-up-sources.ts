import type { Knowledge } from '../../content/knowledge.ts';
import type { Answer } from '../answer.ts';
import type { WriteQuestion } from '../suggest/write-question.ts';
import type { FindMentions } from './mentions.ts';

/** What resolving a follow-up needs. */
export interface FollowUpSources {
  readonly knowledge: Knowledge;
  readonly find: FindMentions;
  readonly write: WriteQuestion;
  /** Answers a whole question by itself. */
  ask(question: string): Answer;
}

/** A follow-up with everything it may lean on. */
export interface Asked extends FollowUpSources {
  readonly question: string;
  /** The question before, itself no follow-up. */
  readonly before: string;
  /** Its answer. */
  readonly answer: Answer;
  /** Both questions as one that can be asked again. */
  readonly joined: string;
}
