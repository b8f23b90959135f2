import type { Fact, Gap, Topic } from '../content/knowledge.ts';
import { isDoneTogether } from '../language/en/verbs.ts';
import type { ReadWord } from '../language/read-words.ts';
import { planWordsOf } from '../language/vocabulary/plan-words.ts';
import type { Ranked } from '../search/rank/paragraphs.ts';
import type { WrittenRecord } from '../search/records.ts';
import type { Found, Search } from '../search/search.ts';
import { type StandingSentence, sentenceAt, textAt } from '../search/sentence-at.ts';
import type { Citation } from './answer.ts';
import { asksWhoDidNot, deniesSomething } from './asks-who-did-not.ts';
import { peopleAsked } from './lookup/people-asked.ts';
import { saidBy } from './lookup/said-by.ts';
import type { NotTogether } from './premises/not-together.ts';
import { answerTuning } from './tuning.ts';

/** What is to be said to a question. */
export type Verdict =
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'sentence'; readonly text: string; readonly citation: Citation }
  /** Unsure: the nearest passages are shown, and none is called an answer. */
  | { readonly kind: 'near' }
  | { readonly kind: 'apart'; readonly apart: NotTogether }
  | { readonly kind: 'gap'; readonly gap: Gap }
  | { readonly kind: 'detail-absent' | 'topic-absent'; readonly missing: readonly string[] }
  | { readonly kind: 'not-understood' };

/** From which sureness on something is called an answer, or is shown as near. */
export interface Limits {
  readonly sureFrom: number;
  readonly nearFrom: number;
  /** It leans on an answer, so that words which nothing has, or none at all, say little. */
  readonly isFollowUp: boolean;
}

/** The limits of a question that stands by itself, by what is known of the articles. */
export function wholeQuestion({ facts }: Pick<Search, 'facts'>): Limits {
  const { sureFrom, nearFrom, ofText } = answerTuning;
  return { ...(facts.length > 0 ? { sureFrom, nearFrom } : ofText), isFollowUp: false };
}

/** Decides between an answer, the nearest passages and the kinds of "no". */
export function decide(
  found: Found,
  search: Search,
  apart: NotTogether | undefined,
  { sureFrom, nearFrom, isFollowUp }: Limits = wholeQuestion(search),
): Verdict {
  const { reading, measured, ranked, confidence } = found;
  const { facts } = search;
  const written = nearestWritten(found, search);
  // What follows on an answer need not say anything by itself.
  if (!written && !isFollowUp) {
    if (!reading.words.some(isUnderstood)) return { kind: 'not-understood' };
    if (isTypedElsewhere(found)) return { kind: 'topic-absent', missing: missingWords(found, search) };
  }
  if (written?.kind === 'gap') return { kind: 'gap', gap: written };
  const isStrange = !isFollowUp && measured.strange >= WHOLLY;
  const [first] = ranked;
  const best = written ?? shortAnswer(first, facts);
  // “What did she say?” is answered by no single statement of hers.
  const said = written ? [] : saidBy(reading.text, reading.words, facts.filter(isFact), answerTuning.saidBy);
  if (said.length > 0) return { kind: 'facts', facts: said };
  const isSure =
    written !== undefined || (confidence >= sureFrom && !isStrange && !isTheContrary(found, best, search));
  const other = written ? [] : otherThanPerson(found, best, search);
  if (isSure && other.length === 0 && !(best && apart && !written && isBeside(best, apart, search))) {
    if (best?.kind === 'topic') return { kind: 'topic', topic: best.topic };
    if (best) return { kind: 'facts', facts: peopleAsked(reading.words, best, facts.filter(isFact)) };
    if (first) return sentenceOf(found, search);
  }
  const gap = gapOf(found, search);
  const gapScore = found.gap === undefined ? 0 : (measured.asked.score[found.gap] ?? 0);
  const gapNearest = found.gap === undefined ? 0 : (measured.asked.nearest[found.gap] ?? 0);
  if (apart && gapNearest < answerTuning.gapSurelyFrom)
    return apart.areAsked() ? { kind: 'near' } : { kind: 'apart', apart };
  const isElsewhere = measured.elsewhereClass > measured.gapClass && facts.length > 0;
  const isLike = gap && gapScore >= answerTuning.gapFrom && !isElsewhere && !isOfOthers(found, gap, search);
  if (isLike && isNearer(found, gapScore, gapNearest)) return { kind: 'gap', gap };
  const isGap = isLike && measured.gapClass >= answerTuning.gapClassFrom;
  const over = { nearFrom, isStrange, gapScore: isGap ? gapScore : undefined };
  if (ranked.length > 0 && isNear(found, search, over)) return { kind: 'near' };
  if (isGap) return { kind: 'gap', gap };
  const missing = missingWords(found, search);
  // Of a question most of whose words an article has it is about something in it, unless it is surely asked elsewhere.
  const isOff = isElsewhere && measured.elsewhereClass >= answerTuning.topicElsewhereFrom;
  const isThere = isAbout(found)
    ? !isOff
    : !isStrange && !isElsewhere && confidence >= answerTuning.topicFrom;
  return { kind: isThere || namesItsOwn(found) ? 'detail-absent' : 'topic-absent', missing };
}

