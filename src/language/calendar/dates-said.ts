import { remembering } from '../remembering.ts';
import { type DateWords, dateWords } from './date-words.ts';
import { type Tense, tenseAt } from './tense.ts';

/** A weekday or month in a text, before anybody asks which one it is. */
export interface DateSaid {
  /** As the text has it: `last Friday`, `18 August`. */
  readonly said: string;
  /** From 0, Monday. */
  readonly weekday?: number;
  /** From 0, January. */
  readonly month?: number;
  /** Of the month, from 1. */
  readonly day?: number;
  readonly year?: number;
  /** `last Friday` or `next Monday`. */
  readonly which?: 'last' | 'next';
  /** Any such day, one counted from another day, or perhaps no date at all: only a fact can say which. */
  readonly isVague: boolean;
  /** Whether it is past or to come by what its clause says; absent where that cannot be told. */
  readonly tense?: Tense;
}

/** The weekdays and months of a text, in its order; none in a language whose words are not known. */
export function datesSaid(text: string, language: string): readonly DateSaid[] {
  return saidIn({ text, language });
}

/** Texts whose dates are kept: each card has its paragraphs and facts looked through. */
const MOST_KEPT = 1_000;

const saidIn = remembering(findDates, MOST_KEPT, ({ text, language }) => `${language} ${text}`);

function findDates({ text, language }: Readonly<Record<'text' | 'language', string>>): readonly DateSaid[] {
  const words = dateWords.get(language);
  if (words === undefined) return [];
  const found = [...text.matchAll(patternOf(words))];
  return found.map((match, at) => {
    const { weekday, month, dayBefore, dayAfter = dayBefore, year } = match.groups ?? {};
    const end = match.index + match[0].length;
    const [led = '', lead = ''] = /(\p{L}+)[\s-]+$/u.exec(text.slice(0, match.index)) ?? [];
    // *A wet Monday* is any one.
    const [, ahead = ''] = /(\p{L}+)\s+\p{Ll}+\s+$/u.exec(text.slice(0, match.index)) ?? [];
    const which = whichOf(lead.toLowerCase(), words);
    const tense = tenseAt(text, match.index, end, language);
    const isExact = dayAfter !== undefined || year !== undefined;
    const next = found[at + 1];
    const isVague =
      (!which && words.vagueBefore.has(ahead.toLowerCase())) ||
      isVagueBeside(lead.toLowerCase(), text.slice(end), words) ||
      (next !== undefined && next.index - end <= CLOSE && isCompletedBy(next, weekday !== undefined)) ||
      (weekday === undefined
        ? !which && !mayLeadMonth(lead.toLowerCase(), text.slice(end), words)
        : !which && words.beforeWeekday?.has(lead.toLowerCase()) === false);
    return {
      said: text.slice(which && !isExact ? match.index - led.length : match.index, end),
      ...(weekday === undefined ? {} : { weekday: indexOf(weekday, words.weekdays) }),
      ...(month === undefined ? {} : { month: indexOf(month, words.months) }),
      ...(dayAfter === undefined ? {} : { day: Number(dayAfter) }),
      ...(year === undefined ? {} : { year: Number(year) }),
      ...(which && !isExact ? { which } : {}),
      isVague: isVague && !isExact,
      ...(tense === undefined ? {} : { tense }),
    };
  });
}

/** Characters between `April` and `June 2024` in `from April to June 2024`, at most: one date, said in two parts. */
const CLOSE = 6;

const NOT_WITHIN_WORD = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'] as const;

function patternOf({ weekdays, months, afterDay }: DateWords): RegExp {
  const day = `(?:(?<dayBefore>\\d{1,2})${afterDay})?`;
  const rest =
    '(?:\\s+(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|[.,]\\d))?(?:,?\\s+(?:of\\s+)?(?<year>\\d{4}))?';
  const either = `${day}(?<month>${months.join('|')})${rest}|(?<weekday>${weekdays.join('|')})`;
  return new RegExp(NOT_WITHIN_WORD.join(`(?:${either})`), 'gu');
}

function indexOf(word: string, forms: readonly string[]): number {
  return forms.findIndex((form) => new RegExp(`^(?:${form})$`, 'u').test(word));
}

function whichOf(lead: string, { last, next }: DateWords): 'last' | 'next' | undefined {
  if (last.has(lead)) return 'last';
  return next.has(lead) ? 'next' : undefined;
}

/** Before it `every`, after it `of that week`. */
function isVagueBeside(lead: string, rest: string, { vagueBefore, vagueAfter }: DateWords): boolean {
  const [, after = ''] = /^\s+(\p{L}+(?:\s+\p{L}+)?)/u.exec(rest) ?? [];
  const both = after.toLowerCase().replace(/\s+/u, ' ');
  return vagueBefore.has(lead) || [...wordsOf(after), both].some((words) => vagueAfter.has(words));
}

/** `Monday, 18 August` is one day, `April and May 2024` two months of one year. */
function isCompletedBy({ groups = {} }: RegExpExecArray, isWeekday: boolean): boolean {
  const { dayBefore, dayAfter, year } = groups;
  return isWeekday ? (dayBefore ?? dayAfter) !== undefined : year !== undefined;
}

function mayLeadMonth(lead: string, rest: string, words: DateWords): boolean {
  return words.beforeMonth.has(lead) || (words.beforeMonthOrName.has(lead) && !/^ \p{Lu}/u.test(rest));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
