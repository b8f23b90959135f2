import type { DateSaid } from './dates-said.ts';
import { weekdayOf } from './weekday-of.ts';

/** Days from publication within which `3 September` without a year is taken for the nearest; farther off nobody knows. */
const NEAR = 31;

const DAY = 86_400_000;

/** The ISO day or month meant in an article published that day; undefined if that cannot be told. */
export function reckonDate(said: DateSaid, published: string | undefined): string | undefined {
  const { weekday, month, day, year, which } = said;
  const at = Date.parse(`${published}T00:00:00Z`);
  if (Number.isNaN(at) || said.isVague) return undefined;
  if (weekday !== undefined) return iso(at + daysTo(weekday, at, said) * DAY);
  if (month === undefined) return undefined;
  if (day !== undefined) return dayOf(month, day, said, at);
  if (year !== undefined) return monthIso(year, month);
  const now = new Date(at);
  const [thisYear, ahead] = [now.getUTCFullYear(), month - now.getUTCMonth()];
  if (which === 'last') return monthIso(ahead < 0 ? thisYear : thisYear - 1, month);
  if (which === 'next') return monthIso(ahead > 0 ? thisYear : thisYear + 1, month);
  // `faces an election in May` is told by no tense: a wrong year is worse than none.
  if (said.tense !== 'past' && (said.tense !== undefined || ahead !== 0)) return undefined;
  return monthIso(ahead > 0 ? thisYear - 1 : thisYear, month);
}

/** Days from publication to the weekday meant: past -6 to 0, to come 0 to 6, else -3 to 3; `last` -7 to -1, `next` 1 to 7. */
function daysTo(weekday: number, at: number, { which, tense }: DateSaid): number {
  const ahead = (weekday - weekdayOf(iso(at)) + 7) % 7;
  if (which === 'last') return ahead - 7;
  if (which === 'next') return ahead === 0 ? 7 : ahead;
  if (tense === 'past') return ahead === 0 ? 0 : ahead - 7;
  if (tense === 'to-come') return ahead;
  return ahead > 3 ? ahead - 7 : ahead;
}

/** A day of a month: of its year where one is said, else the nearest within a month, or by its tense the last or next one. */
function dayOf(month: number, day: number, { year, tense }: DateSaid, at: number): string | undefined {
  const now = new Date(at).getUTCFullYear();
  const years = year === undefined ? [now - 1, now, now + 1] : [year];
  const days = years
    .map((one) => Date.UTC(one, month, day))
    .filter((one) => new Date(one).getUTCDate() === day);
  const near = year === undefined ? days.filter((one) => Math.abs(one - at) <= NEAR * DAY) : days;
  const told =
    near[0] ??
    (tense === 'to-come' ? days.find((one) => one > at) : undefined) ??
    (tense === 'past' ? days.findLast((one) => one < at) : undefined);
  return told === undefined ? undefined : iso(told);
}

function iso(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function monthIso(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}`;
}
