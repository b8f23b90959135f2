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

/** A day above what happened on it. */
export function dayHeading(at: Day): Item {
  return { at: dayTold(at), text: '', isHeading: true };
}

/**
 * Lines that begin with their day, where some day has several of them: each day once above its own, and what has no day under
 * a heading at the end. They stay as they are where something without a day stands between them: its place says when.
 */
export function underDays(items: readonly Item[], { voice }: Teller): readonly Item[] {
  const dated = items.filter(({ at }) => at !== undefined);
  const isRepeated = dated.some(({ at }, place) => at?.date === dated[place - 1]?.at?.date);
  if (!isRepeated || items.slice(0, dated.length).some(({ at }) => at === undefined)) return items;
  const heading = ({ at }: Item): Item =>
    at === undefined ? { text: voice.say('answer.no-date'), isHeading: true } : dayHeading(at);
  return items.flatMap((item, place) => {
    const { at, ...line } = item;
    return at?.date === items[place - 1]?.at?.date && place > 0 ? [line] : [heading(item), line];
  });
}
