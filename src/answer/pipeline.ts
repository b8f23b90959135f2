import type { Knowledge } from '../content/knowledge.ts';
import type { Language } from '../language/language.ts';
import { once } from '../language/once.ts';
import type { ReadWord } from '../language/read-words.ts';
import type { Reading } from '../language/reading.ts';
import { planWordsOf } from '../language/vocabulary/plan-words.ts';
import type { Ranked } from '../search/rank/paragraphs.ts';
import type { WrittenRecord } from '../search/records.ts';
import type { Found, Search } from '../search/search.ts';
import type { Answer } from './answer.ts';
import { type Answered, isAnswered } from './answer-kinds.ts';
import { asksWhoDidNot } from './asks-who-did-not.ts';
import { compose, nearest } from './compose.ts';
import type { ArticleCalendar } from './dates/article-calendar.ts';
import { sentenceVerdict, type Verdict } from './decide.ts';
import { carryOut } from './listed/carry-out.ts';
import { gathered } from './listed/gathered.ts';
import { overviewByLikeness } from './listed/overview.ts';
import { saidByEach } from './listed/said-by-each.ts';
import { severalAnswers } from './listed/several.ts';
import type { Told as Lines, Shelf } from './listed/shelf.ts';
import { tellLines } from './listed/tell-lines.ts';
import { askedOfFirst } from './plan/listed-people.ts';
import type { Listing, Plan } from './plan/plan.ts';
import { readFrame } from './plan/read-frame.ts';
import { readPlans } from './plan/read-plan.ts';
import { withoutAsides } from './plan/without-asides.ts';
import type { Difference } from './premises/difference.ts';
import { hasAsked } from './premises/has-asked.ts';
import type { NotTogether } from './premises/not-together.ts';
import type { Differences, Premise, Premises } from './premises/premises.ts';
import { answerTuning } from './tuning.ts';
import { asStory, datedStory } from './versions/as-story.ts';
import { decideStory, type Told } from './versions/story.ts';
import type { Voice } from './voice.ts';
import { hasAll, isContested, mayCarry, whetherOf } from './whether/whether.ts';

/** What answering needs to know of the articles of one language. */
export interface Sources {
  readonly knowledge: Knowledge;
  /** That of the articles, a two-letter code; the bot may speak another one. */
  readonly language: string;
  /** What lists and overviews are made from; absent in a language without words for plans. */
  readonly shelf?: Shelf | undefined;
  /** Answers one question, or one that follows on another one. */
  readonly ask: (question: string, before?: string) => Answer;
  readonly search: Search;
  readonly togetherness: (words: readonly ReadWord[]) => NotTogether | undefined;
  readonly premises: Premises;
  readonly calendar: ArticleCalendar;
  /** Three things that can be asked. */
  readonly suggestions: readonly string[];
  /** How the bot speaks. */
  readonly voice: Voice;
  /** What a member wrote for words of a question that was brought over from another language; absent for any other. */
  readonly written?: (english: string) => string | undefined;
  /** Those of the member's words that could not be brought over; nobody can say that an article does not have them. */
  readonly untold?: readonly string[];
}

/**
 * Answers a question: read, plan, retrieve, decide, compose, compare. The receipt's words are still to be compared.
 */
