import type { Reply } from '../../../commands/reply/reply.ts';
import { completeReply } from '../../../commands/reply/small-print/complete-reply.ts';
import type { Desk } from '../interactions/desk.ts';
import { type Payload, type Presented, renderReply } from './render-reply.ts';
import { verifyQuotations } from './verify-quotations.ts';

/** Draws a reply for sending. A quotation that does not stand in its article is never sent, and the log says which. */
export function presentReply(reply: Reply, desk: Desk, how: Presented = {}): Payload {
  const { articles, earlier } = desk.answers.knowledge;
  const verified = verifyQuotations(reply, articles, earlier);
  for (const { article, paragraph, start, text } of verified.broken) {
    desk.log.error('misquoted', { article, paragraph, start, characters: text.length });
  }
  const hidden = desk.hideQuestions === undefined ? {} : { hideQuestion: desk.hideQuestions };
  return renderReply(completeReply(verified.reply, desk.answers.knowledge, desk.now()), {
    ...hidden,
    ...(desk.here?.guild.settings.helpful ? { asksIfHelpful: true } : {}),
    ...how,
  });
}
