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
  if (answer.kind === 'detail-absent' || answer.kind === 'topic-absent') {
    // “Is she the captain” is denied by the office that she has.
    if ((answer.differs ?? []).some(({ kind }) => kind === 'role')) return 'no';
    return deniedByGap(reading, answer, words, search) ?? 'not-said';
  }
  if (!isAnswered(answer) || answer.lines || answer.topic?.summary === answer.text) return undefined;
  if ((answer.strangers ?? []).length > 0) return undefined;
  if (isContested(reading, answer, search)) return undefined;
  const differs = (answer.differs ?? []).filter(({ kind }) => TOLD.includes(kind));
  if (differs.length > 0) return 'no';
  if ((answer.differs ?? []).length > 0) return undefined;
  return (
    attended(reading, answer, words) ??
    carried(reading, answer, words, search) ??
    leftOpen(reading, answer, words, search)
  );
}

/** Whether somebody else has otherwise what is asked, so that it is told, and neither yes nor no. */
export function isContested(
  reading: Reading,
  { facts: [answering] }: Pick<Answered, 'facts'>,
  search: Search,
): boolean {
  if (answering?.kind !== 'statement') return false;
  return search.facts
    .filter((fact) => fact.kind === 'statement')
    .filter(({ id, opposes }) => opposes.includes(answering.id) || answering.opposes.includes(id))
    .some(({ says }) => mayCarry(reading, says, search));
}

/** Whether a text has enough of a question's words to say yes or no to it. */
export function mayCarry({ words }: Reading, text: string, search: Search): boolean {
  const table = planWordsOf(search.reader.language.code)?.whether;
  if (!table) return false;
  const asked = words.filter((word) => isAsked(word, table));
  const said = inWords(text, search);
  const met = asked.filter((word) => meeting(word, said, text, table, asked) !== undefined);
  return met.length > 0 && met.length * 2 >= asked.length;
}

/** Whether a text has every word of a question that says something, of three or more. */
export function hasAll({ words }: Reading, text: string, search: Search): boolean {
  const table = planWordsOf(search.reader.language.code)?.whether;
  if (!table) return false;
  const asked = words.filter((word) => isAsked(word, table));
  const said = inWords(text, search);
  return asked.length > LEAST && asked.every((word) => said.some((one) => isSame(one, word)));
}

/** Whether a word is one that an answer by yes or no has to carry. */
function isAsked(word: ReadWord, { whole, anybody, light }: WhetherWords): boolean {
  return saysSomething(word) && ![whole, anybody, light].some((one) => one.test(word.as));
}

/** *Not said* where the article itself calls open what is asked. */
function leftOpen(
  reading: Reading,
  { kind, text }: Answered,
  { unknown, whether }: PlanWords,
  search: Search,
): Whether | undefined {
  if (kind !== 'article-says-unclear' || !unknown.test(text)) return undefined;
  const asked = reading.words.filter(
    (word) => saysSomething(word) && !whether.light.test(word.as) && !whether.anybody.test(word.as),
  );
  const said = inWords(text, search);
  const met = asked.filter((word) => meeting(word, said, text, whether, asked) !== undefined);
  // What is open is what is asked, and not where, or something of somebody else.
  const [after = ''] = /^.*?(?=[.;]|$)/u.exec(text.slice(unknown.exec(text)?.index)) ?? [];
  const [inner = ''] = INNER.exec(after) ?? [];
  if (inner !== '' && !reading.meant.includes(inner.trim())) return undefined;
  // *Who opened it is not known* leaves open who, and not whether.
  const [of = ''] =
    / (?:who|whom|how|why|which|where|when)(?= [^.;,]*$)/iu.exec(` ${text.slice(0, text.search(unknown))}`) ??
    [];
  if (of !== '' && !reading.meant.includes(of.trim().toLowerCase())) return undefined;
  const others = after.match(/(?<=\p{L},? )\p{Lu}[\p{L}-]+/gu) ?? [];
  if (others.some((name) => !asked.some(({ word }) => word.includes(name.toLowerCase())))) return undefined;
  return met.length > asked.length * MOSTLY ? 'not-said' : undefined;
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
  const isTold =
    asked.length > 0 && asked.every((word) => meeting(word, all, gap?.says ?? '', whether, asked) === 'same');
  const verbs = asked.filter(
    (word) => word.how !== 'name' && meeting(word, said.flat(), rest.join(';'), whether, asked) === 'same',
  );
  if (!isTold || verbs.length === 0 || whether.hedges.test(reading.meant)) return undefined;
  return deniedIn(said, verbs, reading.words, false, search, whether) === 1 ? 'no' : undefined;
}

