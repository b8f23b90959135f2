import type { Article, Fact, Knowledge, Topic } from '../content/knowledge.ts';
import type { Matcher } from '../search/matcher.ts';
import type { ReadWord } from '../search/read-words.ts';
import type { Answer, Receipt } from './answer.ts';
import { citeParagraphs } from './cite-paragraphs.ts';
import { peopleAsked } from './people-asked.ts';
import { answerTuning } from './tuning.ts';
import { type Weighed, weigh } from './weigh.ts';

/** What answering needs to know of one group of articles. */
export interface Sources {
  readonly knowledge: Knowledge;
  readonly matcher: Matcher;
  /** Three things that can be asked. */
  readonly suggestions: readonly string[];
}

/** Answers a question from facts, or says which kind of "no" it is. */
export function answerQuestion(question: string, sources: Sources): Answer {
  const { knowledge, matcher } = sources;
  const matched = matcher.match(question);
  const weighed = weigh(matched, matcher);
  const receipt: Receipt = {
    question,
    matches: matched.words.filter(({ stop, how }) => !stop && how !== 'unknown').map(wordMatch),
    unaccounted: weighed.unaccounted,
    confidence: weighed.confidence,
    threshold: answerTuning.threshold,
  };
  if (!matched.words.some(isUnderstood)) return notUnderstood(sources, receipt);
  const { fact, confidence } = weighed;
  if (fact && confidence >= answerTuning.threshold) {
    const facts = peopleAsked(matched.words, fact.fact, knowledge.facts);
    return answerWith(facts, question, knowledge, receipt);
  }
  return absent(weighed, question, knowledge, receipt);
}

function answerWith(
  facts: readonly Fact[],
  question: string,
  knowledge: Knowledge,
  receipt: Receipt,
): Answer {
  const text = facts.map(({ says }) => says).join(' ');
  const article = articleOf(facts[0], knowledge);
  const paragraphs = [...new Set(facts.flatMap((fact) => fact.paragraphs))].slice(0, answerTuning.citations);
  const citations = citeParagraphs(article, paragraphs, `${question} ${text}`);
  const unclear = facts.some((fact) => fact.kind === 'statement' && fact.unclear);
  const topic = topicOf(facts[0], knowledge);
  const kind = unclear ? 'article-says-unclear' : 'answer';
  return { kind, text, facts, citations, receipt, ...(topic ? { topic } : {}) };
}

function absent(
  { fact, gap, unaccounted }: Weighed,
  question: string,
  knowledge: Knowledge,
  receipt: Receipt,
): Answer {
  if (gap && gap.score >= answerTuning.gapFrom && gap.fact.kind === 'gap') {
    const { fact: known } = gap;
    const citations = citeParagraphs(
      articleOf(known, knowledge),
      known.paragraphs,
      `${question} ${known.says}`,
    );
    const facts = [known];
    return {
      kind: 'detail-absent',
      text: known.says,
      missing: [gap.fact.missing],
      facts,
      citations,
      receipt,
    };
  }
  const missing = unaccounted.slice(0, MISSING);
  if (fact && fact.score >= answerTuning.topicFrom) {
    const citations = citeParagraphs(articleOf(fact.fact, knowledge), fact.fact.paragraphs, question);
    const text =
      missing.length > 0
        ? `The article does not say; nothing it states accounts for ${listed(missing)}.`
        : 'The article does not say that.';
    return {
      kind: 'detail-absent',
      text,
      missing,
      facts: [fact.fact],
      citations: citations.slice(0, 1),
      receipt,
    };
  }
  const text =
    missing.length > 0
      ? `The article says nothing about ${listed(missing)}.`
      : 'The article says nothing about that.';
  return { kind: 'topic-absent', text, missing, citations: [], receipt };
}

function notUnderstood(sources: Sources, receipt: Receipt): Answer {
  const text = 'I did not understand that. You could ask:';
  return { kind: 'not-understood', text, suggestions: sources.suggestions, citations: [], receipt };
}

/** A word that says something: known to the knowledge, or at least to the language. */
function isUnderstood({ stop, how, rarity, word }: ReadWord): boolean {
  return !stop && rarity > 0 && (how !== 'unknown' || (rarity < 1 && word.length > 1));
}

function wordMatch({ word, as, how, term }: ReadWord): Receipt['matches'][number] {
  if (how === 'spelling') return { word, as, how };
  if (how === 'name') return { word, as: term.slice(1), how };
  return { word, as, how: word === term ? 'same' : 'stem' };
}

function articleOf(fact: Fact | undefined, knowledge: Knowledge): Article {
  const article = knowledge.articles.find(({ id }) => id === fact?.article);
  if (!article)
    throw new Error(`Fact ${fact?.id} belongs to article ${fact?.article}, which was not loaded.`);
  return article;
}

function topicOf(fact: Fact | undefined, knowledge: Knowledge): Topic | undefined {
  return fact && knowledge.topics.find((topic) => topic.facts.includes(fact.id));
}

function listed(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(' or ');
}

/** Missing words that a refusal names, at most. */
const MISSING = 3;
