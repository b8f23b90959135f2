import type { Item } from '../reply.ts';
import type { Teller } from '../teller.ts';

type Day = NonNullable<Item['at']>;

/**
 * A day or month with what the article calls it where the date does not say that: *Friday* of *Friday, 27 March*, *by 27 March*, but
 * neither *27 March* nor *February* nor *February 2022*.
 */
export function dayTold({ date, said }: Day): Day {
  const [, , day] = date.split('-');
  if (said === undefined || day === undefined || /\d{4}/u.test(said)) return { date };
  const number = `0?${Number(day)}\\.?`;
  const dayAndMonth = `(?:\\p{L}+ ${number}|${number}(?:(?: de)? \\p{L}+)?)`;
  if (new RegExp(`^${dayAndMonth}$`, 'u').test(said)) return { date };
  return { date, said: said.replace(new RegExp(`, (?:den )?${dayAndMonth}$`, 'u'), '') };
}

/** Lines that begin with their day, each day once above its own, as the first of them calls it that says more than the date. */
export function eachDayOnce(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item, place) => {
    const { at, ...line } = item;
    if (at === undefined || at.date === items[place - 1]?.at?.date) return [line];
    const told = items.flatMap((one) => (one.at?.date === at.date ? dayTold(one.at) : []));
    const heading = told.find(({ said }) => said !== undefined) ?? { date: at.date };
    return [{ at: heading, text: '', isHeading: true }, line];
  });
}

/**
 * Lines of which some day has several, under their days, and what has no day under a heading at the end. They stay as they are where
 * something without a day stands between them: its place says when.
 */
export function underDays(items: readonly Item[], { voice }: Teller): readonly Item[] {
  const dated = items.filter(({ at }) => at !== undefined);
  const isRepeated = dated.some(({ at }, place) => at?.date === dated[place - 1]?.at?.date);
  if (!isRepeated || items.slice(0, dated.length).some(({ at }) => at === undefined)) return items;
  const rest = items.slice(dated.length);
  const heading: Item = { text: voice.say('answer.no-date'), isHeading: true };
  return [...eachDayOnce(dated), ...(rest.length > 0 ? [heading, ...rest] : [])];
}
