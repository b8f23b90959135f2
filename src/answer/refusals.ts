import type { Knowledge } from '../content/knowledge.ts';
import type { Answer, Citation, Receipt } from './answer.ts';
import { citeFacts } from './cite/cite-facts.ts';
import type { NotTogether } from './premises/not-together.ts';

/** Says of two things what the article says of each, and that it does not put them together. */
export function notTogether(
  { names, facts }: NotTogether,
  question: string,
  knowledge: Knowledge,
  receipt: Receipt,
): Answer {
  const text = `The article does not put ${names[0]} and ${names[1]} together.`;
  const citations = facts.flatMap((fact) => citeFacts([fact], question, knowledge).slice(0, 1));
  return { kind: 'detail-absent', text, missing: [], facts, apart: names, citations, receipt };
}

/** Says that the article is about this but does not say that, with the nearest paragraph. */
export function detailAbsent(
  missing: readonly string[],
  citations: readonly Citation[],
  receipt: Receipt,
): Answer {
  const text =
    missing.length > 0
      ? `The article does not say; it does not mention ${listed(missing)}.`
      : 'The article does not say that.';
  return { kind: 'detail-absent', text, missing, facts: [], citations, receipt };
}

/** Says that the article is not about this at all. */
export function topicAbsent(missing: readonly string[], receipt: Receipt): Answer {
  const text =
    missing.length > 0
      ? `The article is not about this; it does not mention ${listed(missing)}.`
      : 'The article is not about this.';
  return { kind: 'topic-absent', text, missing, citations: [], receipt };
}

/** Says that nothing of a question was understood, with things that can be asked. */
export function notUnderstood(suggestions: readonly string[], receipt: Receipt): Answer {
  const text = `I did not understand that.${suggestions.length > 0 ? ' You could ask:' : ''}`;
  return { kind: 'not-understood', text, suggestions, citations: [], receipt };
}

function listed(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(' or ');
}
