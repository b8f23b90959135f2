import { z } from 'zod';
import { contentLimits } from '../limits.ts';
import { deceptiveAt } from './visible-text.ts';

/**
 * The kinds of values the fields of a knowledge file have. Everything arrives as text, lists and records.
 * A message completes the sentence "The field …".
 */

const oneLine = 'must be one paragraph: join its lines (after ">-" they are joined for you)';
const notEmpty = 'is empty: write something or remove the line';

/** One paragraph of text without blanks around it. */
export const text = (longest: number = contentLimits.field) =>
  z
    .string()
    .trim()
    .min(1, notEmpty)
    .max(longest, `has more than ${longest} characters: shorten it`)
    .refine((value) => !value.includes('\n'), oneLine)
    // A double-quoted "\u0007", "\u202e" or "\ud800" becomes such a character only after the file was looked through.
    .refine(
      (value) => !/[\p{Cc}\p{Cs}]/u.test(value.replaceAll('\n', ' ')) && deceptiveAt(value) === undefined,
      'holds an invisible control character',
    );

/** Lower-case letters, digits and single hyphens. */
export const isIdLike = (value: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);

/** An id as the writers choose it. */
export const id = text(contentLimits.id).refine(
  isIdLike,
  'must be made of lower-case letters a to z, digits and single hyphens',
);

/** A list of texts. */
export const list = (longest?: number) => z.array(text(longest));

/** The ways people ask: a list, or one text with a phrasing on each line. */
export const asked = z.preprocess(
  (value) => (typeof value === 'string' ? value.split('\n').filter((line) => line.trim() !== '') : value),
  list(contentLimits.asked),
);

/** A paragraph number, or a list of them without repetition. */
export const paragraphs = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z
    .array(
      z
        .string()
        .regex(/^[1-9]\d{0,4}$/, 'must be a paragraph number such as 6')
        .transform(Number),
    )
    .min(1, 'is empty: name at least one paragraph')
    .max(contentLimits.paragraphs, `names more than ${contentLimits.paragraphs} paragraphs: split the fact`)
    .refine((numbers) => new Set(numbers).size === numbers.length, 'names a paragraph twice'),
);

/** `true` or `false`. */
export const yesOrNo = z.enum(['true', 'false']).transform((value) => value === 'true');

/** A day of the calendar, `2025-08-17`. */
export const day = text().refine(isDay, 'must be a day such as 2025-08-17');

/** A day, a month or a year, `2025-08-17`, `2025-08` or `2025`. */
export const dayMonthOrYear = text().refine(
  (value) => [value, `${value}-01`, `${value}-01-01`].some(isDay),
  'must be a day such as 2025-08-17, a month such as 2025-08 or a year',
);

/** Two letters, `en`. */
export const language = text().regex(/^[a-z]{2}$/, 'must be a code of two letters such as en');

/** An address on the web. */
export const url = text().refine(
  (value) => /^https?:\/\/\S+$/.test(value) && URL.canParse(value),
  'must be an address that begins with https://',
);

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
