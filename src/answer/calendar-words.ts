/** What a word of the calendar is: `monday` a weekday, `april` a month. */
export type CalendarKind = 'weekday' | 'month';

/** Tells the weekdays and months of a language, a two-letter code, from other lower-case words. */
export function calendarKindOf(word: string, language: string): CalendarKind | undefined {
  const known = calendars.get(language) ?? calendarOf(language);
  calendars.set(language, known);
  return known.get(word);
}

const calendars = new Map<string, ReadonlyMap<string, CalendarKind>>();

function calendarOf(language: string): ReadonlyMap<string, CalendarKind> {
  const name = (options: Intl.DateTimeFormatOptions, date: Date) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date).toLowerCase();
  const words = new Map<string, CalendarKind>();
  for (let day = 1; day <= 7; day++)
    words.set(name({ weekday: 'long' }, new Date(Date.UTC(2024, 0, day))), 'weekday');
  for (let month = 0; month < 12; month++)
    words.set(name({ month: 'long' }, new Date(Date.UTC(2024, month, 1))), 'month');
  return words;
}
