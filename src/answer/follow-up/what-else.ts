import type { Fact, Knowledge, Statement } from '../../content/knowledge.ts';
import type { Answer } from '../answer.ts';
import { isAnswered } from '../answer-kinds.ts';
import { inTheirOrder } from '../lookup/in-their-order.ts';
import { isQuestion, type WriteQuestion } from '../suggest/write-question.ts';

/**
 * A question for what comes next: the speaker's next statement when somebody's words were asked for, else the topic's
 * next fact, in the article's order; undefined after the last one.
 */
export function whatElse(
  before: string,
  answer: Answer,
  knowledge: Knowledge,
  write: WriteQuestion,
  ask: (question: string) => Answer,
): string | undefined {
  const fact = isAnswered(answer) ? answer.facts[0] : undefined;
  if (!fact) return undefined;
  const spoken = SAYS.test(before) ? spokenLike(fact, knowledge) : undefined;
  const row = spoken ?? nearIn(fact, answer, knowledge);
  for (const next of row.slice(row.indexOf(fact) + 1)) {
    const question = questionFor(next, write, ask);
    if (question) return question;
  }
  return undefined;
}

/** A question for what somebody set against a statement: `what does Rubio say about that?`; undefined if they did not. */
export function whatAgainst(
  speaker: string,
  answer: Answer,
  { facts }: Knowledge,
  write: WriteQuestion,
  ask: (question: string) => Answer,
): string | undefined {
  const fact = isAnswered(answer) ? answer.facts[0] : undefined;
  if (fact?.kind !== 'statement') return undefined;
  const against = facts.find(
    (one) =>
      one.kind === 'statement' &&
      one.speaker === speaker &&
      (one.opposes.includes(fact.id) || fact.opposes.includes(one.id)),
  );
  return against && questionFor(against, write, ask);
}

/** What the speaker of a statement is on record with, in the article's order. */
function spokenLike(fact: Fact, { facts }: Knowledge): readonly Fact[] | undefined {
  const speaker = fact.kind === 'statement' ? fact.speaker : fact.kind === 'person' ? fact.id : undefined;
  if (speaker === undefined) return undefined;
  return facts
    .filter((one): one is Statement => one.kind === 'statement' && one.speaker === speaker)
    .filter((one) => one === fact || one.attribution !== 'article')
    .sort(inTheirOrder);
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

/** A way to ask for a fact that finds it, as it is shown. */
export function questionFor(
  fact: Fact,
  write: WriteQuestion,
  ask: (question: string) => Answer,
): string | undefined {
  const ways = fact.asked.filter(isQuestion).slice(0, WAYS);
  return ways.map(write).find((question) => {
    const answer = ask(question);
    return answer.kind !== 'topic-absent' && answer.kind !== 'not-understood' && answer.facts[0] === fact;
  });
}

const SAYS =
  /\b(?:sa(?:y|id|ys)|tells?|told|wr[io]te|post(?:ed)?|calls?|called|claim(?:ed)?|accuse[ds]?|spoke|speak|den(?:y|ied))\b/iu;
/** Ways of asking for a fact that are tried; the first ones were written to be shown. */
const WAYS = 5;
