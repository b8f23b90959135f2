import type { Fact } from '../../content/knowledge.ts';
import type { TimelineEntry } from '../answers.ts';
import { inTheirOrder } from './in-their-order.ts';

/** Dated events and statements, oldest first; what happened in an unknown day of a month comes before its days. */
export function buildTimeline(facts: readonly Fact[]): readonly TimelineEntry[] {
  return facts
    .flatMap((fact) => {
      if (fact.kind !== 'event' && fact.kind !== 'statement') return [];
      const { date, when } = fact;
      return date && when ? [{ fact, date, when }] : [];
    })
    .sort((one, other) => compare(one.date, other.date) || inTheirOrder(one.fact, other.fact));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
