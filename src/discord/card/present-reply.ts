import type { Reply } from '../../../commands/reply/reply.ts';
import { completeReply } from '../../../commands/reply/small-print/complete-reply.ts';
import { voiceOf } from '../../answer/voice.ts';
import type { Desk } from '../interactions/desk.ts';
import { type Payload, type Presented, renderReply } from './render-reply.ts';
import { verifyQuotations } from './verify-quotations.ts';

/** Draws a reply for sending. A quotation that does not stand in its article is never sent, and the log says which. */
export function presentReply(reply: Reply, desk: Desk, how: Presented = {}): Payload {
  const { knowledge, voice } = desk.answers;
  const { articles, earlier } = knowledge;
  const verified = verifyQuotations(reply, articles, earlier, voice);
  for (const { article, paragraph, start, text } of verified.broken) {
    desk.log.error('misquoted', { article, paragraph, start, characters: text.length });
  }
  const hidden = desk.hideQuestions === undefined ? {} : { hideQuestion: desk.hideQuestions };
  const language = reply.answer?.receipt.language ?? voice.language;
  return renderReply(completeReply(verified.reply, desk.answers.knowledge, desk.now(), language), {
    ...hidden,
    voice: voiceOf(language, articles),
    ...(desk.here?.guild.settings.helpful ? { asksIfHelpful: true } : {}),
    ...how,
  });
}