/** Whether the short answer says what is asked, or denies it. */
function carried(
  reading: Reading,
  answer: Answered,
  { whether, ahead, says, nameless }: PlanWords,
  search: Search,
): Whether | undefined {
  const [fact, ...more] = answer.facts;
  const isAnybody = reading.words.some(({ as }) => whether.anybody.test(as));
  if (more.length > 0) return undefined;
  // What a nameless source says is no yes, unless it is asked what they say.
  const isSaidSo =
    fact?.kind === 'statement' &&
    fact.attribution === 'unnamed' &&
    says.test(fact.says) &&
    says.test(reading.meant);
  if (
    fact?.kind === 'statement' &&
    fact.attribution !== 'named' &&
    fact.attribution !== 'article' &&
    !isSaidSo
  )
    return undefined;
  const asked = reading.words.filter((word) => isAsked(word, whether));
  // What somebody says is no part of what is told of them, unless that is what is asked.
  const plain = answer.text.replace(QUOTED, ' ');
  const isTold = asked.every((word) => meeting(word, inWords(plain, search), plain, whether, asked));
  const told = isTold ? plain : answer.text;
  // Of anybody at all the very words next to each other count.
  const text = told.split(isAnybody ? NEXT : CLAUSES).map((clause) => inWords(clause, search));
  if (nameless.test(told) && !says.test(reading.meant)) return undefined;
  // *The academy has not answered* says neither that it will wait nor that it will not.
  const isLeftOpen = (clause: string) =>
    whether.pending.test(clause) &&
    inWords(clause, search).some((word) => asked.some((one) => isSame(word, one)));
  if (told.split(CLAUSES).some(isLeftOpen)) return undefined;
  const direct = asked.map((word) => meeting(word, text.flat(), told, whether, asked));
  // *The call was not recorded* is about the call that the sentence before it tells of.
  const isOpen = !isAnybody && direct.some((one) => one === undefined);
  const context = isOpen ? inWords(around(answer), search) : [];
  const isHeld = direct.filter((one) => one !== undefined).length * 2 >= asked.length;
  const met = asked.map(
    (word, at) =>
      direct[at] ??
      (isHeld && !isDoing(word) && context.some((one) => isSame(one, word)) ? 'same' : undefined),
  );
  if (asked.length < (isAnybody ? 1 : LEAST)) return undefined;
  // A word more or less does not matter to what is not so.
  const missing = met.filter((one) => one === undefined).length;
  const isWhole = whether.whole.test(reading.meant);
  if (missing > asked.length / (isWhole ? FEW - 1 : FEW)) return undefined;
  // Who somebody is tells little of what else they did, and nobody is told of where another is named.
  if (fact?.kind === 'person' && (missing > 0 || !IS.test(reading.meant))) return undefined;
  if (asked.some(({ term }, at) => search.people.has(term.slice(1)) && met[at] === undefined))
    return undefined;
  if (!areInOrder(asked, text.flat())) return undefined;
  const own = text.filter((clause) => clause.some((word) => asked.some((one) => isSame(one, word))));
  const said = ofPredicate(own, asked, reading.meant)
    .map(({ as }) => as)
    .join(' ');
  if (isWhole && whether.part.test(said)) return 'no';
  if (isWhole && !whether.whole.test(said)) return undefined;
  const [modal = ''] = whether.modals.exec(reading.meant) ?? [];
  const isModal = modal !== '' && ` ${said} `.includes(` ${modal} `);
  // “It can, if both agree” answers whether it can.
  if (!isModal && whether.hedges.test(reading.meant) !== whether.hedges.test(said)) return undefined;
  // What is to come has not happened.
  if (whether.past.test(reading.meant) && ahead.test(said)) return undefined;
  const turns = met.filter((one) => one === 'opposite').length;
  const asksDenied = reading.words.filter(
    (word) => search.reader.language.isNegation(word.as) && !text.flat().some((one) => one.as === word.as),
  ).length;
  if (own.some((clause) => isOthersDenial(clause, asked, whether))) return undefined;
  // “He does not doubt that it was stolen” is read by nobody in haste.
  if (own.some((clause) => isDoubleDenial(clause, whether, search))) return undefined;
  const pieces = told.split(PIECES).map((piece) => inWords(piece, search));
  const denied = deniedIn(pieces, asked, reading.words, turns > 0, search, whether);
  if (denied === undefined) return undefined;
  const isYes = (turns + denied + asksDenied) % 2 === 0;
  if (missing > 0 && (isYes || denied + turns === 0)) return undefined;
  // Whether somebody knows or said how it is, is not carried by how it is.
  if (isYes && EMBEDDED.test(reading.meant)) return undefined;
  // What the article calls open it does not affirm.
  return isYes && answer.kind === 'article-says-unclear' ? undefined : isYes ? 'yes' : 'no';
}

