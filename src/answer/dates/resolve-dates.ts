import type { Article, Fact } from '../../content/knowledge.ts';
import { type DateSaid, datesSaid } from './dates-said.ts';

/** A weekday or month of a text and what it stands for. */
export interface ResolvedDate {
  /** As the text has it, `last Friday`. */
  readonly said: string;
  /** ISO day `2025-08-15` or month `2025-04`. */
  readonly date: string;
  /** In which it is written out, a two-letter code; absent for English. */
  readonly language?: string;
}

/** Days from publication within which `3 September` without a year is taken for the nearest; farther off nobody knows. */
const NEAR = 31;

const DAY = 86_400_000;
/** Characters of an ISO day; a month has fewer. */
export const ISO_DAY = 10;

/**
 * The weekdays and months of a text that stands in, or rests on, these paragraphs of an article. What a fact of one of
 * them says wins; otherwise a weekday is the nearest within three days of publication, a day of a month without a year the nearest or by its tense, a month without a year, in
 * a clause of the past, the latest that is not after it. What stays open is left out, and so is everything that has no fact when nobody knows the
 * day of publication.
 */
export function resolveDates(
  text: string,
  article: Pick<Article, 'id' | 'language' | 'published'> & Partial<Pick<Article, 'paragraphs'>>,
  paragraphs: readonly number[],
  facts: readonly Fact[],
): readonly ResolvedDate[] {
  const all = datesSaid(text, article.language);
  // Most texts have none, and facts and paragraphs are looked through for nothing.
  if (all.length === 0) return [];
  const told = datesTold(article, paragraphs, facts);
  const around = paragraphs.flatMap((number) =>
    datesSaid(article.paragraphs?.[number - 1]?.text ?? '', article.language),
  );
  const years = yearsOfMonths([...all, ...around]);
  return all.flatMap((said) => {
    const one = withYear(said, years);
    const keys = [keyOf(said), keyOf({ ...said, which: undefined })];
    const known = keys.map((key) => told.get(key)).find((dates) => dates !== undefined);
    // Two facts that name different days for the same word leave it open.
    const date =
      known === undefined ? reckoned(one, article.published) : known.size === 1 ? [...known][0] : undefined;
    return date === undefined ? [] : [{ said: one.said, date }];
  });
}

/** The year that is said with each month, where all that say one say the same. */
function yearsOfMonths(all: readonly DateSaid[]): ReadonlyMap<number, number | undefined> {
  const years = new Map<number, number | undefined>();
  for (const { month, year } of all)
    if (month !== undefined && year !== undefined)
      years.set(month, years.has(month) && years.get(month) !== year ? undefined : year);
  return years;
}

/** *In October 2023 … on 4 October* is of one year. */
function withYear(said: DateSaid, years: ReadonlyMap<number, number | undefined>): DateSaid {
  const year = said.month === undefined ? undefined : years.get(said.month);
  return said.day === undefined || said.year !== undefined || year === undefined ? said : { ...said, year };
}

/** The dates that facts of these paragraphs give, by what they call them. */
function datesTold(
  { id, language }: Pick<Article, 'id' | 'language'>,
  paragraphs: readonly number[],
  facts: readonly Fact[],
) {
  const told = new Map<string, Set<string>>();
  for (const fact of facts) {
    if (fact.kind !== 'event' && fact.kind !== 'statement') continue;
    const { when, date } = fact;
    if (when === undefined || date === undefined || fact.article !== id) continue;
    if (!fact.paragraphs.some((number) => paragraphs.includes(number))) continue;
    for (const said of datesSaid(when, language)) {
      // `5 to 16 January` has one date and names two days.
      if (said.day !== undefined && Number(date.slice(8)) !== said.day) continue;
      // So do `Tuesday and Wednesday`.
      if (said.weekday !== undefined && date.length === ISO_DAY && weekdayOf(date) !== said.weekday) continue;
      for (const key of new Set([keyOf(said), keyOf({ ...said, which: undefined })])) {
        told.set(key, (told.get(key) ?? new Set()).add(date));
      }
    }
  }
  return told;
}

function keyOf({ weekday, month, day, year, which }: Named): string {
  return [weekday, month, day, year, which].join();
}

type Named = Omit<DateSaid, 'said' | 'isVague' | 'tense' | 'which'> & {
  readonly which?: DateSaid['which'] | undefined;
};

/** The day or month meant in an article published that day; undefined if that cannot be told. */
function reckoned(said: DateSaid, published: string | undefined): string | undefined {
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

/** From 0, Monday. */
function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

function iso(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function monthIso(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}`;
}
