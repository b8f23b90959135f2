import { describe, expect, test } from 'vitest';
import { nameForms } from '../../src/content/check/name-forms.ts';
import { numbersOf } from '../../src/language/numbers-of.ts';
import { wordsOf } from '../../src/language/words-of.ts';

test.each<[text: string, folded: string]>([
  ["Trump’s and Zelensky's Nato-like pact", 'trump zelensky nato like pact and'.split(' ').sort().join(' ')],
  ['the U.S. and the US', 'and the the us us'],
  ['Élysée, 1,000 men', '1,000 elysee men'],
  ["l’Ukraine d'Europe", 'europe ukraine'],
  ['Россия и Украина', 'россия украина и'.split(' ').sort().join(' ')],
  ['… !? 🙂', ''],
])('the words of %j are %j', (text, folded) => {
  const words = wordsOf(text).map((word) => word.folded);
  expect(words.sort().join(' ')).toBe(folded);
});

test.each<[text: string, starters: string]>([
  ['The end. Then more! “Who?” Nobody: All', 'The Then Who Nobody All'],
  ['He met Ada Venn of Oldport', 'He'],
  ['(In Oslo) “In Rome”', 'In In'],
])('in %j a sentence begins with %j', (text, starters) => {
  const starting = wordsOf(text).filter(({ startsSentence }) => startsSentence);
  expect(starting.map((word) => word.text).join(' ')).toBe(starters);
});

describe('numbers', () => {
  test.each<[text: string, values: string]>([
    ['5 five Five fifth 5th', '5 5 5 #5 #5'],
    ['thirty-two and 32, twenty first', '32 32 20 #1'],
    ['1,000 men at 3.5 per cent', '1000 7/200'],
    ['25 %, 25%, ٢٥٪, 25 percent, ¼, 1/4 and a quarter', '1/4 1/4 1/4 1/4 1/4 1/4 1/4'],
    ['two thirds, 2/3, four out of ten and one in five', '2/3 2/3 2/5 1/5'],
    ['the fifth of May, a third meeting, 9/11, 18/8 and one in 30 days', '#5 #3 9/11 18/8 1 30'],
    ['３２, ٣٢, ३२ and 𝟑𝟐', '32 32 32 32'],
    ['a 32-member alliance, G7 and Article 5', '32 5'],
    ['half a dozen millions', '6 million'],
    ['a dozen, two dozen and dozens', '12 24 dozen'],
    ['on the one hand, none', '1'],
  ])('of %j are %j', (text, values) => {
    const numbers = numbersOf(wordsOf(text), 'en');
    expect(numbers.map(({ value }) => value).join(' ')).toBe(values);
  });

  test.each<[text: string, claims: string]>([
    ['one of the first two', 'two'],
    ['the two leaders met their two aides', ''],
    ['a second later two men came', 'two'],
  ])('that count something in %j are %j', (text, claims) => {
    const numbers = numbersOf(wordsOf(text), 'en').filter((number) => number.claims);
    expect(numbers.map((number) => number.text).join(' ')).toBe(claims);
  });

  test('in words are known for English only', () => {
    expect(numbersOf(wordsOf('fünf 5 elf five'), 'de').map(({ value }) => value)).toEqual(['5']);
  });
});

describe('names', () => {
  test.each<[known: string, asked: string, found: boolean]>([
    ['Ukraine', 'Ukrainians', true],
    ['Ukrainian', 'Ukraine', true],
    ['Russia', 'Russian', true],
    ['Italian', 'Italy', true],
    ['Germany', 'Germans', true],
    ['Sweden', 'Swedish', false],
    ['Iran', 'Iranian', true],
    ['Iran', 'Iraq', false],
    ['Austria', 'Australia', false],
    ['Slovakia', 'Slovenia', false],
    ['Macron', 'Macrons', true],
    ['Merz', 'Merkel', false],
    ['Johnson', 'Johnston', false],
    ['France', 'French', false],
    ['japan', 'Japanese', false],
  ])('%s stands for %s: %s', (known, asked, found) => {
    const [word] = wordsOf(asked);
    expect(word && nameForms(wordsOf(known)).has(word)).toBe(found);
  });
});
