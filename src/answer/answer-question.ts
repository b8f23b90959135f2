import type { Article, Fact, Knowledge, Topic } from '../content/knowledge.ts';
import type { ReadWord } from '../language/read-words.ts';
import type { Matcher } from '../search/rank/matcher.ts';
import type { Answer, Receipt } from './answer.ts';
import { articleOf, citeFacts } from './cite/cite-facts.ts';
import { sidesOf } from './lookup/opposing.ts';
import { peopleAsked } from './lookup/people-asked.ts';
import { saidBy } from './lookup/said-by.ts';
import type { Difference } from './premises/difference.ts';
import { differencesOf } from './premises/differences.ts';
import type { NotTogether } from './premises/not-together.ts';
import type { OfficesHeld } from './premises/offices-held.ts';
import { absent, MISSING, notTogether, notUnderstood } from './refusals.ts';
import { answerTuning } from './tuning.ts';
import { weigh } from './weigh.ts';

/** What answering needs to know of one group of articles. */
export interface Sources {
  readonly knowledge: Knowledge;
  readonly matcher: Matcher;
  readonly togetherness: (words: readonly ReadWord[]) => NotTogether | undefined;
  readonly officesHeld: (question: string) => OfficesHeld;
  readonly strangersIn: (question: string) => readonly string[];
  readonly deedsDiffer: (question: string, fact: Fact, article: Article) => readonly Difference[];
  /** Three things that can be asked. */
  readonly suggestions: readonly string[];
}

/** Answers a question from facts, or says which kind of "no" it is; the receipt's words are still to be compared. */
export function answerQuestion(asked: string, sources: Sources): Answer {
  const { knowledge, matcher } = sources;
  const { question, differs } = sources.officesHeld(asked);
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
  if (said.length > 0) return answerWith(said, question, sources, receipt, differs);
  if (fact && !isBeside && (isKnown || confidence >= answerTuning.threshold)) {
    const facts = peopleAsked(matched.words, fact.fact, knowledge.facts);
    return answerWith(facts, question, sources, receipt, differs);
  }
  if (apart && (weighed.gap?.nearest ?? 0) < answerTuning.gapSurelyFrom)
    return notTogether(apart, question, knowledge, receipt);
  const no = absent(weighed, question, knowledge, receipt);
  if (no.kind !== 'detail-absent') return no;
  const strangers = strangersOf(question, no.text, differs, sources);
  return { ...no, ...(differs.length > 0 ? { differs } : {}), ...strangers };
}

function answerWith(
  facts: readonly Fact[],
  question: string,
  sources: Sources,
  receipt: Receipt,
  before: readonly Difference[],
): Answer {
  const { knowledge, deedsDiffer } = sources;
  const text = facts.map(({ says }) => says).join(' ');
  const citations = citeFacts(facts, `${question} ${text}`, knowledge).slice(0, answerTuning.citations);
  const unclear = facts.some((fact) => fact.kind === 'statement' && fact.unclear);
  const topic = topicOf(facts[0], knowledge);
  const kind = unclear ? 'article-says-unclear' : 'answer';
  const [first] = facts;
  const differs = [...before, ...(first && !unclear ? plainly(first) : [])];
  return {
    kind,
    text,
    facts,
    citations,
    receipt,
    ...(differs.length > 0 ? { differs } : {}),
    ...strangersOf(question, text, differs, sources),
    ...(topic ? { topic } : {}),
    ...sidesOf(facts, knowledge),
  };

  function plainly(fact: Fact): readonly Difference[] {
    const article = articleOf(fact, knowledge);
    return [...differencesOf(question, fact, article), ...deedsDiffer(question, fact, article)];
  }
}

/** Names of a question that neither an article has nor the answer speaks of already. */
function strangersOf(
  question: string,
  text: string,
  differs: readonly Difference[],
  { strangersIn }: Sources,
): { readonly strangers?: readonly string[] } {
  const told = [text, ...differs.map(({ asked }) => asked)].join(' ').toLowerCase();
  const strangers = strangersIn(question).filter((name) => !told.includes(name.toLowerCase()));
  return strangers.length > 0 ? { strangers: strangers.slice(0, MISSING) } : {};
}

/** A word that says something: known to the knowledge, or at least to the language. */
function isUnderstood({ stop, how, rarity, word }: ReadWord): boolean {
  return !stop && rarity > 0 && (how !== 'unknown' || (rarity < 1 && word.length > 1));
}

function topicOf(fact: Fact | undefined, knowledge: Knowledge): Topic | undefined {
  return fact && knowledge.topics.find((topic) => topic.facts.includes(fact.id));
}
