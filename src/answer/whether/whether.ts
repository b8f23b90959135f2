import { baseForms } from '../../language/en/irregular-verbs.ts';
import { nationsEnglish } from '../../language/en/nations.ts';
import { type ReadWord, saysSomething } from '../../language/read-words.ts';
import type { Reading } from '../../language/reading.ts';
import { type PlanWords, planWordsOf, type WhetherWords } from '../../language/vocabulary/plan-words.ts';
import type { Search } from '../../search/search.ts';
import type { Answer, Whether } from '../answer.ts';
import { type Answered, isAnswered } from '../answer-kinds.ts';
import type { Difference } from '../premises/difference.ts';

/**
 * Whether the answer to a question for yes or no is one of them: *no* where something of the question stands differently
 * or is denied, *yes* where the short answer has all its words, *not said* for a refusal; undefined wherever that is in
 * doubt, and for every other question.
 */
export function whetherOf(reading: Reading, answer: Answer, search: Search): Whether | undefined {
  const words = planWordsOf(search.reader.language.code);
  if (!words?.whether.opens.test(reading.meant) || OR.test(reading.meant)) return undefined;
  if (answer.kind === 'detail-absent' || answer.kind === 'topic-absent')
    return deniedByGap(reading, answer, words, search) ?? 'not-said';
  if (!isAnswered(answer) || answer.lines || answer.topic?.summary === answer.text) return undefined;
  if ((answer.strangers ?? []).length > 0) return undefined;
  const differs = (answer.differs ?? []).filter(({ kind }) => TOLD.includes(kind));
  if (differs.length > 0) return 'no';
  if ((answer.differs ?? []).length > 0) return undefined;
  return attended(reading, answer, words) ?? carried(reading, answer, words, search);
}

/** A choice is answered by neither word. */
const OR = / (?:or|oder|или|o) /u;

/** What a question is about, and not only how somebody in it is called. */
const TOLD: readonly Difference['kind'][] = [
  'weekday',
  'month',
  'year',
  'number',
  'place',
  'hearer',
  'doer',
  'target',
];

/** Whether everybody who is asked about comes. */
function attended(
  { meant, words }: Reading,
  { facts }: Answered,
  { whether }: PlanWords,
): Whether | undefined {
  const people = facts.filter((fact) => fact.kind === 'person');
  if (people.length === 0 || people.length < facts.length || !whether.comes.test(meant)) return undefined;
  const rest = words.filter(saysSomething).filter(({ how, as }) => how !== 'name' && !whether.comes.test(as));
  const known = people.map(({ says }) => says.toLowerCase()).join(' ');
  if (!rest.every(({ as }) => known.includes(as.toLowerCase()))) return undefined;
  if (people.some(({ attendance = 'not-mentioned' }) => attendance === 'not-mentioned')) return undefined;
  return 'yes';
}

/** *No* where something is missing because it is not so: *the article names nobody; none has been named*. */
function deniedByGap(
  reading: Reading,
  answer: Extract<Answer, { kind: 'detail-absent' | 'topic-absent' }>,
  { whether }: PlanWords,
  search: Search,
): Whether | undefined {
  const [gap] = answer.kind === 'detail-absent' ? answer.facts : [];
  const [missing = '', ...rest] = gap?.kind === 'gap' ? gap.says.split(';') : [];
  if (rest.length === 0) return undefined;
  const said = rest.map((clause) => inWords(clause, search));
  const all = [...inWords(missing, search), ...said.flat()];
  const asked = reading.words.filter(saysSomething).filter(({ as }) => !whether.anybody.test(as));
  const isTold = asked.length > 0 && asked.every((word) => meeting(word, all, whether) === 'same');
  const verbs = asked.filter((word) => word.how !== 'name' && meeting(word, said.flat(), whether) === 'same');
  if (!isTold || verbs.length === 0 || whether.hedges.test(reading.meant)) return undefined;
  return deniedIn(said, verbs, reading.words, false, search, whether) === 1 ? 'no' : undefined;
}

/** Whether the short answer says what is asked, or denies it. */
function carried(
  reading: Reading,
  answer: Answered,
  { whether }: PlanWords,
  search: Search,
): Whether | undefined {
  const [fact, ...more] = answer.facts;
  if (more.length > 0 || fact?.kind === 'person') return undefined;
  if (fact?.kind === 'statement' && (fact.attribution === 'relayed' || fact.attribution === 'unnamed'))
    return undefined;
  const asked = reading.words.filter(
    (word) => saysSomething(word) && !whether.whole.test(word.as) && !whether.anybody.test(word.as),
  );
  const isAnybody = reading.words.some(({ as }) => whether.anybody.test(as));
  // Of anybody at all the very words next to each other count.
  const text = answer.text
    .split(isAnybody ? /[.;:!?,]\s+/u : CLAUSES)
    .map((clause) => inWords(clause, search));
  const met = asked.map((word) => meeting(word, text.flat(), whether));
  if (asked.length < (isAnybody ? 1 : LEAST)) return undefined;
  // A word more or less does not matter to what is not so.
  const missing = met.filter((one) => one === undefined).length;
  if (missing > asked.length / FEW) return undefined;
  if (!areInOrder(asked, text.flat())) return undefined;
  const own = text.filter((clause) => clause.some((word) => asked.some((one) => isSame(one, word))));
  const said = own
    .flat()
    .map(({ as }) => as)
    .join(' ');
  if (whether.hedges.test(reading.meant) !== whether.hedges.test(said)) return undefined;
  if (whether.whole.test(reading.meant) && !whether.whole.test(said)) return undefined;
  if (whether.whole.test(reading.meant) && whether.part.test(said)) return 'no';
  const turns = met.filter((one) => one === 'opposite').length;
  const asksDenied = reading.words.filter(
    (word) => search.reader.language.isNegation(word.as) && !text.flat().some((one) => one.as === word.as),
  ).length;
  const denied = deniedIn(own, asked, reading.words, turns > 0, search, whether);
  if (denied === undefined) return undefined;
  const isYes = (turns + denied + asksDenied) % 2 === 0;
  if (missing > 0 && (isYes || denied === 0)) return undefined;
  // What the article calls open it does not affirm.
  return isYes && answer.kind === 'article-says-unclear' ? undefined : isYes ? 'yes' : 'no';
}

