import { type CalendarWords, calendarWords } from '../../language/calendar/calendar-words.ts';
import { nearestDays } from './nearest-days.ts';

/** A day of the calendar in a member's words and what it may stand for. */
export interface DayAsked {
  /** As the member wrote it, `august 18th`. */
  readonly said: string;
  /** Where it stands in what was written. */
  readonly start: number;
  readonly end: number;
  /** ISO days; two where `8/9` may be either, the nearest to the article first. */
  readonly dates: readonly [string, ...string[]];
  /**
   * The same days a year before and after, where none is named, and of other months, where none of these is: an article of
   * autumn speaks of last January.
   */
  readonly beside: readonly string[];
}

/**
 * The days of the calendar that a member names, seen from the day of an article: `18 august`, `the 18th`, `18.8.`,
 * `8/18`. Without a year the nearest is meant. What may be another word or number, `may 5 people come`, is none.
 */
export function daysAsked(text: string, language: string, published: string): readonly DayAsked[] {
  const words = calendarWords.get(language);
  if (words === undefined || Number.isNaN(Date.parse(`${published}T00:00:00Z`))) return [];
  const found: DayAsked[] = [];
  for (const { pattern, isReversed = false } of patternsOf(words)) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const groups = match.groups ?? {};
      const [first, ...others] = nearestDays(readParts(groups, words, isReversed), published);
      if (first === undefined) continue;
      const dates = [first, ...others] as const;
      const month = groups['month'] ?? groups['number'];
      const beside = groups['year'] === undefined ? dates.flatMap((date) => besideOf(date, month)) : [];
      found.push({ said: match[0], start, end, dates: [...dates], beside });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The same day of the years beside; without a month, of the months of a year before and after. */
function besideOf(date: string, month: string | undefined): readonly string[] {
  const [year = 0, number = 1, day = 1] = date.split('-').map(Number);
  const steps = month === undefined ? ALL_MONTHS : [-12, 12];
  return steps
    .map((step) => new Date(Date.UTC(year, number - 1 + step, day)))
    .filter((one) => one.getUTCDate() === day)
    .map((one) => one.toISOString().slice(0, 10));
}

/** Of a year before and after, the nearest first. */
const ALL_MONTHS = Array.from({ length: 12 }, (_, at) => [-at - 1, at + 1]).flat();

interface Form {
  readonly pattern: RegExp;
  /** The first number may be the month and the second the day, or else the other way round. */
  readonly isReversed?: boolean;
}

const EDGES = ['(?<![\\p{L}\\p{N}.,/$€£-])', '(?![\\p{L}\\p{N}/%-]|[.,:]\\d)'] as const;
/** What a number before it could count: nothing, or a word that begins something else. */
const NOT_COUNTING =
  '(?=\\s*(?:$|[?!.,;:)]|(?:and|or|at|in|with|is|was|will|when|that|to|already|instead|then|too|und|oder|um|mit|и|или)\\b))';

/** `3/20 of it` is a share. */
const NO_FRACTION = '(?!\\s+(?:of|von|от)(?!\\p{L}))';

/** In the order in which they are tried: what is surest first. */
function patternsOf({ months, ordinal, between, before, beforeAlone }: CalendarWords): readonly Form[] {
  const form = (source: string) => new RegExp(EDGES.join(`(?:${source})`), 'giu');
  const month = `(?<month>${months.join('|')})\\.?`;
  const year = '(?:,?\\s+(?<year>\\d{4}))?';
  const led = `(?<=(?<!\\p{L})(?:${before})\\s+)`;
  return [
    { pattern: form('(?<year>\\d{4})-(?<number>\\d{1,2})-(?<day>\\d{1,2})') },
    { pattern: form(`(?<day>\\d{1,2})${ordinal}?${between}${month}${year}`) },
    { pattern: form(`${month}\\s+(?:the\\s+)?(?<day>\\d{1,2})${ordinal}${year}`) },
    { pattern: form(`(?!may|mar)${month}\\s+(?<day>\\d{1,2})${year}`) },
    { pattern: form(`${led}${month}\\s+(?<day>\\d{1,2})${year}`) },
    { pattern: form(`${month}\\s+(?<day>\\d{1,2})${NOT_COUNTING}`) },
    { pattern: form('(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.(?<year>\\d{4})?') },
    { pattern: form('(?<number>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4})'), isReversed: true },
    { pattern: form(`(?<number>\\d{1,2})/(?<day>1[3-9]|2\\d|3[01])${NO_FRACTION}`) },
    { pattern: form(`(?!24/7)(?<day>1[3-9]|2\\d|3[01])/(?<number>\\d{1,2})${NO_FRACTION}`) },
    { pattern: form(`${led}(?<number>\\d{1,2})/(?<day>\\d{1,2})`), isReversed: true },
    { pattern: form(`(?<=(?<!\\p{L})(?:${beforeAlone})\\s+)(?<day>\\d{1,2})${ordinal}${NOT_COUNTING}`) },
  ];
}

function readParts(
  { year, month, number, day }: Readonly<Record<string, string | undefined>>,
  { months }: CalendarWords,
  isReversed: boolean,
) {
  const named = months.findIndex((form) => new RegExp(`^(?:${form})$`, 'iu').test(month ?? ''));
  const numbered = number === undefined ? undefined : Number(number) - 1;
  const one = {
    year: year === undefined ? undefined : Number(year),
    month: month ? named : numbered,
    day: Number(day),
  };
  if (!isReversed || numbered === undefined) return [one];
  return [one, { ...one, month: Number(day) - 1, day: numbered + 1 }];
}
