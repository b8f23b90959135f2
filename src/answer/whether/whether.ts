import { saysSomething } from '../../language/read-words.ts';
import type { Reading } from '../../language/reading.ts';
import { type PlanWords, planWordsOf } from '../../language/vocabulary/plan-words.ts';
import type { Search } from '../../search/search.ts';
import type { Answer, Whether } from '../answer.ts';
import { type Answered, isAnswered } from '../answer-kinds.ts';
import { contradict } from '../lookup/opposing.ts';
import type { Difference } from '../premises/difference.ts';
import { carried } from './carried.ts';
import { deniedIn } from './denials.ts';
import { inWords, isAsked, isNamed, isSame, meeting } from './same-word.ts';

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
    return (
      deniedByGap(reading, answer, words, search) ?? untold(reading, answer, words, search) ?? 'not-said'
    );
  }
  if (!isAnswered(answer) || answer.lines || answer.topic?.summary === answer.text) return undefined;
  if ((answer.strangers ?? []).length > 0) return undefined;
  if (isContested(reading, answer, search)) return undefined;
  const differs = (answer.differs ?? []).filter(({ kind }) => TOLD.includes(kind));
  if (differs.length > 0) return 'no';
  if ((answer.differs ?? []).length > 0) return undefined;
  return (
    attended(reading, answer, words) ??
    unprecedented(reading, answer, words) ??
    carried(reading, answer, words, search) ??
    untold(reading, answer, words, search) ??
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
    .filter((other) => contradict(answering, other))
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

/** Whether a text has every word of a question that says something, of three or more; of them those that are this rare. */
export function hasAll({ words }: Reading, text: string, search: Search, rareFrom = 0): boolean {
  const table = planWordsOf(search.reader.language.code)?.whether;
  if (!table) return false;
  const asked = words.filter((word) => isAsked(word, table));
  const said = inWords(text, search);
  return (
    asked.length > LEAST &&
    asked.every((word) => word.rarity < rareFrom || said.some((one) => isSame(one, word)))
  );
}

/** *No* where it is asked whether somebody knows or has said it, and it is told that nobody does. */
function untold(
  { meant, words }: Reading,
  answer: Answer,
  { whether }: PlanWords,
  search: Search,
): Whether | undefined {
  const { tells } = whether;
  const [fact] = 'facts' in answer ? answer.facts : [];
  if (!tells?.asks.test(meant) || !fact || !('says' in fact)) return undefined;
  if (fact.kind !== 'gap' && answer.kind !== 'article-says-unclear') return undefined;
  // The first clause of a gap says what the article does not.
  const clauses = fact.says.split(';').slice(fact.kind === 'gap' ? 1 : 0);
  const there = inWords(fact.says, search);
  const areThere = words.filter(isNamed).every((word) => there.some((one) => isSame(one, word)));
  return areThere && clauses.some((clause) => tells.denies.test(clause)) ? 'no' : undefined;
}

/** *Not said* where the article itself calls open what is asked. */
function leftOpen(
  reading: Reading,
  { kind, text }: Answered,
  { unknown, whether }: PlanWords,
  search: Search,
): Whether | undefined {
  if (kind !== 'article-says-unclear' || !unknown.test(text)) return undefined;
  // *Is it still unknown* is answered by that.
  if (unknown.test(reading.meant)) return 'yes';
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
const OR = / (?:(?<!yes )or|oder|или|o) /u;

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
  'denied',
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

/** *No* where it is asked whether something has happened before, and there was nothing like it. */
function unprecedented({ meant }: Reading, { text }: Answered, { whether }: PlanWords): Whether | undefined {
  const { asks, says } = whether.precedent ?? {};
  return asks?.test(meant) && says?.test(text) ? 'no' : undefined;
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

/** What it is that is open, where that is more than whether. */
const INNER = / (?:where|when|who|why|which|wo|wann|wer|warum|dónde|cuándo|quién|где|когда|кто|почему) /u;
/** Part of a question's words that what is called open has to have. */
const MOSTLY = 0.4;
/** Words of a question that say something, of which all may be asked for; one has to be more. */
const LEAST = 2;
