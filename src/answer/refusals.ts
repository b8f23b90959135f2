import type { Knowledge } from '../content/knowledge.ts';
import type { Answer, Citation, Receipt } from './answer.ts';
import { citeFacts } from './cite/cite-facts.ts';
import type { NotTogether } from './premises/not-together.ts';
import type { Voice } from './voice.ts';

/** Says of two things what the articles say of each, and that none puts them together. */
export function notTogether(
  { names: [one, other], facts }: NotTogether,
  question: string,
  knowledge: Knowledge,
  receipt: Receipt,
  { phrases, titles }: Voice,
): Answer {
  const text =
    titles.length > 1
      ? phrases.noneTogether(titles, one, other)
      : phrases.notTogether(phrases.theArticle, one, other);
  const citations = facts.flatMap((fact) => citeFacts([fact], [question], knowledge).slice(0, 1));
  return { kind: 'detail-absent', text, missing: [], facts, apart: [one, other], citations, receipt };
}

/** Says that the articles are about this but do not say that, with the nearest paragraph. */
export function detailAbsent(
  missing: readonly string[],
  citations: readonly Citation[],
  receipt: Receipt,
  { phrases, titles }: Voice,
): Answer {
  const text =
    titles.length > 1 ? phrases.noneSays(titles, missing) : phrases.detailAbsent(phrases.theArticle, missing);
  return { kind: 'detail-absent', text, missing, facts: [], citations, receipt };
}

/** Says that no article is about this at all. */
export function topicAbsent(
  missing: readonly string[],
  receipt: Receipt,
  { phrases, titles }: Voice,
): Answer {
  const text =
    titles.length > 1
      ? phrases.noneIsAbout(titles, missing)
      : phrases.topicAbsent(phrases.theArticle, missing);
  return { kind: 'topic-absent', text, missing, citations: [], receipt };
}

/** Says that nothing of a question was understood, with things that can be asked. */
export function notUnderstood(
  suggestions: readonly string[],
  receipt: Receipt,
  { phrases }: Pick<Voice, 'phrases'>,
): Answer {
  const text = phrases.notUnderstood(suggestions.length > 0);
  return { kind: 'not-understood', text, suggestions, citations: [], receipt };
}
