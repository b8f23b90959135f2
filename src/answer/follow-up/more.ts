import type { Fact, Knowledge, Statement } from '../../content/knowledge.ts';
import type { Answer } from '../answer.ts';
import { isAnswered } from '../answer-kinds.ts';
import { inStoryOrder } from '../lookup/in-their-order.ts';
import { isQuestion, type WriteQuestion } from '../suggest/write-question.ts';

/**
 * A question for what comes next: the speaker's next statement when somebody's words were asked for, else the topic's
 * next fact, in the article's order; undefined after the last one.
 */
export function nextOf(
  before: string,
  answer: Answer,
  knowledge: Knowledge,
  write: WriteQuestion,
): string | undefined {
  const fact = isAnswered(answer) ? answer.facts[0] : undefined;
  if (!fact) return undefined;
  const spoken = SAYS.test(before) ? spokenLike(fact, knowledge) : undefined;
  const row = spoken ?? nearIn(fact, answer, knowledge);
  const [next] = row.slice(row.indexOf(fact) + 1).flatMap((one) => questionFor(one, knowledge) ?? []);
  return next && write(next);
}

/** What the speaker of a statement is on record with, in the article's order. */
function spokenLike(fact: Fact, { articles, facts }: Knowledge): readonly Fact[] | undefined {
  const speaker = fact.kind === 'statement' ? fact.speaker : fact.kind === 'person' ? fact.id : undefined;
  if (speaker === undefined) return undefined;
  return facts
    .filter((one): one is Statement => one.kind === 'statement' && one.speaker === speaker)
    .filter((one) => one === fact || one.attribution !== 'article')
    .sort(inStoryOrder({ articles }));
}

/** The facts of the same topic, or of the whole article where it is in none; people are asked for with `who else?`. */
function nearIn(fact: Fact, answer: Answer, { facts, topics }: Knowledge): readonly Fact[] {
  const topic = 'topic' in answer ? answer.topic : undefined;
  const ids = (topic ?? topics.find((one) => one.facts.includes(fact.id)))?.facts;
  const near = ids
    ? ids.flatMap((id) => facts.filter((one) => one.id === id))
    : facts.filter((one) => one.article === fact.article && one.kind !== 'gap');
  return near.filter((one) => one === fact || one.kind !== 'person');
}

/** A way to ask for a fact that is written down for no other. */
function questionFor(fact: Fact, { facts }: Knowledge): string | undefined {
  return fact.asked
    .filter(isQuestion)
    .find((way) => facts.every((one) => one === fact || !one.asked.includes(way)));
}

const SAYS =
  /\b(?:sa(?:y|id|ys)|tells?|told|wr[io]te|post(?:ed)?|calls?|called|claim(?:ed)?|accuse[ds]?|spoke|speak|den(?:y|ied))\b/iu;
