import type { Citation } from '../answer.ts';

/** Whether the paragraph of a passage is one of those cited. */
export function isCited(
  { article, paragraph }: Pick<Citation, 'article' | 'paragraph'>,
  citations: readonly Citation[],
): boolean {
  return citations.some((one) => one.article === article && one.paragraph === paragraph);
}
