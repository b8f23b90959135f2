import type { Fact } from '../../content/knowledge.ts';
import { languageOf } from '../../language/language.ts';
import type { Answer, Citation } from '../answer.ts';
import { isAnswered } from '../answer-kinds.ts';
import type { Asked } from './follow-up-sources.ts';
import { givesDetail } from './gives-detail.ts';
import { questionFor } from './what-else.ts';

/** The first fact of a topic, or an event of it, that states the detail, as an answer; of the others it is too far off. */
export function statedIn(word: string, facts: readonly Fact[], asked: Asked): Answer | undefined {
  const { before, find, ask, write } = asked;
  const told = facts
    .filter(({ kind }) => kind !== 'person')
    .filter((fact, at) => at === 0 || fact.kind === 'event')
    .find((fact) => givesDetail(word, fact.says, before, find));
  const question = told && questionFor(told, write, ask);
  return question === undefined ? undefined : ask(question);
}

/** The answer with that excerpt first which states the detail. */
export function statedFirst(word: string, answer: Answer, { before, find }: Asked): Answer {
  if (!isAnswered(answer)) return answer;
  const best = answer.citations.find(({ excerpt }) => givesDetail(word, excerpt.text, before, find));
  return best ? { ...answer, citations: [best, ...answer.citations.filter((one) => one !== best)] } : answer;
}

/** The part of its first excerpt between two pauses that a fact shares most words with. */
export function clauseOf(fact: Fact, citations: readonly Citation[]): string | undefined {
  const place = citations.find(({ paragraph }) => paragraph === fact.paragraphs[0]);
  const { words } = languageOf(place?.article.language ?? 'en');
  const says = new Set(words(fact.says));
  const shared = (clause: string) => words(clause).filter((word) => says.has(word)).length;
  return place?.excerpt.text.split(PAUSE).sort((one, other) => shared(other) - shared(one))[0];
}

/** A blank after a sign, unless only two words or fewer stand before it: `Since then, …`. */
const PAUSE = /(?<=[.;:]|\S+ \S+ \S+,) (?!however,)/u;
