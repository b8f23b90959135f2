import type { Answers } from '../src/answer/answers.ts';
import { answerReply } from './ask-reply.ts';
import type { Reply, Visibility } from './reply.ts';

/** Answers a question that follows on another one, such as “and in April?”. */
export function followUpReply(
  question: string,
  before: string,
  visibility: Visibility,
  answers: Answers,
): Reply {
  return answerReply(answers.followUp(question, before), visibility, answers);
}
