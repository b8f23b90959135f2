import { describe, expect, it } from 'vitest';
import { nameAsked } from '../../../src/answer/unnamed/name-asked.ts';
import { isUnnamed } from '../../../src/answer/unnamed/unnamed.ts';
import { languageOf } from '../../../src/language/language.ts';

const english = languageOf('en');

function unnamed(question: string, shown: string, ...more: string[]): boolean {
  const asked = nameAsked(question, english);
  return asked !== undefined && isUnnamed(asked, shown, () => [shown, ...more], english);
}

describe('what is asked for by name', () => {
  const rows: [question: string, nouns: string[] | undefined, count?: string][] = [
    ['names of the hotels where they stay', ['hotels']],
    ['what are the names of all six insurers', ['insurers'], 'six'],
    ['what is the dog called', ['dog']],
    ['quarry lawyer name', ['lawyer']],
    ['which hotel was the meeting in', ['hotel']],
    ['in which three counties are the shops', ['counties'], 'three'],
    ['which ferry operators complained to the office', ['complained', 'operators']],
    ['who are the four other members of the board', ['members'], 'four'],
    ['who is the mayor', undefined],
    ['which year was it built in', undefined],
    ['what did the mayor say', undefined],
  ];
  it.each(rows)('reads in %j %j', (question, nouns, count) => {
    const asked = nameAsked(question, english);
    expect(asked?.nouns).toEqual(nouns);
    expect(asked?.count).toBe(count);
  });
});

describe('what a passage mentions without a name', () => {
  const rows: [question: string, shown: string, isUnnamed: boolean][] = [
    ['which hotel was the meeting in', 'She stood outside the meeting hotel on Sunday.', true],
    ['which hotel was the meeting in', 'She stood outside the Hotel Astra on Sunday.', false],
    ['which hotel was the meeting in', 'They met in a hotel, the Astra, and left on Friday.', false],
    ['which hotel was the meeting in', 'They met in a hotel called Astra.', false],
    ['which hotel was the meeting in', 'Astra is a hotel by the sea. They met there.', false],
    // Whatever else is said of it may tell which one it is.
    ['which hotel was the meeting in', 'They met in a railway hotel.', false],
    ['which hotel was the meeting in', 'They met in their hotel.', false],
    ['what is the hotel called', 'They met in a railway hotel.', true],
    ['which nine states belong to it', 'The Littoral Union, a bloc of nine states, froze it.', true],
    ['who are the two brothers', 'Police arrested two brothers: Jan and Per Holm.', false],
    ['who were the two people that heard it', 'Two shareholders said that they had heard it.', true],
    [
      'which two regions form it',
      'He wants Asp and Selm, the two regions which form the Basin. Regions differ.',
      false,
    ],
    ['which two regions form it', 'The Basin is the two regions Asp and Selm.', false],
    ['which two regions form it', 'He wants two regions. They are Asp and Selm.', false],
    ['names of the two pilots', 'The two pilots, Ines Vale and Tom Rask, were tired.', false],
    ['what is the musical called', 'It will rehearse a musical, “Tin Heart”.', false],
    ['which case does he mean', 'She thinks the cases quite different.', false],
  ];
  it.each(rows)('finds for %j in %j: %j', (question, shown, expected) => {
    expect(unnamed(question, shown)).toBe(expected);
  });

  it('looks for the name in all that is told', () => {
    const shown = 'The meeting hotel was full.';
    expect(unnamed('which hotel was the meeting in', shown, 'They met in the hotel Astra.')).toBe(false);
  });

  it('takes one name for all of one thing, and not for all of several', () => {
    const shown = 'The strain resists two common antibiotics.';
    const named = 'Meropenem is an antibiotic. It has two antibiotics of its own.';
    expect(unnamed('which two antibiotics does it resist', shown, named)).toBe(true);
  });
});
