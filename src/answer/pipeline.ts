import type { Knowledge } from '../content/knowledge.ts';
import type { ReadWord } from '../language/read-words.ts';
import type { Reading } from '../language/reading.ts';
import type { Found, Search } from '../search/search.ts';
import type { Answer, Citation, Line, Receipt } from './answer.ts';
import { articleOf, citeFacts } from './cite/cite-facts.ts';
import { citeParagraphs } from './cite/cite-paragraphs.ts';
import type { ArticleCalendar } from './dates/article-calendar.ts';
import { decide, type Verdict } from './decide.ts';
import { carryOut, type Listing } from './listed/carry-out.ts';
import { severalAnswers } from './listed/several.ts';
import type { Shelf, Told } from './listed/shelf.ts';
import { sidesOf } from './lookup/opposing.ts';
import { askedOfFirst } from './plan/listed-people.ts';
import { readPlan } from './plan/read-plan.ts';
import type { NotTogether } from './premises/not-together.ts';
import type { Premise, Premises } from './premises/premises.ts';
import { detailAbsent, notTogether, notUnderstood, topicAbsent } from './refusals.ts';
import { readTopic, topicAnswer } from './topic-answer.ts';
import { answerTuning } from './tuning.ts';
import { whetherOf } from './whether/whether.ts';

/** What answering needs to know of the articles of one language. */
export interface Sources {
  readonly knowledge: Knowledge;
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
}

/**
 * Answers a question: read, plan, retrieve, decide, compose, compare. The receipt's words are still to be compared.
 */
export function answerFrom(asked: string, shownAs: string, sources: Sources): Answer {
  const premise = sources.premises.read(asked);
  const reading = sources.search.reader.read(sources.calendar.inTheirWords(premise.sought));
  const plan = readPlan(reading, sources.search.reader.language.code);
  switch (plan.kind) {
    case 'one':
      return answerOne(asked, shownAs, premise, reading, sources);
    case 'several':
      return isWritten(reading, sources.search)
        ? answerOne(asked, shownAs, premise, reading, sources)
        : severalAnswers(plan.parts, shownAs, sources.ask);
    default: {
      const told = sources.shelf && carryOut(plan, sources.shelf);
      if (!told) return answerOne(asked, shownAs, premise, reading, sources);
      const [only, ...more] = told.lines;
      // A list of one is no list.
      if (only?.fact && more.length === 0) {
        const verdict: Verdict = { kind: 'facts', facts: [only.fact] };
        return tell(verdict, sources.search.find(reading), asked, premise, sources, shownAs);
      }
      return tellLines(told, plan, shownAs, premise, sources);
    }
  }
}

/** Answers with the one record that fits best, or says that there is none. */
export function answerOne(
  asked: string,
  shownAs: string,
  premise: Premise,
  reading: Reading,
  sources: Sources,
): Answer {
  const { search } = sources;
  const found = search.find(askedOfFirst(reading, search.people));
  const verdict = decide({ ...found, reading }, search, sources.togetherness(reading.words));
  return tell(verdict, found, asked, premise, sources, shownAs);
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
  // Passages that only come near are nothing that a question could differ from.
  const shown = answer.kind === 'near' ? { ...answer, citations: [] } : answer;
  const compared = { ...answer, ...sources.premises.differencesOf(premise, shown) };
  const whether = whetherOf(found.reading, compared, sources.search);
  return whether === undefined || compared.kind === 'near' || compared.kind === 'not-understood'
    ? compared
    : { ...compared, whether };
}

/** Composes lines; what is said of the whole is compared with no single record. */
function tellLines(
  { lead, lines }: Told,
  { kind }: Listing,
  shownAs: string,
  premise: Premise,
  { premises }: Sources,
): Answer {
  const facts = [...new Set(lines.flatMap(({ fact }) => fact ?? []))];
  const answer: Answer = {
    kind: 'answer',
    text: lines.map(({ text, term }) => (term === undefined ? text : `${term}: ${text}`)).join(' '),
    lead,
    lines,
    facts,
    citations: citationsOf(lines),
    receipt: {
      question: shownAs,
      matches: [],
      unaccounted: [],
      confidence: 1,
      threshold: answerTuning.sureFrom,
    },
  };
  return kind === 'coming' ? { ...answer, ...premises.differencesOf(premise, answer) } : answer;
}

