import { countedFrom } from './counted-from.ts';
import { datesSaid } from './dates-said.ts';
import { namedIn } from './named-by.ts';
import { namedDaysOf } from './named-days.ts';

/** What a phrase names of the calendar, in its order; of each as many as it names. */
export interface DaysNamed {
  /** From 0, Monday. */
  readonly weekdays: readonly number[];
  /** From 0, January. */
  readonly months: readonly number[];
  /** Of a month, from 1; *5 to 16 January* has two. */
  readonly days: readonly number[];
  readonly years: readonly number[];
}

/**
 * What a phrase such as *Friday, 13 March* names, however it writes it; a day from which another one is counted, *the day
 * after Monday*, is left out. Undefined for a language whose words are not known.
 */
export function daysNamed(phrase: string, language: string): DaysNamed | undefined {
  const from = countedFrom.get(language);
  if (from === undefined) return undefined;
  const counted = [...phrase.matchAll(/\p{L}+/gu)].find(([word]) => from.has(word.toLowerCase()));
  const text = phrase.slice(0, counted?.index);
  const said = datesSaid(withMonths(text, language), language);
  const names = said.length === 0 ? namedIn(text.toLowerCase(), language) : [];
  const ofKind = (kind: string) =>
    names.flatMap(({ key }) => (key.startsWith(kind) ? [Number(key.slice(kind.length)) - 1] : []));
  const weekdays = [...weekdaysIn(text, language), ...ofKind('weekday ')];
  const hasDay =
    said.some(({ day }) => day !== undefined) || names.some(({ name }) => isAfterNumber(name, text));
  const numbers = [...text.matchAll(/(?<![\p{N}:.,])\d{1,2}(?![\p{N}:]|[.,]\d)/gu)].map(Number);
  // *1900 hours on Friday* is no year.
  const bare = weekdays.length + numbers.length > 0 ? [] : [...text.matchAll(YEAR)].map(Number);
  return {
    weekdays,
    months: [...said.flatMap(({ month }) => month ?? []), ...ofKind('month ')],
    days: hasDay ? numbers.filter((number) => number >= 1 && number <= 31) : [],
    years: [...new Set([...said.flatMap(({ year }) => year ?? []), ...bare])],
  };
}

/** *12 de octubre*, *1er mars*. */
function isAfterNumber(name: string, text: string): boolean {
  return new RegExp(`\\p{N}\\S{0,2}\\s+(?:\\p{L}{1,3}\\s+)?${name}`, 'iu').test(text);
}

const YEAR = /(?<!\p{N})(?:1\d|20)\d\d(?!\p{N})/gu;

/** Weekdays, cut or written small too: *Fri 13 March*, *friday*. */
function weekdaysIn(text: string, language: string): readonly number[] {
  const { weekdayOf } = namedDaysOf(language);
  return [...text.matchAll(WORD)].flatMap(({ 1: word = '', index }) => {
    const known = [word, word.toLowerCase()].flatMap((one) => datesSaid(one, language)).at(0);
    return weekdayOf(word, leadOf(word, text, index)) ?? known?.weekday ?? [];
  });
}

/** With the whole names of months that are cut or written small: *Feb. 13*, *13 march*. */
function withMonths(text: string, language: string): string {
  const { monthOf } = namedDaysOf(language);
  const write = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return text.replace(WORD, (whole, word: string, index: number) => {
    const month = monthOf(word, leadOf(word, text, index));
    return month === undefined ? whole : write.format(Date.UTC(2024, month, 1));
  });
}

const WORD = /(?<![\p{L}\p{N}])(\p{L}+)\.?(?!\p{L})/gu;

/** What may be another word, *Sun* or *May*, is a name of the calendar before a number, a mark or the end; then a word that says so. */
function leadOf(word: string, text: string, index: number): string {
  const after = text.slice(index + word.length);
  return /^\p{Lu}/u.test(word) && /^\.?\s*(?:$|,|\p{N})/u.test(after) ? 'last' : '';
}