export function answerFrom(message: string, shownAs: string, sources: Sources, lookedUp = message): Answer {
  const table = planWordsOf(sources.language);
  const asked = table ? withoutAsides(message, table) : message;
  const sought = lookedUp === message ? asked : lookedUp;
  const premise = sources.premises.read(asked);
  const looked = sought === asked ? premise.sought : sources.premises.read(sought).sought;
  const reading = sources.search.reader.read(sources.calendar.inTheirWords(looked));
  const { shelf } = sources;
  const { language } = sources.search.reader;
  const written = readPlans(reading, language.code);
  const frame = written.length === 0 && shelf ? readFrame(reading, language, shelf.isMain) : undefined;
  const found = once(() => sources.search.find(reading));
  for (const plan of frame?.isWhole ? [frame.plan] : written) {
    if (plan.kind === 'several') {
      if (isWritten(reading, sources.search)) break;
      const ofEach = (part: string, whole: Answered) => {
        if (!table?.ofEach.test(part.toLowerCase())) return undefined;
        const told = shelf && table.stated.test(part.toLowerCase()) ? saidByEach(whole, shelf) : undefined;
        return told ? tellLines(told, shownAs, sources.voice.language) : whole;
      };
      return severalAnswers(plan.parts, shownAs, sources.ask, ofEach, () =>
        answerOne(asked, shownAs, premise, looked, sources),
      );
    }
    if (LISTS_WHO_DOES.has(plan.kind) && asksWhoDidNot(reading, sources.search.reader)) continue;
    const told = shelf && carryOut(plan, shelf, found);
    if (told) return tellList(plan, told, asked, shownAs, premise, reading, sources);
  }
  const answer = answerOne(asked, shownAs, premise, looked, sources);
  const wanted = written.find((plan) => plan.kind === 'all');
  const list = wanted && shelf && isSingle(answer) ? gathered(wanted.about, found(), shelf) : undefined;
  if (list) return tellLines(list, shownAs, sources.voice.language);
  // What nobody has is told, and no overview put over it.
  const isTold = 'differs' in answer || 'strangers' in answer;
  const isSilent = !isTold && (answer.kind === 'near' || answer.kind === 'topic-absent');
  const told = isSilent && shelf && frame ? carryOut(frame.plan, shelf, found) : undefined;
  const around =
    told ??
    (answer.kind === 'near' && isSilent && shelf && !sources.untold?.length
      ? onTopic(found(), shelf)
      : undefined);
  return around ? tellLines(around, shownAs, sources.voice.language) : answer;
}

/**
 * Of a question for how or why that several paragraphs come near to equally: the topic that most of them are of; undefined
 * for every other one.
 */
function onTopic(found: Found, shelf: Shelf): Lines | undefined {
  const { reading, ranked, measured } = found;
  // A word that no article has may be all that is asked.
  if (measured.strange >= answerTuning.topicStrange) return undefined;
  const { language } = shelf.search.reader;
  const [first, second] = ranked;
  const isBroad = BROAD.has(reading.kind) && language.asksFor(reading.text) === undefined;
  if (!isBroad || !first || !second || first.score - second.score >= answerTuning.nearWithin / 2)
    return undefined;
  return overviewByLikeness(found, shelf);
}

/** Kinds of questions that one sentence seldom answers. */
const BROAD: ReadonlySet<Reading['kind']> = new Set(['how', 'why']);

/** Whether an answer is one record of several that may be meant, and nothing is to be set right. */
function isSingle(answer: Answer): boolean {
  if ('differs' in answer || 'strangers' in answer) return false;
  return answer.kind === 'near' || (isAnswered(answer) && !answer.lines && !answer.tellings);
}

/** What lists those who do something, so that it is no answer to who does not. */
const LISTS_WHO_DOES: ReadonlySet<Plan['kind']> = new Set(['coming', 'people', 'each', 'names']);

function tellList(
  plan: Listing,
  told: Lines,
  asked: string,
  shownAs: string,
  premise: Premise,
  reading: Reading,
  sources: Sources,
): Answer {
  const [only, ...more] = told.lines;
  // A list of one is no list.
  if (only?.fact && more.length === 0) {
    const verdict: Verdict = { kind: 'facts', facts: [only.fact] };
    return tell(verdict, sources.search.find(reading), asked, premise, sources, shownAs);
  }
  const list = tellLines(told, shownAs, sources.voice.language);
  if (plan.kind === 'coming') return withDifferences(list, reading, premise, sources);
  // What is said of the whole is compared with no single record; who somebody is stands by itself.
  const { differs = [] } = sources.premises.differencesOf(premise, list);
  const offices = differs.filter(({ kind }) => kind === 'role');
  return offices.length > 0 && list.kind === 'answer' ? { ...list, differs: offices } : list;
}

