import type { Answers } from '../../../src/answer/answers.ts';
import { smallTalk } from '../../../src/answer/plan/small-talk.ts';
import { plainQuestion } from '../../../src/markup/plain-message.ts';
import type { Context } from '../command/command.ts';
import type { Reply, Visibility } from '../reply.ts';
import { answerReply } from './ask-reply.ts';
import { talkReply } from './talk-reply.ts';

/**
 * Answers a question that follows on another one, such as “and in April?”. What would ask about the whole article by
 * itself, such as “what's the source?”, asks here about the answer.
 */
export function followUpReply(
  written: string,
  before: string,
  visibility: Visibility,
  answers: Answers,
  context: Context,
): Reply {
  const question = plainQuestion(written);
  const talk = smallTalk(question, answers.knowledge);
  const reply = talk === 'article' ? undefined : talkReply(question, visibility, answers, context);
  if (reply) return reply;
  return answerReply(answers.followUp(question, before), visibility, answers);
}
