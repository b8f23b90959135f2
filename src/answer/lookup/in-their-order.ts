import type { Fact } from '../../content/knowledge.ts';

/** Sorts facts of one article by the paragraph that each rests on first. */
export function inTheirOrder(one: Fact, other: Fact): number {
  return (one.paragraphs[0] ?? 0) - (other.paragraphs[0] ?? 0);
}