/**
 * Of clauses that have words of a question only what says it: for *has it been used* the clause with *used*, and of that
 * what follows *which*; else all of them.
 */
function ofPredicate(
  clauses: readonly (readonly ReadWord[])[],
  asked: readonly ReadWord[],
  meant: string,
): readonly ReadWord[] {
  const predicate = BEING.test(meant) ? asked.at(-1) : undefined;
  const is = (word: ReadWord) => predicate !== undefined && isSame(word, predicate);
  const clause = clauses.findLast((words) => words.some(is));
  if (!clause) return clauses.flat();
  const at = clause.findLastIndex(is);
  const from = clause.slice(0, at).findLastIndex(({ as }) => /^(?:which|who|whose)$/u.test(as));
  return from < 0 ? clause : clause.slice(from, at + 1);
}

/** Whether a word has the form of a verb, which only the answer itself can carry. */
function isDoing({ as, how }: ReadWord): boolean {
  return how !== 'name' && (/(?:ed|ing)$/u.test(as) || baseForms.has(as));
}

/** What stands around an answer: its first paragraph and the one before. */
function around({ citations: [first] }: Answered): string {
  if (!first) return '';
  const { article, paragraph } = first;
  return [paragraph - 1, paragraph].map((number) => article.paragraphs[number - 1]?.text ?? '').join(' ');
}

/** Whether somebody denies or rejects it whom the question does not name: that makes nothing untrue. */
function isOthersDenial(
  clause: readonly ReadWord[],
  asked: readonly ReadWord[],
  { refuses }: WhetherWords,
): boolean {
  return clause.some(
    ({ as }, at) =>
      refuses.test(as) &&
      !asked.some((word) => refuses.test(word.as)) &&
      clause
        .slice(0, at)
        .some(
          (word) => word.term.startsWith('@') && isNamed(word) && !asked.some((one) => isSame(one, word)),
        ),
  );
}

