import { expect, it } from 'vitest';
import { ageOf } from '../../commands/reply/small-print/age-of.ts';

it.each([
  ['the day itself', '2025-08-17T23:59:59Z', undefined],
  ['the day after', '2025-08-18T23:59:59Z', undefined],
  ['two days', '2025-08-19T00:00:00Z', '2 days'],
  ['the last of days', '2025-08-30T23:00:00Z', '13 days'],
  ['the first of weeks', '2025-08-31T00:00:00Z', '2 weeks'],
  ['a month is still weeks', '2025-09-20T12:00:00Z', '4 weeks'],
  ['the last of weeks', '2025-10-16T12:00:00Z', '8 weeks'],
  ['the first of months', '2025-10-17T12:00:00Z', '2 months'],
  ['a month that is not full yet', '2026-11-16T12:00:00Z', '14 months'],
  ['more than a year is still months', '2026-11-23T12:00:00Z', '15 months'],
  ['the last of months', '2027-08-16T12:00:00Z', '23 months'],
  ['the first of years', '2027-08-17T12:00:00Z', '2 years'],
  ['a decade', '2036-08-16T12:00:00Z', '10 years'],
  ['published in the future', '2025-08-01T12:00:00Z', undefined],
])('%s: at %s it is %s old', (_, now, age) => {
  expect(ageOf('2025-08-17', new Date(now))).toBe(age);
});

it('says nothing of what is no day', () => {
  expect(ageOf('someday', new Date('2025-08-17'))).toBeUndefined();
});
