import type { Reply } from '../../commands/reply/reply.ts';
import type { Answer, Citation } from '../answer/answer.ts';
import type { Difference } from '../answer/premises/difference.ts';
import { terminalText } from './terminal-text.ts';

/** What a member sees of an answer, as one line of JSON for other programs. */
export interface AnswerRecord {
  /** As it was written. */
  readonly question: string;
  /** `not-understood` for small talk too, which asks nothing of the articles. */
  readonly kind: Answer['kind'];
  readonly text: string;
  /** The whole card as plain text. */
  readonly card: string;
  /** What the question takes for granted and the article has differently, and names that no article has. */
  readonly differs: readonly (
    | Omit<Difference, 'article'>
    | { readonly kind: 'stranger'; readonly asked: string }
  )[];
  /**
   * Best first; for `near` and `detail-absent` the nearest paragraphs. An answer that is not sure has the nearest ones after
   * its own.
   */
  readonly citations: readonly { article: string; paragraph: number; excerpt: string }[];
  /** Milliseconds it took, to three decimals. */
  readonly ms: number;
}

/** Writes down a completed reply and how long it took. */
export function answerRecord(question: string, reply: Reply, ms: number): AnswerRecord {
  const { answer } = reply;
  return {
    question,
    kind: answer?.kind ?? 'not-understood',
    text: textOf(reply),
    card: terminalText(reply).trimEnd(),
    differs: answer === undefined ? [] : differencesOf(answer),
    citations: shownIn(answer).map(({ article, paragraph, excerpt }) => ({
      article: article.id,
      paragraph,
      excerpt: excerpt.text,
    })),
    ms: Math.round(ms * 1000) / 1000,
  };
}

function shownIn(answer: Answer | undefined): readonly Citation[] {
  if (answer === undefined) return [];
  return [...answer.citations, ...('seeAlso' in answer ? (answer.seeAlso ?? []) : [])];
}

/** Of a list its lines too: a member sees them under what stands above them. */
function textOf({ answer, text, list = [] }: Reply): string {
  const lines = answer !== undefined && 'lines' in answer ? answer.lines : undefined;
  if (lines === undefined) return text;
  const own = list.slice(-lines.length).map((item) => item.text);
  return [text, ...own].filter(Boolean).join('\n');
}

function differencesOf(answer: Answer): AnswerRecord['differs'] {
  if (answer.kind === 'not-understood') return [];
  const { differs = [], strangers = [] } = answer;
  const told = differs.map(({ article: _, ...difference }) => difference);
  return [...told, ...strangers.map((asked) => ({ kind: 'stranger', asked }) as const)];
}
