import type { Answer } from '../answer.ts';
import { type Answered, absent, concerns, isAnswered, isGap, saysSo } from '../answer-kinds.ts';
import type { Asked } from './follow-up-sources.ts';
import type { FindMentions } from './mentions.ts';
import { eventIn, SAID_IT, withNames } from './pronouns.ts';
import { accountsFor, provides, shows, speaksOf } from './provides.ts';
import type { Leaning } from './read-follow-up.ts';
import { asQuestion } from './rephrase.ts';
import { whatAgainst } from './what-else.ts';

/** A question with words of its own: by itself when it is whole, else with names for its pronouns, else together. */
export function askOpen(question: string, leans: Leaning, asked: Asked): Answer {
  const { answer, before, joined, find, ask, knowledge, write } = asked;
  const alone = ask(question);
  if (leans === 'no') return alone;
  const [speaker] = find(question).filter(({ sort }) => sort === 'person');
  const against =
    speaker && ABOUT_THAT.test(question) ? whatAgainst(speaker.id, answer, knowledge, write, ask) : undefined;
  if (against) return ask(against);
  if (leans === 'short' && alone.kind === 'not-understood') return alone;
  const event = leans === 'short' && find(question).length === 0 ? eventIn(before) : undefined;
  if (event && isAnswered(alone) && !concerns(alone, answer)) {
    // `who took part?`
    const bare = question.replace(/[\s?!.]+$/u, '');
    const there = ask(asQuestion(`${bare} ${/ part$/iu.test(bare) ? 'in' : 'at'} ${event}`));
    if (isAnswered(there) && concerns(there, answer)) return there;
  }
  const named = withNames(question, { ...asked, facts: knowledge.facts });
  const isNamed = named.question !== question;
  const whole = isNamed ? ask(asQuestion(named.question)) : alone;
  const isAbout = concerns(whole, answer) || find(named.question).length > 0;
  // With a whole quotation in place of `it` its fact is always found, whatever is asked of it; only to whom it was said
  // is in that fact.
  const isQuoted = named.question.includes('“') && !SAID_IT.test(question);
  const fits =
    isAnswered(whole) && (!isQuoted || (accountsFor(whole, question) && provides(question, whole)));
  if (isNamed && named.complete && isAbout && (fits || isGap(whole))) return whole;
  const together = ask(`${named.question} (${before})`);
  if (
    isAnswered(together) &&
    (!repeats(together, answer) || (shows(together, question) && !(isGap(alone) && NAMING.test(question)))) &&
    provides(named.question, together) &&
    accountsFor(together, named.question) &&
    (concerns(together, answer) || isAgainst(together, answer) || find(named.question).length > 0) &&
    namesOf(named.question, find).every((name) => speaksOf(name, together, find))
  ) {
    return saysSo(together, joined);
  }
  if (leans === 'short') {
    if (isGap(alone) && concerns(alone, answer)) return saysSo(alone, joined);
    const isElsewhere = isAnswered(alone) && !concerns(alone, answer) && find(question).length === 0;
    // `which city?` asks about what was spoken of.
    return isElsewhere && NARROWING.test(question)
      ? absent('The article does not say that.', answer, joined)
      : alone;
  }
  if (named.complete && fits && find(named.question).length > 0) return whole;
  const gap = [together, whole, alone].find((refusal) => isGap(refusal) && concerns(refusal, answer));
  return gap ? saysSo(gap, joined) : absent('The article does not say that.', answer, joined);
}

/** What somebody makes of the statement before. */
const ABOUT_THAT =
  /\b(?:(?:about|of|to|on|with) (?:that|this|it)|(?:deny|denies|denied|reject|rejects|agree|agrees) (?:that|this|it))\b/iu;

/** A question for names of what the fact before has only spoken of: `which minerals?`. */
const NAMING = /^(?:which|what kinds?|what sorts?)\b/iu;

/** A question word and one noun. */
const NARROWING = /^(?:which|what) \p{L}+[\s?!.]*$/iu;

/** Whether it is what somebody set against the statement before: `who denies it?`. */
function isAgainst(found: Answered, answer: Answer): boolean {
  const [fact] = isAnswered(answer) ? answer.facts : [];
  const [other] = found.facts;
  return fact !== undefined && other?.kind === 'statement' && other.opposes.includes(fact.id);
}

/** Whether it is the fact that was shown already. */
function repeats(found: Answered, answer: Answer): boolean {
  return isAnswered(answer) && found.facts[0] === answer.facts[0];
}

function namesOf(text: string, find: FindMentions): readonly string[] {
  return find(text)
    .filter(({ sort }) => sort === 'person')
    .map(({ start, end }) => text.slice(start, end));
}