/** Whether a denial is denied: `not doubt`, `has never denied`. */
function isDoubleDenial(
  clause: readonly ReadWord[],
  { denies, refuses }: WhetherWords,
  { reader }: Search,
): boolean {
  return clause.some(
    ({ as }, at) =>
      reader.language.isNegation(as) &&
      clause.slice(at + 1, at + 3).some((next) => denies.test(next.as) || refuses.test(next.as)),
  );
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
    clause,
    held: asked.filter((one) => !isNamed(one) && clause.some((word) => isSame(one, word))).length,
    denials: denialsIn(clause, asked, question, hasTurned, search, whether) % 2,
  }));
  const last = weighed.findLast(({ held }) => held > 0);
  if (!last) return undefined;
  const others = weighed.filter((one) => one.held > 0 && one.denials !== last.denials);
  // *Has it been built* asks for building, and a piece that denies that denies all of it.
  const asks = BEING.test(question.map(({ word }) => word).join(' ')) ? asked.at(-1) : undefined;
  const isAll = asks !== undefined && last.clause.some((word) => isSame(word, asks));
  if (isAll && last.denials === 1) return 1;
  return others.every(({ held }) => held <= last.held) && (others.length === 0 || last.denials === 1)
    ? last.denials
    : undefined;
}

/** A word of the question meets the same one, or one that says the opposite, of a text and its words. */
function meeting(
  word: ReadWord,
  said: readonly ReadWord[],
  text: string,
  { opposites, alike }: WhetherWords,
  asked: readonly ReadWord[],
): 'same' | 'opposite' | undefined {
  if (said.some((one) => isSame(one, word))) return 'same';
  const isLike = (words: RegExp) => words.test(text) || said.some(({ as }) => words.test(as));
  if (alike.some((words) => words.test(word.as) && isLike(words))) return 'same';
  // “Agreed to the ban” meets its own ban and nothing that says the opposite.
  const others = said.filter((one) => !asked.some((other) => isSame(one, other)));
  const has = (pattern: RegExp) => pattern.test(text) || others.some(({ as }) => pattern.test(as));
  const isOpposite = opposites.some(
    ([one, other]) => (one.test(word.as) && has(other)) || (other.test(word.as) && has(one)),
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

/** How a question opens that asks who somebody is. */
const IS =
  /\b(?:is|are|was|were|isn't|aren't|wasn't|weren't)\b|^(?!(?:did|does|do|has|have|had|will|would|can|could|should)\b)/u;
/** Somebody's own words. */
const QUOTED = /[“„«][^“”„«»]*[”»]/gu;
/** Where words are no longer next to each other. */
const NEXT = /[.;:!?]\s+|,\s+(?!(?:who|which|whose|whom) )/u;
/** How a question opens whose last word tells what is asked. */
const BEING =
  /^(?:(?:so|and|but|ok|well|then|also|hey|wait|or) )*(?:(?:is|are|was|were|has|have|had|isn't|aren't|hasn't|haven't|wasn't|weren't)\b|(?:will|would|can|could|should|won't)\b(?=.* be \p{L}+(?:ed|en|t)\b))/u;
/** Where one part of a text ends that may be denied by itself. */
const CLAUSES = /(?<=[.;:!?])\s+|,\s+(?:but|and|while|although|because|aber|und|но|pero|y)\s+/u;
/** What it is that is open, where that is more than whether. */
const INNER = / (?:where|when|who|why|which|wo|wann|wer|warum|dónde|cuándo|quién|где|когда|кто|почему) /u;
/** Part of a question's words that what is called open has to have. */
const MOSTLY = 0.4;
/** Where a negation does not reach across, too. */
const PIECES = /(?<=[.;:!?])\s+|,\s+(?!(?:who|which|whose|whom) )/u;
/** A question within the question. */
const EMBEDDED =
  / (?:how|what|why|when|where|who|whom|which|whether|if|ob|wie|warum|wann|wo|cómo|qué|cuándo|dónde|как|что|когда|где|почему) /u;
/** Words between a negation and what it denies after it, half as many for a verb that denies; and before it. */
const BEFORE = 8;
const AFTER = 2;
/** One word of so many may be missing where the rest is denied. */
const FEW = 4;
/** Words of a question that say something, from which a text can be said to carry it; one where it asks of anybody. */
const LEAST = 2;
