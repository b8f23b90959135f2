import type { Knowledge } from '../../../src/content/knowledge.ts';
import type { Reply } from '../reply.ts';
import { withDates } from './with-dates.ts';
import { withOrigins } from './with-origins.ts';

/**
 * Adds to a reply, whatever command it is from, what follows from what it shows: the days and months it speaks of, and
 * whose its articles are and how old.
 */
export function completeReply(reply: Reply, knowledge: Knowledge, now: Date): Reply {
  return withOrigins(withDates(reply, knowledge), knowledge, now);
}
