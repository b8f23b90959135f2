import type { Answer } from '../answer/answer.ts';

/** An answer as one line of JSON for other programs. */
export interface AnswerRecord {
  readonly question: string;
  readonly kind: Answer['kind'];
  readonly text: string;
  /** Best first; for `detail-absent` the nearest paragraphs. */
  readonly citations: readonly { article: string; paragraph: number; excerpt: string }[];
  /** Milliseconds it took, to three decimals. */
  readonly ms: number;
}

export function answerRecord(question: string, answer: Answer, ms: number): AnswerRecord {
  const citations = answer.citations.map(({ article, paragraph, excerpt }) => ({
    article: article.id,
    paragraph,
    excerpt: excerpt.text,
  }));
  return { question, kind: answer.kind, text: answer.text, citations, ms: Math.round(ms * 1000) / 1000 };
}
