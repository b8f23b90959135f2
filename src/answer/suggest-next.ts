import type { Fact, Knowledge } from '../content/knowledge.ts';
import type { Answer } from './answer.ts';

/** Questions worth asking after an answer: what stands near it in the same topic, and never what was just answered. */
export function suggestNext(answer: Answer, knowledge: Knowledge, limit: number): readonly string[] {
  if (answer.kind === 'not-understood') return answer.suggestions.slice(0, limit);
  const shown = answer.kind === 'topic-absent' ? [] : answer.facts;
  const topic =
    (answer.kind === 'topic-absent' ? undefined : answer.topic) ??
    knowledge.topics.find(({ facts, paragraphs }) =>
      shown.some((fact) => facts.includes(fact.id) || paragraphs.includes(fact.paragraphs[0] ?? 0)),
    );
  const seen = new Set(shown.map(({ id }) => id));
  const near =
    topic?.facts.flatMap((id) => knowledge.facts.filter((fact) => fact.id === id && !seen.has(id))) ?? [];
  const later = [
    ...near.filter(({ kind }) => kind !== 'person'),
    ...near.filter(({ kind }) => kind === 'person'),
  ];
  const questions = later.flatMap((fact) => questionOf(fact) ?? []);
  const others = knowledge.topics.filter((other) => other !== topic).map(({ description }) => description);
  const asked = answer.receipt.question.toLowerCase();
  return [...new Set([...questions, ...others])]
    .filter((next) => next.toLowerCase() !== asked)
    .slice(0, limit);
}

/** The first phrasing that is a question, written as one. */
function questionOf(fact: Fact): string | undefined {
  const question = fact.asked.find((asked) =>
    /^(who|what|when|where|which|why|how|is|did|does|has)\b/iu.test(asked),
  );
  if (!question) return undefined;
  return `${question[0]?.toUpperCase() ?? ''}${question.slice(1)}${question.endsWith('?') ? '' : '?'}`;
}