/** Whether it is likely enough that something answers for the nearest passages to be shown. */
function isNear(
  { measured, presence, signs }: Found,
  { index }: Search,
  { nearFrom, isStrange, gapScore }: { nearFrom: number; isStrange: boolean; gapScore: number | undefined },
): boolean {
  const { strangeFrom, strangeParagraphs, overGapFrom, wholeFrom } = answerTuning;
  // What stands there word for word is never denied, unless somebody wrote down that it is missing.
  if (gapScore === undefined && !isStrange && signs.paragraphShare >= wholeFrom) return true;
  // On a small article anything seems to be there.
  if (isStrange && index.paragraphs.length < strangeParagraphs) return false;
  const isOverGap = gapScore !== undefined && gapScore >= measured.bestAsked;
  return presence >= Math.max(nearFrom, isStrange ? strangeFrom : 0, isOverGap ? overGapFrom : 0);
}

/** Whether it asks who did not, and what ranks first tells only of those who did. */
function isTheContrary(found: Found, best: WrittenRecord | undefined, search: Search): boolean {
  if (!asksWhoDidNot(found.reading, search.reader)) return false;
  const [first] = found.ranked;
  const text = best?.says ?? (first ? textAt(search, found.telling(first.paragraph)) : '');
  return !deniesSomething(text, search.reader);
}

/** Who somebody is does not tell what became of them: the words of *did the minister resign* that nothing has. */
function otherThanPerson(
  { reading }: Found,
  best: WrittenRecord | undefined,
  { facts, unaccounted, reader }: Search,
): readonly string[] {
  if (best?.kind !== 'person' || reading.kind !== 'whether') return [];
  // Of those who come it tells that.
  if (best.attendance !== undefined && best.attendance !== 'not-mentioned') return [];
  const anybody = planWordsOf(reader.language.code)?.whether.anybody;
  const words = reading.words.filter(({ as }) => !anybody?.test(as));
  return unaccounted(words, facts.indexOf(best)).slice(0, answerTuning.missing);
}

/** Words that no article has; that *many* or *people* are not mentioned tells nobody anything. */
function missingWords({ reading }: Found, { unaccounted }: Search): readonly string[] {
  const weighty = reading.words.filter(({ rarity }) => rarity >= answerTuning.missingFrom);
  return unaccounted(weighty).slice(0, answerTuning.missing);
}

/** An article that has the weightier words of a question is about this, whatever it does not say. */
function isAbout({ measured }: Found): boolean {
  return measured.strange < answerTuning.topicStrange;
}

/** Whether it names somebody or something that the article names: of that it is, whatever else is asked. */
function namesItsOwn({ reading }: Found): boolean {
  return reading.words.some(
    ({ how, term, rarity }) =>
      (how === 'name' && !term.startsWith('@~')) || (how === 'same' && rarity >= answerTuning.nameRareFrom),
  );
}

/**
 * Whether it is more like what people type that no article answers than like any way of asking for a record; that says nothing
 * where few ways are written down.
 */
function isTypedElsewhere({ measured: { asked, elsewhereClass, density } }: Found): boolean {
  if (density < answerTuning.elsewhereDense) return false;
  // The last one is what people type elsewhere; without ways of asking for records everything is.
  const nearest = asked.nearest.at(-1) ?? 0;
  const records = asked.nearest.subarray(0, -1);
  const isNearest = records.length > 0 && records.every((one) => one < nearest);
  return nearest > 0 && isNearest && elsewhereClass >= answerTuning.elsewhereFrom;
}

