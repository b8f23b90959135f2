import type { Article, Fact, Knowledge } from '../content/knowledge.ts';
import type { ReadWord } from '../language/read-words.ts';
import type { Found, Search } from '../search/search.ts';
import type { Answer, Citation, Receipt } from './answer.ts';
import { articleOf, citeFacts } from './cite/cite-facts.ts';
import { citeParagraphs } from './cite/cite-paragraphs.ts';
import { decide, type Verdict } from './decide.ts';
import { sidesOf } from './lookup/opposing.ts';
import type { Difference } from './premises/difference.ts';
import { differencesOf } from './premises/differences.ts';
import type { NotTogether } from './premises/not-together.ts';
import type { OfficesHeld } from './premises/offices-held.ts';
import { detailAbsent, notTogether, notUnderstood, STRANGERS, topicAbsent } from './refusals.ts';
import { answerTuning } from './tuning.ts';

/** What answering needs to know of the articles of one language. */
export interface Sources {
  readonly knowledge: Knowledge;
  readonly search: Search;
  readonly togetherness: (words: readonly ReadWord[]) => NotTogether | undefined;
  readonly officesHeld: (question: string) => OfficesHeld;
  readonly strangersIn: (question: string) => readonly string[];
  readonly deedsDiffer: (question: string, fact: Fact, article: Article) => readonly Difference[];
  /** Three things that can be asked. */
  readonly suggestions: readonly string[];
}

/**
 * Answers a question: read, retrieve, decide, compose, compare. The receipt's words are still to be compared.
 */
export function answerFrom(asked: string, sources: Sources): Answer {
  const { search } = sources;
  const { question, differs } = sources.officesHeld(asked);
  const found = search.find(search.reader.read(question));
  const verdict = decide(found, search, sources.togetherness(found.reading.words));
  return tell(verdict, found, asked, { question, differs }, sources);
}

/** Composes a verdict and compares it with what the question takes for granted. */
export function tell(
  verdict: Verdict,
  found: Found,
  asked: string,
  { question, differs }: OfficesHeld,
  sources: Sources,
): Answer {
  return compare(compose(verdict, found, asked, sources), question, differs, sources);
}

/** What a member gets to see of a verdict. */
function compose(
  verdict: Verdict,
  found: Found,
  asked: string,
  { knowledge, search, suggestions }: Sources,
): Answer {
  const receipt: Receipt = {
    question: asked,
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

/** Adds what the question takes for granted and the article has differently. */
function compare(answer: Answer, question: string, before: readonly Difference[], sources: Sources): Answer {
  if (answer.kind === 'topic-absent' || answer.kind === 'not-understood' || answer.kind === 'near')
    return answer;
  if (answer.kind === 'detail-absent' && answer.apart) return answer;
  const [first] = answer.kind === 'answer' ? answer.facts : [];
  const differs = [...before, ...(first ? differencesIn(question, first, sources) : [])];
  const told = [answer.text, ...differs.map(({ asked }) => asked)].join(' ').toLowerCase();
  const strangers = sources.strangersIn(question).filter((name) => !told.includes(name.toLowerCase()));
  return {
    ...answer,
    ...(differs.length > 0 ? { differs } : {}),
    ...(strangers.length > 0 ? { strangers: strangers.slice(0, STRANGERS) } : {}),
  };
}

function differencesIn(
  question: string,
  fact: Fact,
  { knowledge, deedsDiffer }: Sources,
): readonly Difference[] {
  const article = articleOf(fact, knowledge);
  return [...differencesOf(question, fact, article), ...deedsDiffer(question, fact, article)];
}
