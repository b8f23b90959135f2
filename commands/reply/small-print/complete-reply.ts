import type { Knowledge } from '../../../src/content/knowledge.ts';
import type { Reply } from '../reply.ts';
import { inTheirWords } from './in-their-words.ts';
import { withDates } from './with-dates.ts';
import { withOrigins } from './with-origins.ts';

/**
 * Adds to a reply, whatever command it is from, what follows from what it shows: the days and months it speaks of, and
 * whose its articles are and how old. An answer is told in the language that it is given in, as far as it is translated.
 */
export function completeReply(reply: Reply, knowledge: Knowledge, now: Date): Reply {
  const told = inTheirWords(withDates(reply, knowledge), knowledge, reply.answer?.receipt.language);
  return withOrigins(told, knowledge, now);
}
