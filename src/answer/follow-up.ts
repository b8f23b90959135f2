import type { Answer } from './answer.ts';

/**
 * Answers a question that follows on another one. It is asked alone and together with the one before it, and the surer
 * answer stands; the receipt names the question as it was understood, so that it can be asked again as it is.
 */
export function followUp(question: string, before: string, ask: (question: string) => Answer): Answer {
  const alone = ask(question);
  const together = ask(`${question.trim()} (${before})`);
  return sureness(together) > sureness(alone) ? together : alone;
}

function sureness({ kind, receipt }: Answer): number {
  return (kind === 'answer' || kind === 'article-says-unclear' ? 1 : 0) + receipt.confidence;
}
