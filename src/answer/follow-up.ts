import type { Answer } from './answer.ts';
import { absent, isAnswered, isGap, saysSo } from './answer-kinds.ts';
import { askDetail, askSource } from './ask-detail.ts';
import type { Asked, FollowUpSources } from './follow-up-sources.ts';
import { insteadOf } from './instead.ts';
import { joinQuestions, splitQuestions } from './joined-question.ts';
import { withNames } from './pronouns.ts';
import { accountsFor, provides } from './provides.ts';
import { readFollowUp } from './read-follow-up.ts';
import { whoElse } from './rephrase.ts';
import { whatElse } from './what-else.ts';

/**
 * Answers a question that follows on another one. It is turned into a whole question where that can be done (`and in
 * April?` into `What happened in April?`), else asked together with the one before; what was found then has to provide
 * the very thing that is asked, or the answer is "no". The receipt names the question as it was understood, which gives
 * the same answer when it is asked by itself.
 */
export function followUp(question: string, before: string, sources: FollowUpSources): Answer {
  // Of a long chain the first whole question and the latest one are kept.
  const first = rootOf(before);
  const answer = sources.ask(first);
  const joined = joinQuestions(question, first);
  const asked: Asked = { ...sources, question, before: first, answer, joined };
  if (answer.kind === 'not-understood') return sources.ask(question);
  const read = readFollowUp(question);
  switch (read.kind) {
    case 'detail':
      return askDetail(read.ask, asked);
    case 'source':
    case 'certain':
      return askSource(read.kind, asked);
    case 'else':
      return read.people ? askWhoElse(asked) : askWhatElse(asked);
    case 'instead':
      return askInstead(read.other, asked);
    case 'open':
      return askOpen(read.question, read.leans, asked);
  }
}

/** The first question of a chain of joined ones. */
function rootOf(question: string): string {
  let root = question;
  for (let inner = splitQuestions(root); inner; inner = splitQuestions(root)) root = inner.before;
  return root;
}

/** The other people, if the answer has any that were not named already. */
function askWhoElse({ before, answer, joined, ask, write, find }: Asked): Answer {
  const whole = whoElse(before, find);
  const found = ask(whole ? write(whole) : `who else ${before}`);
  if (!isAnswered(found)) return whole ? found : saysSo(found, joined);
  const known = new Set(find(`${before} ${answer.text}`).map(({ id }) => id));
  const isNew = find(found.text).some(({ id, sort }) => sort === 'person' && !known.has(id));
  if (isNew) return whole ? found : saysSo(found, joined);
  return absent('The article names nobody else here.', answer, joined);
}

function askWhatElse({ before, answer, joined, knowledge, ask, write }: Asked): Answer {
  const next = whatElse(before, answer, knowledge, write, ask);
  return next ? ask(next) : absent('The article says no more about this.', answer, joined);
}

/** The question before, about somebody or something else. */
function askInstead(other: string, { before, question, joined, find, ask, write }: Asked): Answer {
  const wholes = insteadOf(other, before, find).map((whole) => ask(write(whole)));
  const [best] = [...wholes].sort((one, two) => sureness(two) - sureness(one));
  if (best) return best;
  const alone = ask(question);
  if (isAnswered(alone)) return alone;
  const together = ask(`${other} ${before}`);
  return isAnswered(together) && accountsFor(together, other) ? saysSo(together, joined) : alone;
}

/** A question with words of its own: by itself when it is whole, else with names for its pronouns, else together. */
function askOpen(question: string, leans: boolean, asked: Asked): Answer {
  const { before, joined, ask, write, knowledge } = asked;
  const alone = ask(question);
  if (!leans) return alone;
  const named = withNames(question, { ...asked, facts: knowledge.facts });
  const isNamed = named.question !== question;
  const whole = isNamed ? ask(write(named.question)) : alone;
  const isWhole = named.complete && (isAnswered(whole) || isGap(whole));
  if (isNamed && isWhole) return whole;
  const together = ask(`${named.question} (${before})`);
  if (!isAnswered(together)) return saysSo(isGap(whole) ? whole : together, joined);
  if (provides(named.question, together) && accountsFor(together, named.question))
    return saysSo(together, joined);
  if (named.complete) return isNamed ? whole : alone;
  return absent('The article does not say that.', asked.answer, joined);
}

function sureness(answer: Answer): number {
  return (isAnswered(answer) ? 1 : 0) + answer.receipt.confidence;
}
