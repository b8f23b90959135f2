import { day } from '../../../commands/reply/wording/day.ts';
import { withName } from '../../../commands/reply/wording/with-name.ts';
import type { ResolvedDate } from '../../answer/dates/resolve-dates.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/**
 * An ISO day as a timestamp, which Discord writes in each reader's own way, at ten o'clock UTC: that hour is the
 * same day from Hawaii (midnight) to New Zealand (eleven at night in its summer); a month or year plainly.
 * https://discord.com/developers/docs/reference#message-formatting-timestamp-styles
 */
export function drawDate(date: string, language?: string): string {
  // `2025-04T10:00:00Z` would count as the first of April.
  const ten = /^\d{4}-\d{2}-\d{2}$/u.test(date) ? Date.parse(`${date}T10:00:00Z`) : Number.NaN;
  return Number.isNaN(ten) ? escapeMarkdown(day(date, language)) : `<t:${ten / 1000}:D>`;
}

/** `Monday: <t:1755518400:D> · April 2025`; empty without dates. */
export function drawDates(dates: readonly ResolvedDate[] = []): string {
  return dates
    .map(({ said, date, language }) => withName(escapeMarkdown(said), drawDate(date, language)))
    .join(' · ');
}
