import type { Knowledge } from '../../../src/content/knowledge.ts';
import type { Reply } from '../reply.ts';
import { inTheirWords } from './in-their-words.ts';
import { withDates } from './with-dates.ts';
import { withOrigins } from './with-origins.ts';

/**
 * Adds to a reply, whatever command it is from, what follows from what it shows: the days and months it speaks of, and
 * whose its articles are and how old; in a language, a two-letter code, else in that of the answer or of each article. What
 * facts and topics say is told in it as far as it is translated, an answer in its own.
 */
export function completeReply(
  reply: Reply,
  knowledge: Knowledge,
  now: Date,
  language: string | undefined = reply.answer?.receipt.language,
): Reply {
  const dated = withDates(reply, knowledge, language);
  const told = inTheirWords(dated, knowledge, reply.answer?.receipt.language ?? language);
  return withOrigins(told, knowledge, now, language);
}
