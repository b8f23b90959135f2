import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../bench/random.ts';
import { misspell } from '../../bench/retrieval/misspell.ts';
import { editDistance } from '../../src/language/spelling/edit-distance.ts';

describe('misspell', () => {
  const question = 'When will Zelensky meet the European leaders?';

  it('gives the same misspelling for the same seed', () => {
    expect(misspell(question, createRandom(7))).toBe(misspell(question, createRandom(7)));
  });

  it('makes at most one edit in each of at most two words, all of five letters or more', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const before = question.split(' ');
        const after = misspell(question, createRandom(seed)).split(' ');
        expect(after).toHaveLength(before.length);
        const changed = before.flatMap((word, place) =>
          word === after[place] ? [] : [[word, after[place] ?? '']],
        );
        expect(changed.length).toBeLessThanOrEqual(2);
        for (const [word = '', other = ''] of changed) {
          expect(word.length).toBeGreaterThanOrEqual(5);
          expect(editDistance(word, other, 3)).toBe(1);
        }
      }),
    );
  });

  it('leaves short words alone', () => {
    expect(misspell('who is it', createRandom(1))).toBe('who is it');
  });

  it('puts Cyrillic letters into Cyrillic words', () => {
    const misspelt = Array.from({ length: 50 }, (_, seed) => misspell('переговоры', createRandom(seed)));
    expect(misspelt.join('')).toMatch(/^\p{Script=Cyrillic}+$/u);
  });
});
