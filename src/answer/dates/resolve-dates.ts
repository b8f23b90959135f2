import type { Article, Fact } from '../../content/knowledge.ts';
import { type DateSaid, datesSaid } from '../../language/calendar/dates-said.ts';
import { reckonDate } from '../../language/calendar/reckon-date.ts';
import { weekdayOf } from '../../language/calendar/weekday-of.ts';
import { withYears } from '../../language/calendar/with-years.ts';

/** A weekday or month of a text and what it stands for. */
export interface ResolvedDate {
  /** As the text has it, `last Friday`. */
  readonly said: string;
  /** ISO day `2025-08-15` or month `2025-04`. */
  readonly date: string;
  /** In which it is written out, a two-letter code; absent for English. */
  readonly language?: string;
}

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
  return withYears(all, around).flatMap((one, at) => {
    const said = all[at] ?? one;
    const keys = [keyOf(said), keyOf({ ...said, which: undefined })];
    const known = keys.map((key) => told.get(key)).find((dates) => dates !== undefined);
    // Two facts that name different days for the same word leave it open.
    const date =
      known === undefined ? reckonDate(one, article.published) : known.size === 1 ? [...known][0] : undefined;
    return date === undefined ? [] : [{ said: one.said, date }];
  });
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
