import type { Fact } from '../../content/knowledge.ts';
import type { Answer } from '../answer.ts';
import { type Answered, absent, concerns, isAnswered, isGap, saysSo } from '../answer-kinds.ts';
import { askJourney } from './ask-journey.ts';
import { isAskedSo } from './asked-so.ts';
import { type Detail, detailAsked } from './detail-asked.ts';
import { lacks, refusalOf } from './detail-wording.ts';
import type { Asked } from './follow-up-sources.ts';
import { givesDetail, holds } from './gives-detail.ts';
import { eventIn } from './pronouns.ts';
import { asQuestion, withQuestionWord } from './rephrase.ts';
import { clauseOf, statedFirst, statedIn } from './stated-near.ts';

/**
 * Answers `why?`, `when was that?`, `to whom?`: with the fact before where it states that very thing, with another one
 * that does, with the sentence they rest on; else it is "no". What merely is near does not answer.
 */
export function askDetail(word: string, asked: Asked): Answer {
  const { before, answer, joined, ask, find } = asked;
  const isWide = isAnswered(answer) && answer.text === answer.topic?.summary;
  // A topic's summary is no fact: whichever of its facts states the detail is shown.
  const [fact] = isAnswered(answer) && !isWide ? answer.facts : [];
  const says = (one: Fact) => givesDetail(word, one.says, before, find);
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
  const journey = askJourney(word, asked);
  if (journey) return saysSo(journey, joined);
  if (whole && isGap(whole) && concerns(whole, answer) && (!OBJECT.test(before) || lacks(word, whole)))
    return whole;
  const queries = [`${word} ${before}`, ...(fact ? [`${word} ${fact.says}`] : [])].map((query) => ask(query));
  const found = queries.find(isMeant);
  if (found) return saysSo(found, joined);
  const one = isWide ? statedIn(word, answer.facts, asked) : undefined;
  if (one) return saysSo(one, joined);
  const gap = queries.find((found) => isGap(found) && concerns(found, answer) && lacks(word, found));
  if (gap) return saysSo(gap, joined);
  const clause = fact && clauseOf(fact, answer.citations);
  if (clause && givesDetail(word, clause, before, find)) return saysSo(answer, joined);
  const others = ELSEWHERE.includes(detailAsked(word)) ? answer.citations.slice(1) : [];
  if (fact && others.some(({ excerpt }) => givesDetail(word, excerpt.text, before, find)))
    return saysSo(statedFirst(word, answer, asked), joined);
  const event = /^(?:when|where)$/u.test(word) ? eventIn(before) : undefined;
  const held = event && ask(asQuestion(`${word} was ${event}`));
  const [thing] = held && isAnswered(held) ? held.facts : [];
  if (held && thing && says(thing)) return saysSo(held, joined);
  return absent(refusalOf(word), answer, joined);
}

/** Questions that lack their object when they begin with another word: `where did Trump post`. */
const OBJECT = /^(?:what(?! happened)|which)\b/iu;

/** Details that another paragraph of the same fact may hold. */
const ELSEWHERE: readonly Detail[] = ['when', 'where', 'to-whom'];