/** Whether two do what is asked with each other, of whom a gap has not both: *when did she meet him* is not missing where *when did she meet her* is. */
function isOfOthers({ reading }: Found, gap: Gap, { people, reader }: Search): boolean {
  if (!reading.words.some(isDoneTogether)) return false;
  const named = (words: readonly ReadWord[]) => words.filter(({ term }) => people.has(term.slice(1)));
  const own = new Set(named(reader.read(gap.says).words).map(({ term }) => term));
  return own.size > 0 && named(reading.words).some(({ term }) => !own.has(term));
}

/** Whether a gap is asked for more nearly than any record; a record that is asked for as nearly beats it. */
function isNearer({ measured }: Found, score: number, nearest: number): boolean {
  return score - measured.bestAsked >= answerTuning.gapLeadFrom || nearest >= answerTuning.gapSurelyFrom;
}

function isFact(record: WrittenRecord): record is Fact {
  return record.kind !== 'topic';
}

/** Part of a question's worth that nothing has, when nothing has any of it. */
const WHOLLY = 0.99;

/** The fact that answers; also one that a sentence of its own paragraph beats by little, since it is shorter. */
function shortAnswer(first: Ranked | undefined, facts: readonly WrittenRecord[]): WrittenRecord | undefined {
  const { fact, raw = 0 } = first ?? {};
  if (!fact || fact.raw < raw - answerTuning.shortFor) return undefined;
  return facts[fact.candidate.fact ?? -1];
}

/** The fact that somebody wrote down this very way of asking for. */
function nearestWritten({ measured }: Found, { facts }: Search): WrittenRecord | undefined {
  let best: WrittenRecord | undefined;
  let nearest: number = answerTuning.knownFrom;
  for (const [place, fact] of facts.entries()) {
    const own = (measured.asked.nearest[place] ?? 0) - (fact.kind === 'gap' ? answerTuning.gapBehind : 0);
    if (best ? own <= nearest : own < nearest) continue;
    best = fact;
    nearest = own;
  }
  return best;
}

/** Who somebody is does not answer what they have to do with something else, and neither does what knows only one. */
function isBeside(best: WrittenRecord, apart: NotTogether, { facts, unaccounted }: Search): boolean {
  if (best.kind === 'person') return !apart.areListed;
  return unaccounted(apart.words, facts.indexOf(best)).length > 0;
}

function gapOf({ gap }: Found, { facts }: Search): Gap | undefined {
  const fact = gap === undefined ? undefined : facts[gap];
  return fact?.kind === 'gap' ? fact : undefined;
}

/** Whether somebody wrote down this very way of asking for one record. */
export function isWritten({ measured }: Found): boolean {
  return measured.asked.nearest.some((nearest) => nearest >= answerTuning.knownFrom);
}

/** The sentence of the best paragraph that tells it, with its paragraph where that is short. */
function sentenceOf({ ranked: [first], telling }: Found, search: Search): Verdict {
  return sentenceVerdict(first ? telling(first.paragraph) : -1, search) ?? { kind: 'not-understood' };
}

/** The sentence at a place of the index, with its paragraph where that is short; undefined for no place. */
export function sentenceVerdict(at: number, search: Search): Verdict | undefined {
  const sentence = sentenceAt(search, at);
  if (!sentence) return undefined;
  const { article, paragraph, whole, end } = sentence;
  const start = beginOf(sentence, at, search);
  const text = whole.slice(start, end);
  const excerpt =
    whole.length <= answerTuning.wholeParagraph
      ? { text: whole, start: 0, end: whole.length }
      : { text, start, end };
  return { kind: 'sentence', text, citation: { article, paragraph, excerpt } };
}

/** Where a sentence begins that can be read by itself: *he alone has pleaded guilty* needs the one before. */
function beginOf({ article, paragraph, whole, start }: StandingSentence, at: number, search: Search): number {
  const pronouns = planWordsOf(search.reader.language.code)?.pronouns;
  const before = pronouns?.test(whole.slice(start)) ? sentenceAt(search, at - 1) : undefined;
  return before?.article === article && before.paragraph === paragraph ? before.start : start;
}

/** A word that says something: known to the knowledge, or at least to the language. */
function isUnderstood({ stop, how, rarity, word }: ReadWord): boolean {
  return !stop && rarity > 0 && (how !== 'unknown' || (rarity < 1 && word.length > 1));
}
