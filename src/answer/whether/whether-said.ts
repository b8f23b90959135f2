import { phrasesOf } from '../../language/vocabulary/phrases.ts';
import type { Answer } from '../answer.ts';

/** An answer's text with *Yes*, *No* or *Not said* before it, where that is known. */
export function withWhether(answer: Answer): string {
  const { text } = answer;
  const whether = 'whether' in answer ? answer.whether : undefined;
  if (whether === undefined) return text;
  const { yes, no, unsaid } = phrasesOf(answer.receipt.language);
  return `${{ yes, no, 'not-said': unsaid }[whether]}. ${text}`;
}