/** How often a text denies what is asked; where its clauses differ, the last one with most of the words counts. */
function deniedIn(
  clauses: readonly (readonly ReadWord[])[],
  asked: readonly ReadWord[],
  question: readonly ReadWord[],
  hasTurned: boolean,
  search: Search,
  whether: WhetherWords,
): number | undefined {
  const weighed = clauses.map((clause) => ({
    held: asked.filter((one) => !isNamed(one) && clause.some((word) => isSame(one, word))).length,
    denials: denialsIn(clause, asked, question, hasTurned, search, whether) % 2,
  }));
  const last = weighed.findLast(({ held }) => held > 0);
  if (!last) return undefined;
  const others = weighed.filter((one) => one.held > 0 && one.denials !== last.denials);
  return others.every(({ held }) => held <= last.held) && (others.length === 0 || last.denials === 1)
    ? last.denials
    : undefined;
}

/** A word of the question meets the same one, or one that says the opposite. */
function meeting(
  word: ReadWord,
  said: readonly ReadWord[],
  { opposites }: WhetherWords,
): 'same' | 'opposite' | undefined {
  if (said.some((one) => isSame(one, word))) return 'same';
  const isOpposite = opposites.some(([one, other]) =>
    said.some(({ as }) => (one.test(word.as) && other.test(as)) || (other.test(word.as) && one.test(as))),
  );
  return isOpposite ? 'opposite' : undefined;
}

/** Words of a clause that deny what is asked: near one of its words, and not in the question itself. */
function denialsIn(
  clause: readonly ReadWord[],
  asked: readonly ReadWord[],
  question: readonly ReadWord[],
  hasTurned: boolean,
  { reader }: Search,
  { denies }: WhetherWords,
): number {
  const places = clause.flatMap((word, at) =>
    !isNamed(word) && asked.some((one) => isSame(one, word)) ? [at] : [],
  );
  return clause.filter(({ as }, at) => {
    // What says the opposite of a word of the question has been counted for that.
    if (!reader.language.isNegation(as) && (hasTurned || !denies.test(as))) return false;
    const before = reader.language.isNegation(as) ? BEFORE : BEFORE / 2;
    const isNear = places.some((place) => place >= at - AFTER && place <= at + before);
    return isNear && !question.some((one) => one.as === as || (denies.test(as) && isStem(one, as, reader)));
  }).length;
}

/** Somebody or something that is called so, and no expression of several words such as *give up*. */
function isNamed({ how, term }: ReadWord): boolean {
  return how === 'name' && !term.startsWith('@~');
}

function isStem({ term }: ReadWord, as: string, { language }: Search['reader']): boolean {
  return term === language.stem(as);
}

/** The words of a text; names of several words by each of them too. */
function inWords(text: string, { reader }: Search): readonly ReadWord[] {
  return reader.read(text).words.flatMap((word) => {
    const parts = word.how === 'name' ? word.word.split(' ') : [];
    return parts.length > 1 ? [word, ...parts.flatMap((part) => reader.read(part).words)] : [word];
  });
}

/** Those who are named stand in the same order, so that nobody is taken for the other. */
function areInOrder(asked: readonly ReadWord[], said: readonly ReadWord[]): boolean {
  const names = asked.filter(({ how }) => how === 'name').map(({ term }) => term);
  const places = names.map((name) => said.findIndex(({ term }) => term === name));
  return places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
}

function isSame(one: ReadWord, other: ReadWord): boolean {
  if (one.term === other.term || one.groups.some((group) => other.groups.includes(group))) return true;
  if (baseOf(one) === baseOf(other)) return true;
  const state = stateOf(one);
  return state !== undefined && state === stateOf(other);
}

/** A verb by its base form, where it is irregular. */
function baseOf({ as }: ReadWord): string {
  return baseForms.get(as) ?? as;
}

/** A state, by whatever word for it. */
function stateOf({ as }: ReadWord): string | undefined {
  return nationsEnglish.get(as.toLowerCase())?.name;
}

/** Where one part of a text ends that may be denied by itself. */
const CLAUSES = /(?<=[.;:!?])\s+|,\s+(?:but|and|while|although|because|aber|und|но|pero|y)\s+/u;
/** Words between a negation and what it denies after it, half as many for a verb that denies; and before it. */
const BEFORE = 8;
const AFTER = 2;
/** One word of so many may be missing where the rest is denied. */
const FEW = 4;
/** Words of a question that say something, from which a text can be said to carry it; one where it asks of anybody. */
const LEAST = 2;
