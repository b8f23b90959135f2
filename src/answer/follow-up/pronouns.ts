import type { Fact, Person } from '../../content/knowledge.ts';
import type { Answer } from '../answer.ts';
import { isAnswered } from '../answer-kinds.ts';
import type { FindMentions } from './mentions.ts';

/** A follow-up with names for its pronouns, and whether any pronoun was left for which there is none. */
export interface WithNames {
  readonly question: string;
  readonly complete: boolean;
}

/** What pronouns can stand for. */
export interface Context {
  readonly before: string;
  readonly answer: Answer;
  readonly facts: readonly Fact[];
  readonly find: FindMentions;
}

/** Puts the people and things of the question before and its answer in the place of pronouns. */
export function withNames(question: string, context: Context): WithNames {
  const nameOf = (id: string) =>
    context.facts.flatMap((fact) =>
      fact.id === id && (fact.kind === 'person' || fact.kind === 'term') ? [fact.name] : [],
    )[0];
  const own = new Set(context.find(question).map(({ id }) => id));
  const others = (ids: readonly string[]) =>
    ids.filter((id) => !own.has(id)).flatMap((id) => nameOf(id) ?? []);
  const [person] = others(peopleIn(context));
  const group = groupIn(context);
  const thing = thingIn(context);
  const place = eventIn(context.before);
  const at = place ? `at ${place}` : inPlace(context);

  const said = saidIn(context.answer);

  let complete = true;
  const put = (found: string, name: string | undefined, owner: boolean) => {
    if (name === undefined) {
      complete = false;
      return found;
    }
    return owner ? `${name}${name.endsWith('s') ? '’' : '’s'}` : name;
  };
  const named = question
    .replace(MEANS, (found) => (said ? `“${said}”` : found))
    .replace(SAID_IT, (found, verb: string) => (said ? `${verb} “${said}”` : found))
    .replace(/\b(he|she|him)\b/giu, (found) => put(found, person, false))
    .replace(/\b(his|her)(?= \p{L})/giu, (found) => put(found, person, true))
    .replace(/\b(his|hers|her)\b/giu, (found) => put(found, person, false))
    .replace(/\b(they|them)\b/giu, (found) => put(found, group, false))
    .replace(/\btheir\b/giu, (found) => put(found, group, true))
    .replace(/\bits\b/giu, (found) => put(found, thing, true))
    .replace(/\bit\b/giu, (found) => put(found, thing, false))
    .replace(/\bthere(?=[?!.,]*$| too\b)/giu, (found) => put(found, at, false));
  return { question: named, complete };
}

/** The people `he` or `she` may be, the likeliest first: whom the answer names if that was asked, else whom it was about. */
function peopleIn({ before, answer, facts, find }: Context): readonly string[] {
  const people = (text: string) =>
    find(text)
      .filter(({ sort }) => sort === 'person')
      .map(({ id }) => id);
  const asked = people(before);
  if (!isAnswered(answer)) return asked;
  const [fact] = answer.facts;
  const speaker = fact?.kind === 'statement' ? fact.speaker : undefined;
  const main = fact?.kind === 'person' ? fact.id : facts.find(isPerson(speaker))?.id;
  const answered = [...(main ? [main] : []), ...people(answer.text)];
  return ASKS_WHO.test(before) && !asked.some((id) => id === main)
    ? [...answered.filter((id) => !asked.includes(id)), ...answered, ...asked]
    : [...asked, ...answered];
}

const ASKS_WHO = /\b(?:who|whom|whose)\b/iu;

function isPerson(id: string | undefined): (fact: Fact) => fact is Person {
  return (fact): fact is Person => fact.kind === 'person' && fact.id === id;
}

/** `what does that mean?` */
const MEANS = /(?<=\bdoes )(?:that|this|it)(?= mean\b)/iu;

/** Where `it` is what somebody said: `did he say it to CNN?`. */
export const SAID_IT = /\b(say|said|tell|told) (?:it|that|this|so)\b/iu;

/** The words of the statement before, which `it` stands for in `did he say it`. */
function saidIn(answer: Answer): string | undefined {
  const [fact] = isAnswered(answer) ? answer.facts : [];
  return fact?.kind === 'statement' ? fact.quote : undefined;
}

/** Whom `they` means, when it is plain: what was asked for, officials who spoke, or the two people that were named. */
function groupIn({ before, answer, facts, find }: Context): string | undefined {
  const [, asked] = /^which (\p{L}+s)\b/iu.exec(before) ?? [];
  if (asked) return `the ${asked}`;
  const fact = answer.kind === 'answer' ? answer.facts[0] : undefined;
  const speaker = fact?.kind === 'statement' ? fact.speaker : undefined;
  if (speaker && !facts.some(({ id }) => id === speaker)) {
    const small = `${speaker[0]?.toLowerCase() ?? ''}${speaker.slice(1)}`;
    return fact?.says.includes(small) ? small : speaker;
  }
  const people = find(before).filter(({ sort }) => sort === 'person');
  const names = [...new Set(people.map(({ id }) => id))].flatMap(
    (id) => facts.find(isPerson(id))?.name ?? [],
  );
  return names.length === 2 ? names.join(' and ') : onlyTerm(before, find);
}

/** What `it` means, when the question before was what something is, or about an event: `the coalition of the willing`. */
function thingIn({ before, answer, facts, find }: Context): string | undefined {
  const [, asked] = /^what(?:['’]s| is| are) (.+?)[\s?!.]*$/iu.exec(before) ?? [];
  if (asked === undefined) return eventIn(before) ?? onlyTerm(before, find);
  if (find(asked).some(({ sort }) => sort === 'term')) return asked;
  const [fact] = isAnswered(answer) ? answer.facts : [];
  const term = facts.flatMap((one) => (one.kind === 'term' && one === fact ? [one.name] : []))[0];
  return term ?? eventIn(before);
}

/** The one term that a question names, as it stands there: `the coalition`. */
function onlyTerm(before: string, find: FindMentions): string | undefined {
  const [term, ...more] = find(before).filter(({ sort }) => sort === 'term');
  if (!term || more.length > 0) return undefined;
  const article = /\bthe $/iu.test(before.slice(0, term.start)) ? 'the ' : '';
  return `${article}${before.slice(term.start, term.end)}`;
}

/** The event that a question speaks of: `the virtual summit`. */
export function eventIn(before: string): string | undefined {
  const [, event] = EVENT.exec(before) ?? [];
  return event && `the ${event}`;
}

const EVENT =
  /\b(?:the|an?|this|that) ((?:[\p{L}-]+ ){0,2}?(?:meeting|summit|talks|visit|trip|row|argument|altercation|war|invasion|conversation|call|funeral))\b/iu;

/** Where the event was that answered: `in Washington`. */
function inPlace({ answer }: Context): string | undefined {
  const [fact] = isAnswered(answer) ? answer.facts : [];
  const place = fact?.kind === 'event' ? fact.where?.split(', ').at(-1) : undefined;
  return place && `in ${place}`;
}
