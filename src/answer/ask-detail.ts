import type { Fact } from '../content/knowledge.ts';
import { questionKind } from '../search/question-kind.ts';
import type { Answer } from './answer.ts';
import { absent, concerns, isAnswered, isGap, saysSo } from './answer-kinds.ts';
import type { Asked } from './follow-up-sources.ts';
import { provides } from './provides.ts';
import { asQuestion, withQuestionWord } from './rephrase.ts';

/** Answers `why?`, `when was that?`, `to whom?`: what the fact itself holds, else what is found with the word. */
export function askDetail(word: string, asked: Asked): Answer {
  const { before, answer, joined, ask } = asked;
  const [fact] = isAnswered(answer) ? answer.facts : [];
  const rephrased = withQuestionWord(word, before);
  const whole = rephrased ? ask(asQuestion(rephrased)) : undefined;
  if (whole && isAnswered(whole) && provides(word, whole)) return whole;
  if (fact && holds(word, fact)) return saysSo(answer, joined);
  if (whole && isGap(whole) && concerns(whole, answer)) return whole;
  const queries = [`${word} ${before}`, ...(fact ? [`${word} ${fact.says}`] : [])].map((query) => ask(query));
  const gap = queries.find((found) => isGap(found) && concerns(found, answer));
  if (gap) return saysSo(gap, joined);
  const found = queries.find((one) => isAnswered(one) && concerns(one, answer) && provides(word, one));
  if (found) return saysSo(found, joined);
  return absent(`The article does not say ${WORDED[word] ?? 'that'}.`, answer, joined);
}

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

/** Whether the fact itself holds what the word asks for. */
function holds(word: string, fact: Fact): boolean {
  if (/\bto whom?\b|\bwhom? to\b/u.test(word)) return 'to' in fact && fact.to !== undefined;
  const kind = questionKind(word);
  if (kind === 'when' && !/time|since|until/u.test(word)) return 'when' in fact && fact.when !== undefined;
  return kind === 'where' && 'where' in fact && fact.where !== undefined;
}

const WORDED: Readonly<Record<string, string>> = {
  why: 'why',
  'how come': 'why',
  'why not': 'why',
  when: 'when',
  'since when': 'since when',
  where: 'where',
  how: 'how',
  'how many': 'how many',
  'how much': 'how much',
  'how long': 'how long',
  who: 'who',
  'to whom': 'to whom',
  'by whom': 'by whom',
  'with whom': 'with whom',
  'what time': 'at what time',
};
