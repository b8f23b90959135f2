import type { Fact, Person } from '../../content/knowledge.ts';
import type { Answer } from '../answer.ts';
import { isAnswered } from '../answer-kinds.ts';
import type { FindMentions } from './mentions.ts';

/** What pronouns can stand for. */
export interface Context {
  readonly before: string;
  readonly answer: Answer;
  readonly facts: readonly Fact[];
  readonly find: FindMentions;
}

/** Puts the people and things of the answer before and its question in the place of pronouns, where it is plain who is meant. */
export function withNames(question: string, context: Context): string {
  const said = saidIn(context.answer);
  const quoted = (found: string, verb?: string) => {
    if (said === undefined) return found;
    return verb === undefined ? `“${said}”` : `${verb} “${said}”`;
  };
  const whole = question
    .replace(MEANS, (found) => quoted(found))
    .replace(SAID_IT, (found, verb: string) => quoted(found, verb));
  return ROWS.reduce((text, { stands, meant, owner = false }) => {
    const name = stands.test(text) ? meant(context, question) : undefined;
    if (name === undefined) return text;
    const ending = name.endsWith('s') ? '’' : '’s';
    return text.replace(new RegExp(stands, 'giu'), () => (owner ? `${name}${ending}` : name));
  }, whole);
}

/** Pronouns and who or what they mean. */
interface Row {
  readonly stands: RegExp;
  readonly meant: (context: Context, question: string) => string | undefined;
  /** Whether it says whose something is. */
  readonly owner?: boolean;
}

const ROWS: readonly Row[] = [
  // Before what it is of, as that may have a pronoun of its own: `the new one`.
  { stands: /(?<=\b(?:the|that|this) \p{L}+ )one(?! of\b)\b/iu, meant: nounIn },
  // What somebody says *on that* is on what was counted.
  { stands: /(?<=\b(?:on|about|to|over) )(?:that|this|it)(?=[\s?!.]*$)/iu, meant: countedIn },
  { stands: /\b(?:he|she|him)\b/iu, meant: personIn },
  // Before a noun it says whose that is: `her lawyer`.
  { stands: /\b(?:his|her)(?= \p{L})/iu, meant: personIn, owner: true },
  { stands: /\b(?:his|hers|her)\b/iu, meant: personIn },
  { stands: /\b(?:they|them)\b/iu, meant: groupIn },
  { stands: /\btheir\b/iu, meant: groupIn, owner: true },
  { stands: /\bits\b/iu, meant: thingIn, owner: true },
  { stands: /\bit\b/iu, meant: thingIn },
  // Only at the end: `is there a plan` points nowhere.
  { stands: /\bthere(?=[?!.,]*$| too\b)/iu, meant: placeIn },
];

/** The likeliest person whom the question does not name itself. */
function personIn(context: Context, question: string): string | undefined {
  const own = new Set(context.find(question).map(({ id }) => id));
  const [id] = peopleIn(context).filter((one) => !own.has(one));
  return context.facts.find(isPerson(id))?.name;
}

/** The people `he` or `she` may be, the likeliest first: whom the answer is about, then whom the question was. */
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
  return main === undefined ? [...asked, ...answered] : [...answered, ...asked];
}

function isPerson(id: string | undefined): (fact: Fact) => fact is Person {
  return (fact): fact is Person => fact.kind === 'person' && fact.id === id;
}

/** `what does that mean?` */
const MEANS = /(?<=\bdoes )(?:that|this|it)(?= mean\b)/iu;

/** Where `it` is what somebody said: `did he say it to CNN?`. */
const SAID_IT = /\b(say|said|tell|told) (?:it|that|this|so)\b/iu;

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

/** The first thing that a question speaks of by its noun: `the exam`. */
function nounIn({ before }: Context): string | undefined {
  return /\b(?:the|an?) (\p{L}{3,})\b/iu.exec(before)?.[1];
}

/** What a question counts: `how many jobs`. */
function countedIn({ before }: Context): string | undefined {
  const [, counted] = /\bhow (?:many|much) (\p{L}{3,})\b/iu.exec(before) ?? [];
  return counted && `the ${counted}`;
}

/** What `it` means, when the question before was what something is, or about an event: `the coalition of the willing`. */
function thingIn({ before, answer, facts, find }: Context): string | undefined {
  const [, asked] = /^what(?:['’]s| is| are) (.+?)[\s?!.]*$/iu.exec(before) ?? [];
  // `Which court decides`: it is that court.
  const [, which] = /^which (\p{L}{3,}(?<!s)) \p{L}+s\b/iu.exec(before) ?? [];
  if (which) return `the ${which}`;
  if (asked === undefined) return eventIn(before) ?? onlyTerm(before, find);
  if (find(asked).some(({ sort }) => sort === 'term')) return asked;
  const [fact] = isAnswered(answer) ? answer.facts : [];
  const term = facts.flatMap((one) => (one.kind === 'term' && one === fact ? [one.name] : []))[0];
  return term ?? eventIn(before);
}

/** The one term that a question names, as it stands there: `the coalition`. */
function onlyTerm(before: string, find: FindMentions): string | undefined {
  const [term, ...more] = find(before).filter(({ sort }) => sort === 'term');
  if (!term || more.some(({ id }) => id !== term.id)) return undefined;
  // Two of its names may stand in one phrase: `the coalition` and `the willing`.
  const joined = more.find(({ start }) => /^ \p{L}{1,3} $/u.test(before.slice(term.end, start)));
  const article = /\bthe $/iu.test(before.slice(0, term.start)) ? 'the ' : '';
  return `${article}${before.slice(term.start, joined?.end ?? term.end)}`;
}

/** The event that a question speaks of: `the virtual summit`. */
function eventIn(before: string): string | undefined {
  const [, event] = EVENT.exec(before) ?? [];
  return event && `the ${event}`;
}

const EVENT =
  /\b(?:the|an?|this|that) ((?:[\p{L}-]+ ){0,2}?(?:meeting|summit|talks|visit|trip|row|argument|war|invasion|conversation|call|funeral|trial|hearing|vote|election|strike|protest|fire|accident|crash|outbreak|attack|match|concert|expedition|inquiry|investigation))\b/iu;

/** Where `there` is: at the event that was asked about, or where the event was that answered, `in Washington`. */
function placeIn({ before, answer }: Context): string | undefined {
  const event = eventIn(before);
  if (event) return `at ${event}`;
  const [fact] = isAnswered(answer) ? answer.facts : [];
  const place = fact?.kind === 'event' ? fact.where?.split(', ').at(-1) : undefined;
  return place && `in ${place}`;
}
