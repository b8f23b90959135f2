import type { Phrases } from '../../../src/language/vocabulary/phrases.ts';
import type { Button } from './action.ts';

/** The button below a card that opens a form for a question that follows on another one. */
export function aboutButton(question: string, { ask }: Pick<Phrases, 'ask'>): Button {
  return { label: ask, action: { kind: 'about', question } };
}
