import { expect, it } from 'vitest';
import { mayName, namedIn } from '../../src/language/calendar/named-by.ts';

it.each([
  ['On Monday and in May they may march.', 'en', ['weekday 1', 'month 5']],
  ['Am Sonntag, im März', 'de', ['weekday 7', 'month 3']],
  ['Mondays', 'en', []],
])('the days and months of “%s” (%s)', (text, language, keys) => {
  expect(namedIn(text, language).map(({ key }) => key)).toEqual(keys);
});

it.each([
  ['weekday 5', 'зустрілися в п’ятницю', 'uk', true],
  ['weekday 7', 'у неділю', 'uk', true],
  ['month 7', 'до липня', 'uk', true],
  ['month 2', 'в лютневій суперечці', 'uk', true],
  ['weekday 7', 'w niedzielę', 'pl', true],
  ['weekday 7', 'w poniedziałek', 'pl', false],
  ['month 2', 'w lutym', 'pl', true],
  ['weekday 1', 'в понедельник', 'ru', true],
  ['weekday 1', 'am Dienstag', 'de', false],
  ['month 4', 'en avril', 'fr', true],
])('%s in “%s” (%s): %s', (key, text, language, named) => {
  expect(mayName(key, text, language)).toBe(named);
});
