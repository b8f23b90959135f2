import type { Article, Fact, Knowledge, Person } from '../content/knowledge.ts';
import { legible } from '../language/legible.ts';
import type { TrainedWeights } from '../search/rank/classifier.ts';
import { createMatcher } from '../search/rank/matcher.ts';
import type { Answer } from './answer.ts';
import { createTextAnswers } from './answer-from-text.ts';
import { isAnswered } from './answer-kinds.ts';
import { answerQuestion } from './answer-question.ts';
import type { Answers, CiteAnswer } from './answers.ts';
import { citeParagraphs } from './cite/cite-paragraphs.ts';
import { readReference } from './cite/read-reference.ts';
import { followUp } from './follow-up/follow-up.ts';
import { splitQuestions } from './follow-up/joined-question.ts';
import { createMentionFinder } from './follow-up/mentions.ts';
import { buildTimeline } from './lookup/build-timeline.ts';
import { createPeopleFinder } from './lookup/find-people.ts';
import { findQuotes } from './lookup/find-quotes.ts';
import { createTopicFinder } from './plan/topic-asked.ts';
import { createTogetherness } from './premises/not-together.ts';
import { createPremises } from './premises/premises.ts';
import { createSuggest } from './suggest/suggest.ts';
import { suggestNext } from './suggest/suggest-next.ts';
import { createWriteQuestion } from './suggest/write-question.ts';
import { answerTuning } from './tuning.ts';
import { createWordMatches } from './word-matches.ts';

/**
 * Makes the answers of a knowledge; indexes are built when first needed, so that starting stays quick.
 *
 * Articles with facts answer from their facts; articles without answer from their paragraphs.
 */
export function createAnswers(knowledge: Knowledge, trained?: TrainedWeights): Answers {
  const people = once(() =>
    createPeopleFinder(knowledge.facts.filter((fact): fact is Person => fact.kind === 'person')),
  );
  const suggest = once(() => createSuggest(knowledge));
  const write = once(() => createWriteQuestion(knowledge));
  const topicAsked = once(() => createTopicFinder(knowledge));
  const find = once(() => createMentionFinder(knowledge));
  const ways = once(() => waysToAnswer(knowledge, suggest()('', 3), trained));
  const article = (id?: string) =>
    knowledge.articles.find((known) => known.id === id) ?? knowledge.articles[0];
  const citations = (fact: Fact) => {
    const of = article(fact.article);
    return of ? citeParagraphs(of, fact.paragraphs, fact.says) : [];
  };

  function topic(id: string) {
    const found = knowledge.topics.find((known) => known.id === id || known.command === id);
    const of = article(found?.article);
    if (!found || !of) return undefined;
    const facts = found.facts.flatMap((factId) => knowledge.facts.filter((fact) => fact.id === factId));
    return { topic: found, facts, citations: citeParagraphs(of, found.paragraphs, found.summary) };
  }

  function ask(question: string): Answer {
    const joined = splitQuestions(question);
    return joined ? follow(joined.question, joined.before) : askWhole(question);
  }

  function follow(question: string, before: string): Answer {
    const sources = { knowledge, find: find(), write: write(), ask: askWhole };
    return followUp(read(question, answerTuning.longestFollowUp), read(before), sources);
  }

  function askWhole(question: string): Answer {
    const asked = read(question.normalize('NFC').trim()).trim();
    const about = topicAsked()(asked);
    const whole = about && topic(about.id);
    if (whole && whole.citations.length > 0) {
      const receipt = {
        question: asked,
        matches: [],
        unaccounted: [],
        confidence: 1,
        threshold: answerTuning.threshold,
      };
      const shown = whole.citations.slice(0, answerTuning.citations);
      const { facts } = whole;
      return { kind: 'answer', text: about.summary, facts, citations: shown, topic: about, receipt };
    }
    const answers = ways().map((answer) => answer(asked));
    return answers.reduce((one, other) => (rankOf(other) > rankOf(one) ? other : one));
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
    ask,
    followUp: follow,
    topic,
    people: (name) => people()(name),
    quotes: (wanted) => findQuotes(knowledge, people(), wanted),
    timeline: () => buildTimeline(knowledge.facts),
    cite,
    citations,
    suggest: (typed, limit) => suggest()(typed, limit),
    next: (answer, limit) => suggestNext(answer, knowledge, write(), limit),
  };
}

/** As much of a member's text as is looked at. */
function read(text: string, most: number = answerTuning.longestQuestion): string {
  return legible(text.slice(0, most));
}

/** One way for each language of articles with facts, and one for each of articles without. */
function waysToAnswer(
  knowledge: Knowledge,
  suggestions: readonly string[],
  trained: TrainedWeights | undefined,
): ((question: string) => Answer)[] {
  const withFacts = new Set(knowledge.facts.map((fact) => fact.article));
  return [...new Set(knowledge.articles.map(({ language }) => language))].flatMap((language) => {
    const all = knowledge.articles.filter((article) => article.language === language);
    const told = all.filter(({ id }) => withFacts.has(id));
    const untold = all.filter(({ id }) => !withFacts.has(id));
    return [
      ...(told.length > 0 ? [fromFacts(told)] : []),
      ...(untold.length > 0 ? [createTextAnswers(untold, suggestions)] : []),
    ];
  });

  function fromFacts(articles: readonly Article[]): (question: string) => Answer {
    const ids = new Set(articles.map(({ id }) => id));
    const facts = knowledge.facts.filter((fact) => ids.has(fact.article));
    const matcher = createMatcher(facts, articles, knowledge.words, knowledge.elsewhere, trained);
    const togetherness = createTogetherness({ facts, articles, read: matcher.read });
    const premises = createPremises({ facts, articles, read: matcher.read });
    const withMatches = createWordMatches({ facts, articles, matcher });
    return (question) =>
      withMatches(answerQuestion(question, { knowledge, matcher, togetherness, premises, suggestions }));
  }
}

/** Answers before refusals; among equals the surer one. */
function rankOf(answer: Answer): number {
  const { kind, receipt } = answer;
  return (isAnswered(answer) ? 1 : 0) + receipt.confidence / 2 - (kind === 'not-understood' ? 1 : 0);
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
