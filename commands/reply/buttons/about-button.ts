import type { Button } from './action.ts';

/** The button below a card that opens a form for a question that follows on another one. */
export function aboutButton(question: string): Button {
  return { label: 'Ask about this', action: { kind: 'about', question } };
}
