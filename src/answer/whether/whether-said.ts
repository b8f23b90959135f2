import { planWordsOf } from '../../language/plan-words.ts';
import type { Answer } from '../answer.ts';

/** An answer's text with *Yes*, *No* or *Not said* before it, where that is known. */
export function withWhether(answer: Answer): string {
  const { text } = answer;
  const whether = 'whether' in answer ? answer.whether : undefined;
  if (whether === undefined) return text;
  const language = answer.citations[0]?.article.language ?? 'en';
  const { labels } = planWordsOf(language) ?? {};
  if (!labels) return text;
  const said = { yes: labels.yes, no: labels.no, 'not-said': labels.notSaid }[whether];
  return `${said}. ${text}`;
}
