import type { Article, Fact, Knowledge, Topic } from '../content/knowledge.ts';
import type { Matcher } from '../search/matcher.ts';
import type { ReadWord } from '../search/read-words.ts';
import type { Answer, Citation, Receipt } from './answer.ts';
import { citeParagraphs } from './cite-paragraphs.ts';
import { differencesOf } from './differences.ts';
import type { NotTogether } from './not-together.ts';
import { sidesOf } from './opposing.ts';
import { peopleAsked } from './people-asked.ts';
import { saidBy } from './said-by.ts';
import { answerTuning } from './tuning.ts';
import { type Weighed, weigh } from './weigh.ts';

/** What answering needs to know of one group of articles. */
export interface Sources {
  readonly knowledge: Knowledge;
  readonly matcher: Matcher;
  readonly togetherness: (words: readonly ReadWord[]) => NotTogether | undefined;
  /** Three things that can be asked. */
  readonly suggestions: readonly string[];
}

/** Answers a question from facts, or says which kind of "no" it is; the receipt's words are still to be compared. */
export function answerQuestion(question: string, sources: Sources): Answer {
  const { knowledge, matcher } = sources;
  const matched = matcher.match(question);
  const weighed = weigh(matched, matcher);
  const receipt: Receipt = {
    question,
    matches: [],
    unaccounted: weighed.unaccounted,
    confidence: weighed.confidence,
    threshold: answerTuning.threshold,
  };
  const { fact, confidence } = weighed;
  const isKnown = (fact?.nearest ?? 0) >= answerTuning.knownFrom;
  if (!isKnown && !matched.words.some(isUnderstood)) return notUnderstood(sources, receipt);
  const apart = sources.togetherness(matched.words);
  // Who somebody is does not answer what they have to do with something else, and neither does what knows only one.
  const isBeside =
    apart &&
    fact &&
    !isKnown &&
    (fact.fact.kind === 'person'
      ? !apart.areListed
      : matcher.account(apart.words, fact.fact).unaccounted.length > 0);
  if (fact && !isBeside && (isKnown || confidence >= answerTuning.threshold)) {
    const facts = peopleAsked(matched.words, fact.fact, knowledge.facts);
    return answerWith(facts, question, knowledge, receipt);
  }
  const said = saidBy(question, matched.words, knowledge.facts, answerTuning.saidBy);
  if (said.length > 0) return answerWith(said, question, knowledge, receipt);
  if (apart && (weighed.gap?.nearest ?? 0) < answerTuning.gapSurelyFrom)
    return notTogether(apart, question, knowledge, receipt);
  return absent(weighed, question, knowledge, receipt);
}

function answerWith(
  facts: readonly Fact[],
  question: string,
  knowledge: Knowledge,
  receipt: Receipt,
): Answer {
  const text = facts.map(({ says }) => says).join(' ');
  const citations = citeFacts(facts, `${question} ${text}`, knowledge).slice(0, answerTuning.citations);
  const unclear = facts.some((fact) => fact.kind === 'statement' && fact.unclear);
  const topic = topicOf(facts[0], knowledge);
  const kind = unclear ? 'article-says-unclear' : 'answer';
  const [first] = facts;
  const differs = first && !unclear ? differencesOf(question, first, articleOf(first, knowledge)) : [];
  return {
    kind,
    text,
    facts,
    citations,
    receipt,
    ...(differs.length > 0 ? { differs } : {}),
    ...(topic ? { topic } : {}),
    ...sidesOf(facts, knowledge),
  };
}

/** Says of two things what the article says of each, and that it does not put them together. */
function notTogether(
  { names, facts }: NotTogether,
  question: string,
  knowledge: Knowledge,
  receipt: Receipt,
): Answer {
  const text = `The article does not put ${names[0]} and ${names[1]} together.`;
  const citations = facts.flatMap((fact) => citeFacts([fact], question, knowledge).slice(0, 1));
  return { kind: 'detail-absent', text, missing: [], facts, apart: names, citations, receipt };
}

function absent(
  { fact, gap, isElsewhere, strange, measured }: Weighed,
  question: string,
  knowledge: Knowledge,
  receipt: Receipt,
): Answer {
  if (gap?.fact.kind === 'gap' && gap.score >= answerTuning.gapFrom && !isElsewhere) {
    const { fact: known } = gap;
    const citations = citeParagraphs(
      articleOf(known, knowledge),
      known.paragraphs,
      `${question} ${known.says}`,
    );
    const missing = [gap.fact.missing];
    return { kind: 'detail-absent', text: known.says, missing, facts: [known], citations, receipt };
  }
  const missing = strange.slice(0, MISSING);
  const isThere =
    fact && !isElsewhere && fact.score >= answerTuning.topicFrom && measured.share >= answerTuning.topicShare;
  if (isThere) {
    const citations = citeParagraphs(articleOf(fact.fact, knowledge), fact.fact.paragraphs, question);
    const text =
      missing.length > 0
        ? `The article does not say; it does not mention ${listed(missing)}.`
        : 'The article does not say that.';
    const nearest = citations.slice(0, 1);
    return { kind: 'detail-absent', text, missing, facts: [fact.fact], citations: nearest, receipt };
  }
  const text =
    missing.length > 0
      ? `The article is not about this; it does not mention ${listed(missing)}.`
      : 'The article is not about this.';
  return { kind: 'topic-absent', text, missing, citations: [], receipt };
}

function notUnderstood(sources: Sources, receipt: Receipt): Answer {
  const text = 'I did not understand that. You could ask:';
  return { kind: 'not-understood', text, suggestions: sources.suggestions, citations: [], receipt };
}

/** Each paragraph the facts rest on once, in their order, in whichever article it stands. */
function citeFacts(facts: readonly Fact[], wanted: string, knowledge: Knowledge): readonly Citation[] {
  const seen = new Set<string>();
  return facts.flatMap((fact) => {
    const article = articleOf(fact, knowledge);
    const fresh = fact.paragraphs.filter((paragraph) => !seen.has(`${article.id} ${paragraph}`));
    for (const paragraph of fresh) seen.add(`${article.id} ${paragraph}`);
    return citeParagraphs(article, fresh, wanted);
  });
}

/** A word that says something: known to the knowledge, or at least to the language. */
function isUnderstood({ stop, how, rarity, word }: ReadWord): boolean {
  return !stop && rarity > 0 && (how !== 'unknown' || (rarity < 1 && word.length > 1));
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
