import type { Answer } from './answer.ts';
import { type Answered, absent, concerns, isAnswered, isGap, saysSo } from './answer-kinds.ts';
import { askDetail, askSource } from './ask-detail.ts';
import type { Asked, FollowUpSources } from './follow-up-sources.ts';
import { insteadOf, insteadOfPerson } from './instead.ts';
import { joinQuestions, splitQuestions } from './joined-question.ts';
import type { FindMentions } from './mentions.ts';
import { eventIn, withNames } from './pronouns.ts';
import { accountsFor, provides, shows, speaksOf } from './provides.ts';
import { type Leaning, readFollowUp } from './read-follow-up.ts';
import { asQuestion, whoElse } from './rephrase.ts';
import { whatAgainst, whatElse } from './what-else.ts';

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
    case 'nothing':
      return sources.ask('');
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
function askWhoElse({ before, answer, joined, ask, find }: Asked): Answer {
  const whole = whoElse(before, find);
  const found = ask(whole ? asQuestion(whole) : `who else ${before}`);
  if (!isAnswered(found)) return whole ? found : saysSo(found, joined);
  const known = new Set(find(`${before} ${answer.text}`).map(({ id }) => id));
  const isNew = find(found.text).some(
    ({ id, sort }) => (sort === 'person' || sort === 'place') && !known.has(id),
  );
  if (isNew) return whole ? found : saysSo(found, joined);
  return absent('The article names nobody else here.', answer, joined);
}

function askWhatElse({ before, answer, joined, knowledge, ask, write }: Asked): Answer {
  const next = whatElse(before, answer, knowledge, write, ask);
  return next ? ask(next) : absent('The article says no more about this.', answer, joined);
}

/** The question before, about somebody or something else; an answer has to speak of that. */
function askInstead(other: string, asked: Asked): Answer {
  const { before, question, answer, joined, find, ask } = asked;
  const wholes = insteadOf(other, before, find).map((whole) => ask(asQuestion(whole)));
  const [best] = [...wholes].sort((one, two) => sureness(two) - sureness(one));
  if (best) {
    const isKnown = isGap(best) || (best.kind === 'detail-absent' && best.apart !== undefined);
    if (isAnswered(best) ? speaksOf(other, best, find) : isKnown) return best;
    return (
      toldOf(other, asked) ??
      (isAnswered(best) ? absent('The article does not say that.', answer, joined) : best)
    );
  }
  const alone = ask(question);
  if (isAnswered(alone) && speaksOf(other, alone, find)) return alone;
  const person = insteadOfPerson(other, before, find);
  const whole = person ? ask(asQuestion(person)) : undefined;
  if (whole && (!isAnswered(whole) || speaksOf(other, whole, find))) return whole;
  const together = ask(`${other} ${before}`);
  if (isAnswered(together) && speaksOf(other, together, find)) return saysSo(together, joined);
  const told = toldOf(other, asked);
  if (told) return told;
  return isAnswered(alone) ? absent('The article does not say that.', answer, joined) : saysSo(alone, joined);
}

/** That the article does not say the same of somebody, and what it does say of them. */
function toldOf(other: string, { knowledge, find, ask, joined }: Asked): Answer | undefined {
  const named = find(other).find(({ sort }) => sort === 'person');
  const person = knowledge.facts.find(({ id }) => id === named?.id);
  const known = person?.kind === 'person' ? ask(`Who is ${person.name}?`) : undefined;
  if (person?.kind !== 'person' || known?.kind !== 'answer' || known.facts[0] !== person) return undefined;
  return absent(`The article does not say that of ${person.name}. It says: ${person.says}`, known, joined);
}

/** A question with words of its own: by itself when it is whole, else with names for its pronouns, else together. */
function askOpen(question: string, leans: Leaning, asked: Asked): Answer {
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
    const there = ask(
      asQuestion(
        `${question.replace(/[\s?!.]+$/u, '')} ${/\bpart$/u.test(question.replace(/[\s?!.]+$/u, '')) ? 'in' : 'at'} ${event}`,
      ),
    );
    if (isAnswered(there) && concerns(there, answer)) return there;
  }
  const named = withNames(question, { ...asked, facts: knowledge.facts });
  const isNamed = named.question !== question;
  const whole = isNamed ? ask(asQuestion(named.question)) : alone;
  const isAbout = concerns(whole, answer) || find(named.question).length > 0;
  if (isNamed && named.complete && isAbout && (isAnswered(whole) || isGap(whole))) return whole;
  const together = ask(`${named.question} (${before})`);
  if (
    isAnswered(together) &&
    (!repeats(together, answer) || (shows(together, question) && !(isGap(alone) && NAMING.test(question)))) &&
    provides(named.question, together) &&
    accountsFor(together, named.question) &&
    namesOf(named.question, find).every((name) => speaksOf(name, together, find))
  ) {
    return saysSo(together, joined);
  }
  if (leans === 'short') return isGap(alone) && concerns(alone, answer) ? saysSo(alone, joined) : alone;
  if (named.complete && isAnswered(whole) && find(named.question).length > 0) return whole;
  const gap = [together, whole, alone].find((refusal) => isGap(refusal) && concerns(refusal, answer));
  return gap ? saysSo(gap, joined) : absent('The article does not say that.', answer, joined);
}

/** What somebody makes of the statement before. */
const ABOUT_THAT =
  /\b(?:(?:about|of|to|on|with) (?:that|this|it)|(?:deny|denies|denied|reject|rejects|agree|agrees) (?:that|this|it))\b/iu;

/** A question for names of what the fact before has only spoken of: `which minerals?`. */
const NAMING = /^(?:which|what kinds?|what sorts?)\b/iu;

/** Whether it is the fact that was shown already. */
function repeats(found: Answered, answer: Answer): boolean {
  return isAnswered(answer) && found.facts[0] === answer.facts[0];
}

function namesOf(text: string, find: FindMentions): readonly string[] {
  return find(text)
    .filter(({ sort }) => sort === 'person')
    .map(({ start, end }) => text.slice(start, end));
}

function sureness(answer: Answer): number {
  return (isAnswered(answer) ? 1 : 0) + answer.receipt.confidence;
}
