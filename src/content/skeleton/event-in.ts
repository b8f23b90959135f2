import { type DateSaid, datesSaid } from '../../language/calendar/dates-said.ts';
import { reckonDate } from '../../language/calendar/reckon-date.ts';
import { weekdayOf } from '../../language/calendar/weekday-of.ts';
import { withYears } from '../../language/calendar/with-years.ts';
import type { Said } from '../../language/presented.ts';
import type { Article } from '../knowledge.ts';
import { idOf, type Proposal } from './proposal.ts';

/** A sentence that names a weekday or a day of a month, and which day that is where it can be reckoned. */
export function eventIn({ text, paragraph }: Said, { paragraphs, language, published }: Article): Proposal[] {
  if (/[“"„«]/u.test(text)) return [];
  const around = datesSaid(paragraphs[paragraph - 1]?.text ?? '', language);
  // *Every Monday* and *the Monday after* are no day that the sentence names.
  const isDay = ({ weekday, day, isVague }: DateSaid) =>
    (weekday !== undefined || day !== undefined) && !isVague;
  const said = withYears(datesSaid(text, language), around).find(isDay);
  if (said === undefined) return [];
  const when = said.said;
  const date = sureDate(said, text, { language, published });
  const fields = {
    id: `on-${idOf(when)}`,
    name: cut(text, 80),
    when,
    ...(date === undefined ? {} : { date }),
    says: text,
  };
  return [{ section: 'events', fields, paragraphs: [paragraph] }];
}

/**
 * The day that is meant, where a sentence leaves no doubt: a weekday of which it does not tell whether it is past may be the one
 * before or after, and *Sunday, 23 November* is a Sunday.
 */
function sureDate(
  said: DateSaid,
  text: string,
  { language, published }: Pick<Article, 'language'> & { readonly published: string | undefined },
): string | undefined {
  const { weekday, which, tense } = said;
  const isTold = which !== undefined || tense === 'past' || tense === 'to-come';
  if (weekday !== undefined && !isTold) return undefined;
  const date = reckonDate(said, published);
  const weekdays = datesSaid(text, language).flatMap((one) => one.weekday ?? []);
  const fits = date === undefined || weekdays.length === 0 || weekdays.includes(weekdayOf(date));
  return fits ? date : undefined;
}

function cut(text: string, most: number): string {
  const whole = text.replace(/[.!?]+$/u, '');
  return whole.length <= most ? whole : whole.slice(0, most).replace(/[\s,;:]+\S*$/u, '');
}
