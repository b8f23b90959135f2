import { daysNamed } from '../../language/calendar/days-named.ts';
import type { ReadWord } from '../../language/read-words.ts';

/** A day as a question names it: some of its parts, and at least a weekday, a month or a year. */
export interface When {
  /** From 0, Monday. */
  readonly weekday?: number;
  /** Of the month, from 1. */
  readonly day?: number;
  /** From 0, January. */
  readonly month?: number;
  readonly year?: number;
}

/** The day that some words name, where they name nothing else: *friday*, *12 march*, *2011*; undefined for any other. */
export function whenOf(words: readonly ReadWord[], language: string): When | undefined {
  // Members write small what is a month only with a capital.
  const written = words.map(({ as }) => `${as.charAt(0).toUpperCase()}${as.slice(1)}`).join(' ');
  const named = daysNamed(written, language);
  if (!named || words.length === 0) return undefined;
  const { weekdays, days, months, years } = named;
  const [[weekday], [day], [month], [year]] = [weekdays, days, months, years];
  // What is said twice is no one day, and any other word is something else.
  const isOnce = [weekdays, days, months, years].every((some) => some.length <= 1);
  const count = weekdays.length + days.length + months.length + years.length;
  if (!isOnce || count !== words.length) return undefined;
  return {
    ...(weekday !== undefined && { weekday }),
    ...(day !== undefined && { day }),
    ...(month !== undefined && { month }),
    ...(year !== undefined && { year }),
  };
}
