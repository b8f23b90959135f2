import { planWordsOf } from '../language/vocabulary/plan-words.ts';
import type { Answer } from './answer.ts';
import { withoutAsides } from './plan/without-asides.ts';
import type { Sources } from './sources.ts';
import { withStated } from './stated-differences.ts';
import type { Question } from './tell.ts';
import { oneRecord } from './ways/one-record.ts';
import { readPut } from './ways/put.ts';
import { ways } from './ways/ways.ts';

/**
 * Answers a question: read, plan, retrieve, decide, compose, compare. The receipt's words are still to be compared.
 */
export function answerFrom(message: string, shownAs: string, sources: Sources, lookedUp = message): Answer {
  return withStated(answerAsked(message, shownAs, sources, lookedUp), message, sources);
}

function answerAsked(message: string, shownAs: string, sources: Sources, lookedUp: string): Answer {
  const { search, premises, calendar } = sources;
  const table = planWordsOf(sources.language);
  const asked = table ? withoutAsides(message, table) : message;
  const sought = lookedUp === message ? asked : lookedUp;
  const premise = premises.read(asked);
  const question: Question = { asked, shownAs, premise, sources };
  const looked = sought === asked ? premise.sought : premises.read(sought).sought;
  const one = () => oneRecord(question, looked);
  const put = readPut(message, question, search.reader.read(calendar.inTheirWords(looked)), one);
  if (!put) return one();
  for (const { tell } of ways) {
    const answer = tell(put);
    if (answer) return answer;
  }
  return put.one();
}