/** Answers with the one record that fits best, or says that there is none; `looked` is what is looked up. */
function answerOne(
  asked: string,
  shownAs: string,
  premise: Premise,
  looked: string,
  sources: Sources,
): Answer {
  const answer = lookUp(looked);
  if (isAnswered(answer)) return answer;
  // A number or day that no article has hides what it has instead: that is told only where it differs.
  const left = withoutAmounts(looked, sources.search.reader.language);
  const other = left === looked ? answer : lookUp(left);
  const { differs = [] } = isAnswered(other) ? other : {};
  return differs.some(({ kind }) => AMOUNTS.has(kind)) ? other : answer;

  function lookUp(words: string): Answer {
    const { search } = sources;
    const reading = search.reader.read(sources.calendar.inTheirWords(words));
    const found = search.find(askedOfFirst(reading, search.people));
    const told = decideStory({ ...found, reading }, search, sources.togetherness(reading.words));
    const answer = tellStory(told, asked, premise, sources, shownAs);
    return (
      doneByAnother(answer, told.found, asked, premise, sources, shownAs) ??
      carriedBySome(answer, told.found, asked, premise, sources, shownAs) ??
      wholeBySome(answer, told.found, asked, premise, sources, shownAs) ??
      besidePerson(answer, told.found, asked, premise, sources, shownAs) ??
      answer
    );
  }
}

/**
 * Where only passages come near and the articles tell the deed of somebody else: what tells it, which is the answer as far
 * as there is one; undefined for everything else.
 */
