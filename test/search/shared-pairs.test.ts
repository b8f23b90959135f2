import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSharedPairs } from '../../src/search/index/shared-pairs.ts';

const letters = fc.string({ unit: fc.constantFrom(...'abcde '), minLength: 1, maxLength: 32 });

describe('finding the texts that may hold what was typed', () => {
  it('leaves out only what shares too little', () => {
    const pairs = createSharedPairs(['who won the trophy', 'when does the ferry sail', 'Trophée volé']);
    expect(pairs.within('trofy', 0.35)).toEqual([0, 2]);
    expect(pairs.within('trophy', 0)).toEqual([0]);
    expect(pairs.within('ab', 0.5)).toEqual([0, 1, 2]);
  });

  it('keeps every text that holds it with so many mistakes, whatever they are', () => {
    const mistake = fc.record({
      at: fc.nat(),
      letter: fc.constantFrom(...'abcdexyz'),
      kind: fc.constantFrom('left out', 'too many', 'wrong'),
    });
    fc.assert(
      fc.property(
        letters,
        letters,
        letters,
        fc.array(mistake, { maxLength: 12 }),
        (before, typed, after, all) => {
          const mistakes = all.slice(0, Math.floor(typed.length * WRONG));
          const held = mistakes.reduce((text, { at, letter, kind }) => {
            const place = at % (text.length + 1);
            const put = kind === 'left out' ? '' : letter;
            return text.slice(0, place) + put + text.slice(kind === 'too many' ? place : place + 1);
          }, typed);
          expect(createSharedPairs([before + held + after]).within(typed, WRONG)).toEqual([0]);
        },
      ),
    );
  });
});

const WRONG = 0.35;
