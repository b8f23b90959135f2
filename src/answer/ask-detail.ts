import type { Fact, Topic } from '../content/knowledge.ts';
import { languageOf } from '../search/language.ts';
import type { Answer, Citation } from './answer.ts';
import { type Answered, absent, concerns, isAnswered, isGap, saysSo } from './answer-kinds.ts';
import { isAskedSo, isOftenAsked } from './asked-so.ts';
import type { Asked } from './follow-up-sources.ts';
import { eventIn } from './pronouns.ts';
import { asQuestion, withQuestionWord } from './rephrase.ts';
import { holds, states } from './states.ts';
import { questionFor } from './what-else.ts';

/**
 * Answers `why?`, `when was that?`, `to whom?`: with the fact before where it states that very thing, with another one
 * that does, with the sentence they rest on; else it is "no". What merely is near does not answer.
 */
export function askDetail(word: string, asked: Asked): Answer {
  const { before, answer, joined, ask, find } = asked;
  const isWide = isAnswered(answer) && answer.text === answer.topic?.summary;
  // A topic's summary is no fact: whichever of its facts states the detail is shown.
  const [fact] = isAnswered(answer) && !isWide ? answer.facts : [];
  const says = (one: Fact) => states(word, one.says, before, find);
  const rephrased = withQuestionWord(word, before);
  const whole = rephrased ? ask(asQuestion(rephrased)) : undefined;
  const isMeant = (found: Answer): found is Answered => {
    const [best] = isAnswered(found) ? found.facts : [];
    if (!isAnswered(found) || !best || !concerns(found, answer)) return false;
    if (found.text === found.topic?.summary) return false;
    if ((found.kind === 'article-says-unclear' && best !== fact) || says(best)) return true;
    // People are asked for in every way: why somebody is mentioned, where they come from.
    return best.kind !== 'person' && isAskedSo(word, rephrased ?? before, best);
  };

  const [wholeFact] = whole && isMeant(whole) ? whole.facts : [];
  if (fact && says(fact) && wholeFact !== fact) return saysSo(answer, joined);
  if (whole && wholeFact) return OBJECT.test(before) ? saysSo(whole, joined) : whole;
  if (fact && holds(word, fact)) return saysSo(statedFirst(word, answer, asked), joined);
  const goer = isAnswered(answer) ? answer.facts[0] : undefined;
  const journey = goer && GOING.test(before) && !/^why ./u.test(word) ? journeyOf(goer, asked) : undefined;
  const toward = journey && ask(`${word} ${journey.description}`);
  const [goal] = toward && isAnswered(toward) ? toward.facts : [];
  if (toward && goal && journey.facts.includes(goal.id) && goal.kind !== 'person') {
    if (says(goal) || isOftenAsked(word, goal)) return saysSo(toward, joined);
  }
  if (whole && isGap(whole) && concerns(whole, answer)) return whole;
  const queries = [`${word} ${before}`, ...(fact ? [`${word} ${fact.says}`] : [])].map((query) => ask(query));
  const found = queries.find(isMeant);
  if (found) return saysSo(found, joined);
  const one = isWide ? statedIn(word, answer.facts, asked) : undefined;
  if (one) return saysSo(one, joined);
  const gap = queries.find((one) => isGap(one) && concerns(one, answer));
  if (gap) return saysSo(gap, joined);
  const clause = fact && clauseOf(fact, answer.citations);
  if (clause && states(word, clause, before, find)) return saysSo(answer, joined);
  const others = /^(?:when|where)$/u.test(word) ? answer.citations.slice(1) : [];
  if (fact && others.some(({ excerpt }) => states(word, excerpt.text, before, find)))
    return saysSo(statedFirst(word, answer, asked), joined);
  const event = /^(?:when|where)$/u.test(word) ? eventIn(before) : undefined;
  const held = event && ask(asQuestion(`${word} was ${event}`));
  const [thing] = held && isAnswered(held) ? held.facts : [];
  if (held && thing && says(thing)) return saysSo(held, joined);
  return absent(
    `The article does not say ${WORDED[word] ?? (word.startsWith('why') ? 'why' : 'that')}.`,
    answer,
    joined,
  );
}

