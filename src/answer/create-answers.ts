import type { Fact, Knowledge } from '../content/knowledge.ts';
import type { Answers, CiteAnswer } from './answers.ts';
import { createAsk } from './ask-articles.ts';
import { citeParagraphs } from './cite/cite-paragraphs.ts';
import { readReference } from './cite/read-reference.ts';
import { buildTimeline } from './lookup/build-timeline.ts';
import { findQuotes } from './lookup/find-quotes.ts';
import { type Lookup, lookupOf } from './lookups.ts';
import { suggestNext } from './suggest/suggest-next.ts';
import { readTopic } from './topic-answer.ts';
import { voiceOf } from './voice.ts';
import type { Prepared } from './way.ts';

/**
 * Makes the answers of a knowledge; indexes are built when first needed, so that starting stays quick.
 *
 * Facts and text answer together.
 */
export function createAnswers(knowledge: Knowledge, prepared: Prepared = {}): Answers {
  return spokenIn(undefined, lookupOf(knowledge, prepared));
}

/** The answers of a language, made once. */
function spokenIn(language: string | undefined, lookup: Lookup): Answers {
  const known = lookup.spoken.get(language) ?? answersIn(language, lookup);
  lookup.spoken.set(language, known);
  return known;
}

/** The answers as the bot gives them in a language; in that of each article without one. */
function answersIn(language: string | undefined, lookup: Lookup): Answers {
  const { knowledge, people, suggest, write } = lookup;
  const voice = voiceOf(language ?? knowledge.articles[0]?.language ?? '', knowledge.articles);
  const article = (id?: string) =>
    knowledge.articles.find((known) => known.id === id) ?? knowledge.articles[0];
  const citations = (fact: Fact) => {
    const of = article(fact.article);
    return of ? citeParagraphs(of, fact.paragraphs, [fact.says]) : [];
  };

  function topic(id: string) {
    const [first, ...others] = knowledge.topics.filter((known) => known.id === id || known.command === id);
    return first && readTopic([first, ...others.filter((one) => one.id === first.id)], knowledge);
  }

  function cite(reference: string, id?: string): CiteAnswer {
    const of = article(id);
    if (!of) throw new Error('There is no article in the knowledge; add one to knowledge/articles.');
    const numbers = readReference(reference, of.paragraphs.length);
    if (!numbers) return { kind: 'unreadable', article: of };
    const paragraphs = numbers.flatMap((number) => of.paragraphs[number - 1] ?? []);
    const outOfRange = numbers.filter((number) => !of.paragraphs[number - 1]);
    if (paragraphs.length === 0) return { kind: 'out-of-range', article: of, outOfRange };
    return { kind: 'paragraphs', article: of, paragraphs, outOfRange };
  }

  return {
    knowledge,
    voice,
    speaking: (other) => spokenIn(other, lookup),
    ...createAsk(language, lookup, topic),
    topic,
    people: (name) => people()(name),
    quotes: (wanted) => findQuotes(knowledge, people(), wanted),
    timeline: () => buildTimeline(knowledge.facts),
    cite,
    citations,
    suggest: (typed, limit) => suggest(voice.language)(typed, limit),
    next: (answer, limit) => suggestNext(answer, knowledge, write(), limit),
  };
}
