import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/language/spelling/edit-distance.ts';
import { createSpelling, editsAllowed } from '../../src/language/spelling/spelling.ts';

describe('createSpelling', () => {
  const { nearest } = createSpelling(
    'ceasefire zelensky macron summit submit dummit alaska crown crow 2014 kyiv переговоры'.split(' '),
  );
  const rows: [string, string[], string][] = [
    ['alsaka', ['alaska'], 'swapped neighbours are one edit'],
    ['corwn', ['crown'], 'one edit away, and not crow, which is two away'],
    ['zelinskyy', ['zelensky'], 'eight letters or more may be two edits away'],
    ['ceasfier', ['ceasefire'], 'a dropped letter and a swap'],
    ['mokran', [], 'six letters may only be one edit away'],
    ['kiv', [], 'three letters are never corrected'],
    ['2015', [], 'numbers are never corrected'],
    ['перговоры', ['переговоры'], 'Cyrillic letters count like Latin ones'],
    ['sumnit', ['summit'], 'one edit away'],
    ['summet', ['summit'], 'one edit away'],
    ['sugmit', ['submit', 'summit'], 'as near as one another: by the alphabet'],
    ['aummit', ['dummit', 'summit'], 'as near as one another: by the alphabet'],
  ];
  it.each(rows)('takes %s for %j: %s', (word, meant) => {
    expect(nearest(word, 3).map((correction) => correction.word)).toEqual(meant);
  });

  it('prefers the same first letter, which people rarely get wrong', () => {
    const words = createSpelling(['brown', 'crows']).nearest('crown', 2);
    expect(words).toEqual([
      { word: 'crows', edits: 1 },
      { word: 'brown', edits: 1 },
    ]);
  });

  it('gives no more than asked for', () => {
    expect(nearest('sugmit', 1)).toEqual([{ word: 'submit', edits: 1 }]);
  });

  it('finds what comparing with every word finds', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeйы'), minLength: 1, maxLength: 11 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (vocabulary, asked) => {
        const allowed = editsAllowed(asked);
        const near = vocabulary.filter((known) => editDistance(known, asked, allowed) <= allowed);
        const found = createSpelling(vocabulary).nearest(asked, 99);
        expect(found.map((correction) => correction.word).sort()).toEqual(allowed === 0 ? [] : near.sort());
      }),
    );
  });
});
