import { type DaysNamed, daysNamed } from '../../language/calendar/days-named.ts';
import { weekdayOf } from '../../language/calendar/weekday-of.ts';
import type { Problem } from '../knowledge.ts';
import { quoted } from '../quoted.ts';
import { type Checked, problemAt } from './checked.ts';

/** Finds a `date` that is another day, month or year than the one that `when` names. */
export function* checkDates({ located, text }: Checked): Generator<Problem> {
  const { entry } = located;
  if (!('kind' in entry) || (entry.kind !== 'statement' && entry.kind !== 'event')) return;
  const { when, date } = entry;
  if (when === undefined || date === undefined) return;
  const named = daysNamed(when, text.article.language);
  const is = named && otherwise(date, named);
  if (is === undefined) return;
  const message = `the date ${date} is ${is}, and "when" says ${quoted(when)}: correct one of them`;
  yield problemAt(located, message, 'date');
}

/** What a date is that a phrase names differently, from the year to the weekday; undefined where the two agree. */
function otherwise(date: string, { years, months, days, weekdays }: DaysNamed): string | undefined {
  const [year = 0, month, day] = date.split('-').map(Number);
  const [first = year] = years;
  if (year < Math.min(first, ...years) || year > Math.max(first, ...years)) return `in ${year}`;
  if (month !== undefined && !isAmong(month - 1, months, 12))
    return `in ${nameOf(date.slice(0, 7), 'month')}`;
  if (day === undefined) return undefined;
  if (!isAmong(day, days, 31)) return `day ${day} of its month`;
  return isAmong(weekdayOf(date), weekdays, 7) ? undefined : `a ${nameOf(date, 'weekday')}`;
}

/** Whether one of a round is named, or lies between the first and the last that are: *from Friday to Monday*. */
function isAmong(one: number, named: readonly number[], round: number): boolean {
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined || named.includes(one)) return true;
  const steps = (to: number) => (to - first + round) % round;
  return steps(one) < steps(last);
}

function nameOf(date: string, what: 'month' | 'weekday'): string {
  return new Intl.DateTimeFormat('en', { [what]: 'long', timeZone: 'UTC' }).format(new Date(date));
}