/** Questions that lack their object when they begin with another word: `where did Trump post`. */
const OBJECT = /^(?:what(?! happened)|which)\b/iu;

/** Questions about who goes somewhere: why, when and where is then asked of the journey they all make. */
const GOING =
  /\b(?:go(?:es|ing)?|com(?:es?|ing)|join\p{L}*|attend\p{L}*|travel\p{L}*|head(?:ed|ing|s)?|fly(?:ing)?|invited)\b/iu;

/** The topic of those who go: `Who goes to Washington for Monday's meeting`. */
function journeyOf(fact: Fact, { knowledge }: Asked): Topic | undefined {
  const own = 'topic' in fact ? fact.topic : undefined;
  return knowledge.topics.find(
    ({ id, facts, description }) => (id === own || facts.includes(fact.id)) && GOING.test(description),
  );
}

/** The first fact of a topic, or an event of it, that states the detail, as an answer; of the others it is too far off. */
function statedIn(word: string, facts: readonly Fact[], asked: Asked): Answer | undefined {
  const { before, find, ask, write } = asked;
  const told = facts
    .filter(({ kind }) => kind !== 'person')
    .filter((fact, at) => at === 0 || fact.kind === 'event')
    .find((fact) => states(word, fact.says, before, find));
  const question = told && questionFor(told, write, ask);
  return question === undefined ? undefined : ask(question);
}

/** The answer with that excerpt first which states the detail. */
function statedFirst(word: string, answer: Answer, { before, find }: Asked): Answer {
  if (!isAnswered(answer)) return answer;
  const best = answer.citations.find(({ excerpt }) => states(word, excerpt.text, before, find));
  return best ? { ...answer, citations: [best, ...answer.citations.filter((one) => one !== best)] } : answer;
}

/** The part of its first excerpt between two pauses that a fact shares most words with. */
function clauseOf(fact: Fact, citations: readonly Citation[]): string | undefined {
  const place = citations.find(({ paragraph }) => paragraph === fact.paragraphs[0]);
  const { words } = languageOf(place?.article.language ?? 'en');
  const says = new Set(words(fact.says));
  const shared = (clause: string) => words(clause).filter((word) => says.has(word)).length;
  return place?.excerpt.text.split(PAUSE).sort((one, other) => shared(other) - shared(one))[0];
}

/** A blank after a sign, unless only two words or fewer stand before it: `Since then, …`. */
const PAUSE = /(?<=[.;:]|\S+ \S+ \S+,) (?!however,)/u;

/** Answers who says so, or how sure it is: the facts with their sources, or that the article says it itself. */
export function askSource(kind: 'source' | 'certain', asked: Asked): Answer {
  const { before, answer, joined, question, ask } = asked;
  if (!isAnswered(answer)) return saysSo(answer, joined);
  const found = ask(`${question} ${before}`);
  const [fact] = 'facts' in found ? found.facts : [];
  const tells = fact?.kind === 'statement' && (kind === 'source' ? fact.speaker !== undefined : fact.unclear);
  if (concerns(found, answer) && (tells || (kind === 'certain' && isGap(found))))
    return saysSo(found, joined);
  const isOwn = answer.facts.every((one) => one.kind !== 'statement' || one.attribution === 'article');
  return saysSo(isOwn ? { ...answer, text: `The article itself says: ${answer.text}` } : answer, joined);
}

const WORDED: Readonly<Record<string, string>> = {
  why: 'why',
  'how come': 'why',
  'why not': 'why',
  'what for': 'what for',
  when: 'when',
  'since when': 'since when',
  'until when': 'until when',
  where: 'where',
  how: 'how',
  'how many': 'how many',
  'how much': 'how much',
  'how long': 'how long',
  'how often': 'how often',
  who: 'who',
  'to whom': 'to whom',
  'to who': 'to whom',
  'by whom': 'by whom',
  'by who': 'by whom',
  'with whom': 'with whom',
  'with who': 'with whom',
  'who with': 'with whom',
  'from whom': 'from whom',
  'what time': 'at what time',
  which: 'which',
  'which of them': 'which',
};
