import type { Quotation, Reply } from '../../../commands/reply/reply.ts';
import { type Voice, voiceOf } from '../../answer/voice.ts';
import type { Article } from '../../content/knowledge.ts';

/** A reply whose quotations all stand in the article, and those that did not. */
export interface Verified {
  readonly reply: Reply;
  readonly broken: readonly Quotation[];
}

/**
 * Compares every quotation, byte for byte, with the stored paragraph at the place it names, and leaves out those that
 * differ; the reply then says how many are missing. Earlier wordings are compared with `earlier` texts.
 */
export function verifyQuotations(
  reply: Reply,
  articles: readonly Article[],
  earlier: readonly Article[] = [],
  voice: Voice = voiceOf('en', []),
): Verified {
  const wanted = reply.quotations ?? [];
  const broken = wanted.filter((quotation) => !stands(quotation, quotation.version ? earlier : articles));
  if (broken.length === 0) return { reply, broken };
  const quotations = wanted.filter((quotation) => !broken.includes(quotation));
  return {
    reply: { ...reply, quotations, notes: [leftOut(broken.length, voice), ...(reply.notes ?? [])] },
    broken,
  };
}

/** Says that quotations were held back. */
export function leftOut(count: number, { say }: Voice): string {
  return say('card.misquoted', { count });
}

function stands(quotation: Quotation, articles: readonly Article[]): boolean {
  const { text, article, version, paragraph, start } = quotation;
  const of = articles.find(({ id, hash }) => id === article && (version ?? hash) === hash);
  const stored = of?.paragraphs[paragraph - 1]?.text ?? '';
  return text !== '' && start >= 0 && stored.slice(start, start + text.length) === text;
}
