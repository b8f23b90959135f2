import type { Fact } from '../../content/knowledge.ts';
import type { TimelineEntry } from '../answers.ts';
import { inTheirOrder } from './in-their-order.ts';

/** Dated events and statements, oldest first; what happened in an unknown day of a month comes before its days. */
export function buildTimeline(facts: readonly Fact[]): readonly TimelineEntry[] {
  return facts
    .flatMap((fact) => entryOf(fact) ?? [])
    .sort((one, other) => compare(one.date, other.date) || inTheirOrder(one.fact, other.fact));
}

/** A fact with the day that it gives itself; undefined for others. */
export function entryOf(fact: Fact): TimelineEntry | undefined {
  if (fact.kind !== 'event' && fact.kind !== 'statement') return undefined;
  const { date, when } = fact;
  return date && when ? { fact, date, when } : undefined;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