function doneByAnother(
  answer: Answer,
  found: Found,
  asked: string,
  premise: Premise,
  sources: Sources,
  shownAs: string,
): Answer | undefined {
  const done = answer.kind === 'near' ? answer.differs?.find(({ kind }) => kind === 'doer') : undefined;
  if (!done) return undefined;
  const { index, articles } = sources.search;
  const there = found.ranked.find(({ paragraph }) => {
    const [place = -1, number] = index.paragraphs[paragraph] ?? [];
    return articles[place]?.id === done.article && number === done.paragraph;
  });
  const verdict = there && verdictOf(there.fact?.candidate ?? there.best, sources.search);
  const told = verdict && tell(verdict, found, asked, premise, sources, shownAs);
  return told && isAnswered(told) && told.differs?.some(({ kind }) => kind === 'doer') ? told : undefined;
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
function carriedBySome(
  answer: Answer,
  found: Found,
  asked: string,
  premise: Premise,
  sources: Sources,
  shownAs: string,
): Answer | undefined {
  const { search, language } = sources;
  const { opens, anybody, light } = planWordsOf(language)?.whether ?? {};
  const { meant, words } = found.reading;
  const isOfAny = words.some(({ as }) => anybody?.test(as) && !light?.test(as));
  if (!opens?.test(meant) || isOfAny) return undefined;
  const isOpen = answer.kind === 'near' || (isAnswered(answer) && answer.whether === undefined);
  if (!isOpen || answer.differs !== undefined || answer.strangers !== undefined) return undefined;
  if (isAnswered(answer) && (answer.tellings !== undefined || answer.lines !== undefined)) return undefined;
  if (isAnswered(answer) && isContested(found.reading, answer, search)) return undefined;
  if (found.measured.asked.nearest.some((nearest) => nearest >= answerTuning.knownFrom)) return undefined;
  // Of what surely answers only its own paragraph may tell it better.
  const isSure = isAnswered(answer) && found.confidence >= answerTuning.surelyFrom;
  const tried = verdictsOf(found.ranked.slice(0, isSure ? 1 : answerTuning.citations), search);
  for (const verdict of tried) {
    if (!mayCarry(found.reading, wordsOf(verdict), search)) continue;
    const told = tell(verdict, found, asked, premise, sources, shownAs);
    if (!isAnswered(told) || told.differs !== undefined) continue;
    if (told.whether === 'yes' || told.whether === 'no') return told;
  }
  return undefined;
}

/**
 * Of a question that the best record does not surely answer: the answer by another one of the best few that has all of its
 * words and the detail asked for, where that one lacks some; undefined where none does.
 */
function wholeBySome(
  answer: Answer,
  found: Found,
  asked: string,
  premise: Premise,
  sources: Sources,
  shownAs: string,
): Answer | undefined {
  const { search } = sources;
  const { language } = search.reader;
  const { reading } = found;
  const isOpen =
    answer.kind === 'near' || (answer.kind === 'answer' && found.confidence < answerTuning.surelyFrom);
  if (!isOpen || planWordsOf(language.code)?.whether.opens.test(reading.meant)) return undefined;
  if (answer.kind === 'answer' && (answer.lines || answer.tellings || hasAll(reading, answer.text, search)))
    return undefined;
  // Who it is, or what somebody said, need not stand in a sentence that has all other words.
  const detail = language.asksFor(asked);
  if (detail === undefined) return undefined;
  for (const verdict of verdictsOf(found.ranked.slice(0, answerTuning.citations), search)) {
    const text = wordsOf(verdict);
    const isTold = language.words(text).some((word) => language.detailOf(word) === detail);
    if (isTold && hasAll(reading, text, search))
      return tell(verdict, found, asked, premise, sources, shownAs);
  }
  return undefined;
}

/**
 * Of a question for why, how or whether to which only who somebody is was found: what the same paragraph tells that has most of its
 * words; undefined where nothing does.
 */
function besidePerson(
  answer: Answer,
  found: Found,
  asked: string,
  premise: Premise,
  sources: Sources,
  shownAs: string,
): Answer | undefined {
  const [fact, ...more] = isAnswered(answer) ? answer.facts : [];
  if (fact?.kind !== 'person' || more.length > 0 || !DOES.test(found.reading.meant)) return undefined;
  const { search } = sources;
  const [first] = found.ranked;
  const [place = -1, number = 0] = search.index.paragraphs[first?.paragraph ?? -1] ?? [];
  const isThere = (one: WrittenRecord) =>
    one.article === search.articles[place]?.id && one.paragraphs.includes(number);
  for (const one of search.facts) {
    if (one.kind === 'topic' || one.kind === 'gap' || one.kind === 'person' || !isThere(one)) continue;
    if (mayCarry(found.reading, one.says, search))
      return tell({ kind: 'facts', facts: [one] }, found, asked, premise, sources, shownAs);
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
    const sentences = sentencesOf(paragraph, search).map((at) => sentenceVerdict(at, search));
    for (const verdict of [...records, ...sentences]) if (verdict) yield verdict;
  }
}

/** What a verdict by one record says. */
function wordsOf(verdict: Verdict): string {
  if (verdict.kind === 'facts') return verdict.facts.map(({ says }) => says).join(' ');
  return verdict.kind === 'sentence' ? verdict.text : '';
}

/** Positions of a paragraph's sentences among all. */
function sentencesOf(paragraph: number, { index }: Search): readonly number[] {
  return index.sentences.flatMap(([place], at) => (place === paragraph ? [at] : []));
}

/** What is compared of a number or a day. */
const AMOUNTS: ReadonlySet<string> = new Set(['number', 'weekday', 'month', 'year']);

/** A question without its numbers and days. */
function withoutAmounts(sought: string, language: Language): string {
  return sought
    .split(' ')
    .filter((piece) => language.words(piece).every((word) => language.detailOf(word) === undefined))
    .join(' ');
}

/** Composes what the articles of a story have, and compares it with what the question takes for granted. */
export function tellStory(
  { verdict, found, parts, newer, silent = [] }: Told,
  asked: string,
  premise: Premise,
  sources: Sources,
  shownAs = asked,
): Answer {
  const answers = parts.map((part) => compose(part.verdict, part.found, asked, shownAs, sources));
  const [near] = newer ? nearest(newer.found, sources.search) : [];
  const story = asStory(answers, { ...sources, near });
  if (!story) return tell(verdict, found, asked, premise, sources, shownAs);
  const told = withOthers(withDifferences(story, found.reading, premise, sources), found, sources.search);
  const { differs = [] } = isAnswered(told) ? told : {};
  if (differs.length === 0) return told;
  // Another article may have it as the question does: then both are told.
  const agreeing = silent
    .map((part) => compose(part.verdict, part.found, asked, shownAs, sources))
    .filter((answer) => isAnswered(answer) && differs.some((one) => hasAsked(answer, one)));
  const both = agreeing.length > 0 ? asStory([...answers, ...agreeing], sources) : undefined;
  return both ? withDifferences(both, found.reading, premise, sources) : told;
}

/** Whether somebody wrote down this very way of asking for one record. */
function isWritten(reading: Reading, search: Search): boolean {
  return search.find(reading).measured.asked.nearest.some((nearest) => nearest >= answerTuning.knownFrom);
}

/** Composes a verdict and compares it with what the question takes for granted. */
export function tell(
  verdict: Verdict,
  found: Found,
  asked: string,
  premise: Premise,
  sources: Sources,
  shownAs = asked,
): Answer {
  const answer = compose(verdict, found, asked, shownAs, sources);
  const dated = isAnswered(answer) ? datedStory([answer], sources) : answer;
  return withOthers(withDifferences(dated, found.reading, premise, sources), found, sources.search);
}

/** An answer that may not be the right one names the other passages that come nearest, too. */
function withOthers(answer: Answer, found: Found, search: Search): Answer {
  if (!isAnswered(answer) || found.confidence >= answerTuning.surelyFrom) return answer;
  const isCited = new Set(answer.citations.map(({ article, paragraph }) => `${article.id} ${paragraph}`));
  const seeAlso = nearest(found, search)
    .filter(({ article, paragraph }) => !isCited.has(`${article.id} ${paragraph}`))
    .slice(0, Math.max(0, answerTuning.citations - answer.citations.length));
  return seeAlso.length > 0 ? { ...answer, seeAlso } : answer;
}

function withDifferences(answer: Answer, reading: Reading, premise: Premise, sources: Sources): Answer {
  const compared = { ...answer, ...differencesOf(answer, premise, sources) };
  const whether = whetherOf(reading, compared, sources.search);
  return whether === undefined || compared.kind === 'near' || compared.kind === 'not-understood'
    ? compared
    : { ...compared, whether };
}

/**
 * What the question takes for granted and the articles have differently. What only comes near may be about another number
 * or day, so that of its best passage only places and deeds are compared.
 */
function differencesOf(answer: Answer, premise: Premise, { premises }: Sources): Differences {
  if (answer.kind !== 'near') return premises.differencesOf(premise, answer);
  const { receipt, facts, text, citations } = answer;
  const anywhere = premises.differencesOf(premise, { ...answer, citations: [] });
  if (anywhere.differs) return anywhere;
  const best = { kind: 'answer', text, facts, citations: citations.slice(0, 1), receipt } as const;
  const { differs = [] } = premises.differencesOf(premise, best);
  const sure = differs.filter(({ kind }) => COMPARED_NEAR.has(kind));
  return sure.length > 0 ? { ...anywhere, differs: sure } : anywhere;
}

/** What of a passage that comes near is compared. */
const COMPARED_NEAR: ReadonlySet<Difference['kind']> = new Set(['place', 'doer', 'target']);
