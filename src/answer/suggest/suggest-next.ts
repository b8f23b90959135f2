import type { Knowledge } from '../../content/knowledge.ts';
import type { Answer } from '../answer.ts';
import { topicQuestion } from '../plan/topic-question.ts';
import { bySubject } from './by-subject.ts';
import { askedInFirst, questionFor, type WriteQuestion } from './write-question.ts';

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
  const { language } = answer.receipt;
  if (answer.kind === 'not-understood') {
    const told = knowledge.topics.filter(({ abroad }) => abroad?.[language]?.question !== undefined);
    const theirs = told.map((one) => topicQuestion(one, write, language));
    return [...new Set([...theirs, ...answer.suggestions])].slice(0, limit);
  }
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
  const later = askedInFirst(
    [...near.filter(({ kind }) => kind !== 'person'), ...near.filter(({ kind }) => kind === 'person')],
    language,
  );
  const alike = askedInFirst(
    subject.filter(({ id }) => !seen.has(id)),
    language,
  ).slice(0, limit + 1);
  const facts = [...alike, ...later.slice(0, limit + 1)];
  // The topics after this one first, so that not every card leads to the same ones.
  const at = topic ? knowledge.topics.indexOf(topic) : -1;
  const topics = [...knowledge.topics.slice(at + 1), ...knowledge.topics.slice(0, Math.max(0, at))];
  const questions = askedInFirst([...facts, ...topics], language).flatMap((record) =>
    'summary' in record
      ? topicQuestion(record, write, language)
      : (questionFor(record, write, language) ?? []),
  );
  const asked = answer.receipt.question.toLowerCase();
  return [...new Set(questions)].filter((next) => next.toLowerCase() !== asked).slice(0, limit);
}
