import type { Knowledge } from '../../../src/content/knowledge.ts';
import type { Reply } from '../reply.ts';
import { withDates } from './with-dates.ts';
import { withSources } from './with-sources.ts';

/**
 * Adds to a reply, whatever command it is from, what follows from what it shows: the days and months it speaks of, how
 * old its articles are, and which texts of them were read.
 */
export function completeReply(reply: Reply, knowledge: Knowledge, now: Date): Reply {
  return withSources(withDates(reply, knowledge), knowledge, now);
}