/** Each paragraph once: those with somebody's own words first, then those that most lines rest on. */
function citationsOf(lines: readonly Line[]): readonly Citation[] {
  const isQuoted = ({ fact }: Line) => fact?.kind === 'statement' && fact.quote !== undefined;
  const quoted = new Set(lines.filter(isQuoted).map(({ citations: [first] }) => first));
  const all = lines.flatMap(({ citations }) => citations);
  const places = new Map<string, { citation: Citation; isQuoted: boolean; count: number }>();
  for (const citation of all) {
    const key = `${citation.article.id} ${citation.paragraph}`;
    const known = places.get(key) ?? { citation, isQuoted: false, count: 0 };
    places.set(key, {
      citation: known.citation,
      isQuoted: known.isQuoted || quoted.has(citation),
      count: known.count + 1,
    });
  }
  const weight = ({ isQuoted, count }: { isQuoted: boolean; count: number }) =>
    isQuoted ? Number.POSITIVE_INFINITY : count;
  return [...places.values()]
    .toSorted((one, other) => (weight(one) === weight(other) ? 0 : weight(other) - weight(one)))
    .map(({ citation }) => citation);
}

/** What a member gets to see of a verdict. */
function compose(
  verdict: Verdict,
  found: Found,
  asked: string,
  shownAs: string,
  { knowledge, search, suggestions }: Sources,
): Answer {
  const receipt: Receipt = {
    question: shownAs,
    matches: [],
    unaccounted: [],
    confidence: found.confidence,
    threshold: answerTuning.sureFrom,
  };
  switch (verdict.kind) {
    case 'facts': {
      const { facts } = verdict;
      const text = facts.map(({ says }) => says).join(' ');
      const citations = citeFacts(facts, `${asked} ${text}`, knowledge).slice(0, answerTuning.citations);
      const isUnclear = facts.some((fact) => fact.kind === 'statement' && fact.unclear);
      const topic = knowledge.topics.find((topic) => topic.facts.includes(facts[0]?.id ?? ''));
      return {
        kind: isUnclear ? 'article-says-unclear' : 'answer',
        text,
        facts,
        citations,
        receipt,
        ...(topic ? { topic } : {}),
        ...sidesOf(facts, knowledge),
      };
    }
    case 'topic': {
      return topicAnswer(readTopic(verdict.topic, articleOf(verdict.topic, knowledge), knowledge), receipt);
    }
    case 'sentence': {
      const { citation, text } = verdict;
      return { kind: 'answer', text, facts: [], citations: [citation], receipt };
    }
    case 'near':
      return { kind: 'near', text: NEAR, facts: [], citations: nearest(found, asked, search), receipt };
    case 'apart':
      return notTogether(verdict.apart, asked, knowledge, receipt);
    case 'gap': {
      const { gap } = verdict;
      const citations = citeParagraphs(articleOf(gap, knowledge), gap.paragraphs, `${asked} ${gap.says}`);
      return {
        kind: 'detail-absent',
        text: gap.says,
        missing: [gap.missing],
        facts: [gap],
        citations,
        receipt,
      };
    }
    case 'detail-absent':
      return detailAbsent(verdict.missing, nearest(found, asked, search).slice(0, 1), receipt);
    case 'topic-absent':
      return topicAbsent(verdict.missing, receipt);
    case 'not-understood':
      return notUnderstood(suggestions, receipt);
  }
}

const NEAR = 'I am not sure that the article answers this. These passages come nearest:';

/** The best passages, best first. */
function nearest({ ranked }: Found, asked: string, { articles, index }: Search): readonly Citation[] {
  return ranked.slice(0, answerTuning.citations).flatMap(({ paragraph }) => {
    const [place, number] = index.paragraphs[paragraph] ?? [];
    const article = articles[place ?? -1];
    return article && number !== undefined ? citeParagraphs(article, [number], asked) : [];
  });
}
