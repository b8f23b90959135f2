import { expect, it } from 'vitest';
import { claims, isSameNoun, mayBeSame } from '../../../src/answer/premises/counted.ts';
import { wordsOf } from '../../../src/language/words-of.ts';

const counted = (text: string) => claims(wordsOf(text));

it.each([
  ['recalled on 9 january or January 10, after 11 days', ['11'], 'a day of a month counts nothing'],
  ['she left at quarter past three with five others', ['5'], 'nor does an hour'],
  ['three and a half years', ['3'], 'nor is that half of anything'],
])('of %j %j: %s', (text, values) => {
  expect(counted(text).map(({ value }) => value)).toEqual(values);
});

it.each<[one: string, other: string, isSame: boolean]>([
  ['2.6m crowns', '2.6 million crowns', true],
  ['180k florins', '180,000 florins', true],
  ['3bn', '3 billion', true],
  ['twice', 'two times', true],
  ['2.6m', '2.7 million', false],
])('%s and %s may be the same: %j', (one, other, isSame) => {
  const [first, second] = [counted(one)[0], counted(other)[0]];
  expect(first && second && mayBeSame(first, second)).toBe(isSame);
});

it('takes small words for nothing that is counted', () => {
  expect(isSameNoun('members', 'member')).toBe(true);
  expect(isSameNoun('were', 'were')).toBe(false);
});
