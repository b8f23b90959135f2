import type { Article, Fact } from '../../content/knowledge.ts';
import { daysAsked } from './days-asked.ts';
import { resolveDates } from './resolve-dates.ts';

/** Puts the days of the calendar that a member names as the articles of one language call them. */
export interface ArticleCalendar {
  /** `is the meeting on Monday` for `is the meeting on 18 august`, where an article calls that day Monday. */
  inTheirWords(text: string): string;
}

/** Reads the articles when first needed; an article whose day of publication is not known names no days. */
export function createArticleCalendar(articles: readonly Article[], facts: readonly Fact[]): ArticleCalendar {
  let read: readonly Calendar[] | undefined;
  const calendars = () => {
    read ??= articles.flatMap((article) => calendarOf(article, facts));
    return read;
  };

  return {
    inTheirWords(text) {
      if (!/\p{N}/u.test(text)) return text;
      const [first, ...others] = calendars().map((calendar) => ({
        calendar,
        days: daysAsked(text, calendar.language, calendar.published),
      }));
      if (first === undefined || first.days.length === 0) return text;
      let put = '';
      let from = 0;
      for (const { start, end, said, dates, beside } of first.days) {
        // Whichever article speaks of that day; each sees `the 18th` from its own day.
        const theirs = others.flatMap(({ calendar, days }) => {
          const day = days.find((one) => one.start === start);
          return day ? calledBy(calendar, day.dates) : [];
        });
        const [called = weekdayNear(first.calendar, dates[0]) ?? calledBy(first.calendar, beside)[0]] = [
          ...calledBy(first.calendar, dates),
          ...theirs,
        ];
        put += `${text.slice(from, start)}${called ?? said}`;
        from = end;
      }
      return put + text.slice(from);
    },
  };
}

interface Calendar {
  readonly published: string;
  readonly language: string;
  /** What the text calls each ISO day or month that it speaks of. */
  readonly called: ReadonlyMap<string, string>;
}

function calendarOf(article: Article, facts: readonly Fact[]): readonly Calendar[] {
  const { published, language } = article;
  if (published === undefined) return [];
  const called = new Map<string, string>();
  for (const { text, number } of article.paragraphs)
    for (const { said, date } of resolveDates(text, article, [number], facts))
      if (!called.has(date)) called.set(date, said);
  return [{ published, language, called }];
}

function calledBy({ called }: Calendar, dates: readonly string[]): readonly string[] {
  return dates.flatMap((date) => called.get(date) ?? []);
}

/** The weekday of a day so near to a text that it would name it by that. */
function weekdayNear({ published, language }: Calendar, date: string): string | undefined {
  const [at, day] = [Date.parse(published), Date.parse(date)];
  if (Math.abs(at - day) > WEEK) return undefined;
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(day);
}

/** Milliseconds of six days: a weekday farther off is another one. */
const WEEK = 6 * 86_400_000;
