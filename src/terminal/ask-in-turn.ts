import ask from '../../commands/ask.ts';
import { followUpReply } from '../../commands/reply/cards/follow-up-reply.ts';
import type { Context } from '../../commands/reply/command/command.ts';
import { completeReply } from '../../commands/reply/small-print/complete-reply.ts';
import type { Answers } from '../answer/answers.ts';
import { type AnswerRecord, answerRecord } from './answer-record.ts';

/**
 * Asks the turns of a dialogue as a member does in Discord, each as a reply to the card before; where that card answers
 * no question, the next turn stands by itself.
 */
export function askInTurn(turns: readonly string[], answers: Answers, context: Context): AnswerRecord[] {
  let before: string | undefined;
  return turns.map((question) => {
    const start = performance.now();
    const reply =
      before === undefined
        ? ask.run({ question }, answers, context)
        : followUpReply(question, before, 'public', answers, context);
    const complete = completeReply(reply, answers.knowledge, context.now);
    const ms = performance.now() - start;
    before = reply.asked;
    return answerRecord(question, complete, ms);
  });
}
