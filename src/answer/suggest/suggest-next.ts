import type { Knowledge } from '../../content/knowledge.ts';
import type { Answer } from '../answer.ts';
import { topicQuestion } from '../plan/topic-question.ts';
import { bySubject } from './by-subject.ts';
import { isQuestion, type WriteQuestion } from './write-question.ts';

/**
 * Questions worth asking after an answer: what stands near it in the same topic, and never what was just answered. After a
 * refusal what speaks of the same things comes first.
 */
export function suggestNext(
  answer: Answer,
  knowledge: Knowledge,
  write: WriteQuestion,
  limit: number,
): readonly string[] {
  if (answer.kind === 'not-understood') return answer.suggestions.slice(0, limit);
  const isRefused = answer.kind === 'detail-absent' || answer.kind === 'topic-absent';
  const subject = isRefused ? bySubject(answer.receipt, knowledge) : [];
  const shown = answer.kind === 'topic-absent' ? [] : answer.facts;
  const topic =
    (answer.kind === 'topic-absent' || answer.kind === 'near' ? undefined : answer.topic) ??
    knowledge.topics.find(({ facts, paragraphs }) =>
      shown.some((fact) => facts.includes(fact.id) || paragraphs.includes(fact.paragraphs[0] ?? 0)),
    );
  const seen = new Set(shown.map(({ id }) => id));
  const places = new Map(topic?.facts.map((id, place) => [id, place]));
  const near = knowledge.facts
    .filter(({ id }) => places.has(id) && !seen.has(id))
    .sort((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0));
  const later = [
    ...near.filter(({ kind }) => kind !== 'person'),
    ...near.filter(({ kind }) => kind === 'person'),
  ];
  const alike = subject.filter(({ id }) => !seen.has(id)).slice(0, limit + 1);
  const questions = [...alike, ...later.slice(0, limit + 1)].flatMap((fact) => {
    const question = fact.asked.find(isQuestion);
    return question === undefined ? [] : [write(question)];
  });
  // The topics after this one first, so that not every card leads to the same ones.
  const at = topic ? knowledge.topics.indexOf(topic) : -1;
  const others = [...knowledge.topics.slice(at + 1), ...knowledge.topics.slice(0, Math.max(0, at))].map(
    (other) => topicQuestion(other, write),
  );
  const asked = answer.receipt.question.toLowerCase();
  return [...new Set([...questions, ...others])]
    .filter((next) => next.toLowerCase() !== asked)
    .slice(0, limit);
}
