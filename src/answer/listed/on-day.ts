import { datesSaid } from '../../language/calendar/dates-said.ts';
import { weekdayOf } from '../../language/calendar/weekday-of.ts';
import type { Line } from '../answer.ts';
import { resolveDates } from '../dates/resolve-dates.ts';
import { entryOf } from '../lookup/build-timeline.ts';
import type { When } from '../plan/when.ts';
import { byDay } from './days.ts';
import {
  lineOf,
  lineOfSentence,
  namesThese,
  type Shelf,
  type Told,
  uncovered,
  withoutRepeats,
} from './shelf.ts';

/**
 * Every fact and sentence that names a day, a weekday, a month or a year, oldest first, also where another day stands before it.
 * Undefined where none does.
 */
export function onDay(when: When, shelf: Shelf): Told | undefined {
  const [newest] = shelf.articles;
  if (!newest) return undefined;
  const isOn = ({ date }: { readonly date: string }) => hasAll(when, partsOf(date));
  const facts = shelf.facts
    .filter(({ article, kind }) => article === newest.id && kind !== 'person')
    .flatMap((fact): readonly Line[] => {
      const given = entryOf(fact);
      if (given && isOn(given))
        return [{ ...lineOf(fact, shelf), at: { date: given.date, said: given.when } }];
      return named(fact.says, fact.paragraphs).map((at) => ({ ...lineOf(fact, shelf), ...at }));
    });
  const own = shelf.sentences.filter(({ article }) => article === newest);
  const text = uncovered(own, facts, true).flatMap((sentence) =>
    named(sentence.text, [sentence.paragraph]).map((at) => ({ ...lineOfSentence(sentence), ...at })),
  );
  const lines = withoutRepeats([...facts, ...text]).toSorted(byDay);
  if (lines.length === 0) return undefined;
  return { lead: lines.length > 1 ? shelf.phrases.inOrder : namesThese(shelf), lines };

  /** The day of it that a text names, or nothing more where it is not known which that was; empty where it names none. */
  function named(text: string, paragraphs: readonly number[]): readonly Pick<Line, 'at'>[] {
    const at = newest && resolveDates(text, newest, paragraphs, shelf.facts).find(isOn);
    if (at) return [{ at }];
    const isSaid = datesSaid(text, newest?.language ?? '').some((said) => hasAll(when, said));
    return isSaid || namesYear(when, text) ? [{}] : [];
  }
}

/** Whether a day has all parts that are meant; a month alone is none of its days. */
function hasAll(when: When, said: When): boolean {
  return PARTS.every((part) => when[part] === undefined || when[part] === said[part]);
}

const PARTS = ['weekday', 'day', 'month', 'year'] as const;

/** The parts of an ISO day, month or year. */
function partsOf(date: string): When {
  const [year, month, day] = date.split('-').map(Number);
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month: month - 1 }),
    ...(day !== undefined && { day, weekday: weekdayOf(date) }),
  };
}

/** Whether a text has the year that is meant, where nothing more of the day is. */
function namesYear({ weekday, day, month, year }: When, text: string): boolean {
  if (year === undefined || weekday !== undefined || day !== undefined || month !== undefined) return false;
  return new RegExp(`(?<![\\p{N}.,])${year}(?![\\p{N}]|[.,]\\p{N})`, 'u').test(text);
}
