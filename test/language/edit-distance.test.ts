import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/language/spelling/edit-distance.ts';

describe('editDistance', () => {
  const rows: [string, string, number, string][] = [
    ['crown', 'crown', 0, 'the same word'],
    ['corwn', 'crown', 1, 'two neighbours swapped'],
    ['crwn', 'crown', 1, 'a letter dropped'],
    ['croown', 'crown', 1, 'a letter inserted'],
    ['crawn', 'crown', 1, 'a letter replaced'],
    ['rcwon', 'crown', 2, 'two swaps'],
    ['', 'at', 2, 'two letters from nothing'],
    ['ca', 'abc', 3, 'a swap is not edited again'],
    ['kitten', 'sitting', 3, 'two letters replaced and one inserted'],
  ];
  it.each(rows)('from %s to %s takes %i: %s', (from, to, edits) => {
    expect(editDistance(from, to, 5)).toBe(edits);
    expect(editDistance(to, from, 5)).toBe(edits);
  });

  it('says one more than the limit for anything farther', () => {
    expect(editDistance('kitten', 'sitting', 2)).toBe(3);
    expect(editDistance('ceasefire', 'summit', 2)).toBe(3);
  });

  it('agrees with the whole table of the textbook', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (from, to, limit) => {
        expect(editDistance(from, to, limit)).toBe(Math.min(textbook(from, to), limit + 1));
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Optimal string alignment with the full table. */
function textbook(from: string, to: string): number {
  const table: number[][] = [];
  for (let row = 0; row <= from.length; row++) {
    const cells: number[] = [];
    table.push(cells);
    for (let column = 0; column <= to.length; column++) {
      const cell = (up: number, left: number) => table[row - up]?.[column - left] ?? Number.POSITIVE_INFINITY;
      const ways = [cell(1, 0) + 1, cell(0, 1) + 1, cell(1, 1) + (from[row - 1] === to[column - 1] ? 0 : 1)];
      const swapped = row > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) ways.push(cell(2, 2) + 1);
      cells.push(row === 0 && column === 0 ? 0 : Math.min(...ways));
    }
  }
  return table.at(-1)?.at(-1) ?? 0;
}
