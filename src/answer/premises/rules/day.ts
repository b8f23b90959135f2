import { daysAsked } from '../../dates/days-asked.ts';
import type { Claim, Found, Shown } from '../compared.ts';

/**
 * What is shown speaks of one day or month, and the question names another day of the calendar: *19 August* where it is
 * on Monday, the 18th. A rule that reads no words, for any language whose calendar is known.
 */
export function day({ text }: Pick<Claim, 'text'>, { days }: Pick<Shown, 'days'>): readonly Found[] {
  if (!/\p{N}/u.test(text)) return [];
  const { published, language, says, known } = days();
  if (published === undefined) return [];
  const asked = daysAsked(text, language, published);
  const isKnown = (date: string) => [...says, ...known].some((one) => date.startsWith(one.date));
  if (asked.some(({ dates, beside }) => [...dates, ...beside].some(isKnown))) return [];
  const [theirs] = asked;
  const own = new Map((says.length > 0 ? says : known).map((one) => [one.date, one]));
  const [mine, ...others] = own.values();
  if (!theirs || !mine || others.length > 0) return [];
  return [
    { kind: 'day', asked: theirs.said.replace(/(?<=\p{L})\.$/u, ''), says: mine.said, date: mine.date },
  ];
}
