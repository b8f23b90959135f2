import type { Fact, Knowledge, Topic } from '../content/knowledge.ts';
import type { ReadWord } from '../language/read-words.ts';
import type { Matcher } from '../search/rank/matcher.ts';
import type { Answer, Receipt } from './answer.ts';
import { citeFacts } from './cite/cite-facts.ts';
import { sidesOf } from './lookup/opposing.ts';
import { peopleAsked } from './lookup/people-asked.ts';
import { saidBy } from './lookup/said-by.ts';
import type { NotTogether } from './premises/not-together.ts';
import type { Premises } from './premises/premises.ts';
import { notTogether, notUnderstood, refusalOf } from './refusals.ts';
import { answerTuning } from './tuning.ts';
import { weigh } from './weigh.ts';

/** What answering needs to know of one group of articles. */
export interface Sources {
  readonly knowledge: Knowledge;
  readonly matcher: Matcher;
  readonly togetherness: (words: readonly ReadWord[]) => NotTogether | undefined;
  readonly premises: Premises;
  /** Three things that can be asked. */
  readonly suggestions: readonly string[];
}

/** Answers a question from facts, or says which kind of "no" it is; the receipt's words are still to be compared. */
export function answerQuestion(asked: string, sources: Sources): Answer {
  const premise = sources.premises.read(asked);
  const answer = lookUp(asked, premise.sought, sources);
  return { ...answer, ...sources.premises.differencesOf(premise, answer) };
}

function lookUp(asked: string, question: string, sources: Sources): Answer {
  const { knowledge, matcher } = sources;
  const matched = matcher.match(question);
  const weighed = weigh(matched, matcher);
  const receipt: Receipt = {
    question: asked,
    matches: [],
    unaccounted: weighed.unaccounted,
    confidence: weighed.confidence,
    threshold: answerTuning.threshold,
  };
  const { fact, confidence } = weighed;
  const isKnown = (fact?.nearest ?? 0) >= answerTuning.knownFrom;
  if (!isKnown && !matched.words.some(isUnderstood)) return notUnderstood(sources.suggestions, receipt);
  const apart = sources.togetherness(matched.words);
  // Who somebody is does not answer what they have to do with something else, and neither does what knows only one.
  const isBeside =
    apart &&
    fact &&
    !isKnown &&
    (fact.fact.kind === 'person'
      ? !apart.areListed
      : matcher.account(apart.words, fact.fact).unaccounted.length > 0);
  // “What did Trump say?” is answered by no single statement of his.
  const said = isKnown ? [] : saidBy(question, matched.words, knowledge.facts, answerTuning.saidBy);
  if (said.length > 0) return answerWith(said, question, sources, receipt);
  if (fact && !isBeside && (isKnown || confidence >= answerTuning.threshold)) {
    const facts = peopleAsked(matched.words, fact.fact, knowledge.facts);
    return answerWith(facts, question, sources, receipt);
  }
  if (apart && (weighed.gap?.nearest ?? 0) < answerTuning.gapSurelyFrom)
    return notTogether(apart, question, knowledge, receipt);
  return refusalOf(weighed, question, knowledge, receipt);
}

function answerWith(facts: readonly Fact[], question: string, sources: Sources, receipt: Receipt): Answer {
  const { knowledge } = sources;
  const text = facts.map(({ says }) => says).join(' ');
  const citations = citeFacts(facts, `${question} ${text}`, knowledge).slice(0, answerTuning.citations);
  const unclear = facts.some((fact) => fact.kind === 'statement' && fact.unclear);
  const topic = topicOf(facts[0], knowledge);
  const kind = unclear ? 'article-says-unclear' : 'answer';
  return {
    kind,
    text,
    facts,
    citations,
    receipt,
    ...(topic ? { topic } : {}),
    ...sidesOf(facts, knowledge),
  };
}

/** A word that says something: known to the knowledge, or at least to the language. */
function isUnderstood({ stop, how, rarity, word }: ReadWord): boolean {
  return !stop && rarity > 0 && (how !== 'unknown' || (rarity < 1 && word.length > 1));
}

function topicOf(fact: Fact | undefined, knowledge: Knowledge): Topic | undefined {
  return fact && knowledge.topics.find((topic) => topic.facts.includes(fact.id));
}
