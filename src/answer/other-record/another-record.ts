import { planWordsOf } from '../../language/vocabulary/plan-words.ts';
import type { Ranked } from '../../search/rank/paragraphs.ts';
import type { Found, Search } from '../../search/search.ts';
import { sentencesAt, standsIn } from '../../search/sentence-at.ts';
import type { Answer } from '../answer.ts';
import { isAnswered } from '../answer-kinds.ts';
import { isWritten, sentenceVerdict, type Verdict } from '../decide.ts';
import { type Question, tell } from '../tell.ts';
import { answerTuning } from '../tuning.ts';
import { hasAll, isContested, mayCarry } from '../whether/whether.ts';

/**
 * Where only passages come near and the articles tell the deed of somebody else: what tells it, which is the answer as far
 * as there is one; undefined for everything else.
 */
export function doneByAnother(answer: Answer, found: Found, question: Question): Answer | undefined {
  const done = answer.kind === 'near' ? answer.differs?.find(({ kind }) => kind === 'doer') : undefined;
  if (!done) return undefined;
  const { search } = question.sources;
  const told = { article: done.article, paragraphs: [done.paragraph] };
  const there = found.ranked.find(({ paragraph }) => standsIn(told, paragraph, search));
  const verdict = there && verdictOf(there.fact?.candidate ?? there.best, search);
  const answered = verdict && tell(verdict, found, question);
  return answered && isAnswered(answered) && answered.differs?.some(({ kind }) => kind === 'doer')
    ? answered
    : undefined;
}

/** What a record by itself tells; undefined for what is no answer by itself. */
function verdictOf({ fact, sentence }: Ranked['best'], search: Search): Verdict | undefined {
  const record = search.facts[fact ?? -1];
  if (record?.kind === 'topic' || record?.kind === 'gap') return undefined;
  return record ? { kind: 'facts', facts: [record] } : sentenceVerdict(sentence, search);
}

/**
 * Of a question for yes or no that the best record leaves open: the answer by another one of the best few that carries
 * all of it; undefined where none does, and where something is told already.
 */
export function carriedBySome(answer: Answer, found: Found, question: Question): Answer | undefined {
  const { search, language } = question.sources;
  const { opens, anybody, light } = planWordsOf(language)?.whether ?? {};
  const { meant, words } = found.reading;
  const isOfAny = words.some(({ as }) => anybody?.test(as) && !light?.test(as));
  if (!opens?.test(meant) || isOfAny) return undefined;
  const isOpen = answer.kind === 'near' || (isAnswered(answer) && answer.whether === undefined);
  if (!isOpen || answer.differs !== undefined || answer.strangers !== undefined) return undefined;
  if (isAnswered(answer) && (answer.tellings !== undefined || answer.lines !== undefined)) return undefined;
  if (isAnswered(answer) && isContested(found.reading, answer, search)) return undefined;
  if (isWritten(found)) return undefined;
  // Of what surely answers only its own paragraph may tell it better.
  const isSure = isAnswered(answer) && found.confidence >= answerTuning.surelyFrom;
  const tried = verdictsOf(found.ranked.slice(0, isSure ? 1 : answerTuning.citations), search);
  for (const verdict of tried) {
    if (!mayCarry(found.reading, wordsOf(verdict), search)) continue;
    const told = tell(verdict, found, question);
    if (!isAnswered(told) || told.differs !== undefined) continue;
    if (told.whether === 'yes' || told.whether === 'no') return told;
  }
  return undefined;
}

/**
 * Of a question that the best record does not surely answer: the answer by another one of the best few that has all of its
 * words and the detail asked for, where that one lacks some; undefined where none does.
 */
export function wholeBySome(answer: Answer, found: Found, question: Question): Answer | undefined {
  const { search } = question.sources;
  const { language } = search.reader;
  const { reading } = found;
  const isOpen =
    answer.kind === 'near' || (answer.kind === 'answer' && found.confidence < answerTuning.surelyFrom);
  if (!isOpen || planWordsOf(language.code)?.whether.opens.test(reading.meant)) return undefined;
  if (answer.kind === 'answer' && (answer.lines || answer.tellings || hasAll(reading, answer.text, search)))
    return undefined;
  // Who it is, or what somebody said, need not stand in a sentence that has all other words.
  const detail = language.asksFor(question.asked);
  if (detail === undefined) return undefined;
  const tells = (text: string) => language.words(text).some((word) => language.detailOf(word) === detail);
  // *The meeting is on Monday* tells when they see each other, where its paragraph names both; nobody has to see anything.
  const told = answer.kind === 'answer' && tells(answer.text) ? answer : undefined;
  const around = told?.citations.map(
    ({ article, paragraph }) => article.paragraphs[paragraph - 1]?.text ?? '',
  );
  if (around && hasAll(reading, [answer.text, ...around].join(' '), search, answerTuning.missingFrom))
    return undefined;
  for (const verdict of verdictsOf(found.ranked.slice(0, answerTuning.citations), search)) {
    const text = wordsOf(verdict);
    if (tells(text) && hasAll(reading, text, search)) return tell(verdict, found, question);
  }
  return undefined;
}

/**
 * Of a question for why, how or whether to which only who somebody is was found: what the same paragraph tells
 * that has most of its words; undefined where nothing does.
 */
export function besidePerson(answer: Answer, found: Found, question: Question): Answer | undefined {
  const [fact, ...more] = isAnswered(answer) ? answer.facts : [];
  if (fact?.kind !== 'person' || more.length > 0 || !DOES.test(found.reading.meant)) return undefined;
  const { search } = question.sources;
  const [first] = found.ranked;
  if (!first) return undefined;
  for (const one of search.facts) {
    if (one.kind === 'topic' || one.kind === 'gap' || one.kind === 'person') continue;
    if (!standsIn(one, first.paragraph, search)) continue;
    if (mayCarry(found.reading, one.says, search))
      return tell({ kind: 'facts', facts: [one] }, found, question);
  }
  return undefined;
}

/** How a question opens that asks what somebody does, and not who they are. */
const DOES =
  /^(?:(?:so|and|but|ok) )*(?:why|how (?:do|does|did|has|have|will|would|can|could)|do|does|did|has|have|will|would|can|could)\b/u;

/** What each record and sentence of some paragraphs tells by itself, the best first; made one by one, as the first may do. */
function* verdictsOf(ranked: readonly Ranked[], search: Search): Iterable<Verdict> {
  for (const { best, fact, paragraph } of ranked) {
    const records = [...(fact ? [fact.candidate] : []), best].map((one) => verdictOf(one, search));
    const sentences = sentencesAt(paragraph, search).map((at) => sentenceVerdict(at, search));
    for (const verdict of [...records, ...sentences]) if (verdict) yield verdict;
  }
}

/** What a verdict by one record says. */
function wordsOf(verdict: Verdict): string {
  if (verdict.kind === 'facts') return verdict.facts.map(({ says }) => says).join(' ');
  return verdict.kind === 'sentence' ? verdict.text : '';
}
