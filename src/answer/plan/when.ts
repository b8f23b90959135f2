import { dateWords } from '../../language/calendar/date-words.ts';
import type { ReadWord } from '../../language/read-words.ts';

/** A day as a question names it: some of its parts, and at least a weekday, a month or a year. */
export interface When {
  /** From 0, Monday. */
  readonly weekday?: number;
  /** Of the month, from 1. */
  readonly day?: number;
  /** From 0, January. */
  readonly month?: number;
  readonly year?: number;
}

/** The day that some words name, where they name nothing else: *friday*, *12 march*, *2011*; undefined for any other. */
export function whenOf(words: readonly ReadWord[], language: string): When | undefined {
  const table = dateWords.get(language);
  if (!table || words.length === 0) return undefined;
  const parts = words.map(({ as }) => partOf(as));
  if (parts.some((part) => part === undefined)) return undefined;
  const when: When = Object.assign({}, ...parts);
  // A number alone is no day, and neither is one said twice.
  const isNamed = when.weekday !== undefined || when.month !== undefined || when.year !== undefined;
  const isOnce = Object.keys(when).length === parts.length;
  return isNamed && isOnce && (when.day === undefined || when.month !== undefined) ? when : undefined;

  function partOf(word: string): When | undefined {
    const weekday = placeOf(word, table?.weekdays);
    if (weekday >= 0) return { weekday };
    const month = placeOf(word, table?.months);
    if (month >= 0) return { month };
    if (YEAR.test(word)) return { year: Number(word) };
    const [, day] = DAY.exec(word) ?? [];
    return day === undefined ? undefined : { day: Number(day) };
  }
}

function placeOf(word: string, forms: readonly string[] = []): number {
  return forms.findIndex((form) => new RegExp(`^(?:${form})$`, 'iu').test(word));
}

const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const DAY = /^(\d|[12]\d|3[01])(?:st|nd|rd|th)?$/u;
