import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../../src/language/name-finder.ts';
import { tokenize } from '../../src/language/tokenize.ts';

const finder = createNameFinder(
  [
    { id: 'venn', names: ['Ada Venn', 'Venn', 'the mayor', 'Mayor Venn of Oldport'] },
    { id: 'oldport', names: ['Oldport', 'Venn'] },
    { id: 'crew', names: ['Jones', "O'Neill", 'the crew'] },
    { id: 'nobody', names: ['', '…'] },
  ],
  tokenize,
);
const spans = (text: string) =>
  finder.find(tokenize(text)).map(({ start, end, id }) => `${id} ${start}-${end}`);

describe('createNameFinder', () => {
  const rows: [text: string, found: string[], why: string][] = [
    ['did venn say so', ['venn 1-2'], 'a name among words'],
    ['Ada Venn', ['venn 0-2'], 'the longest of the names that begin there'],
    ['mayor venn of oldport', ['venn 0-4'], 'a name that holds another'],
    ['venn of oldport', ['venn 0-1', 'oldport 2-3'], 'several names in the order they stand'],
    ['venn of', ['venn 0-1'], 'the beginning of a row that is no name as a whole'],
    ['the mayor and venn', ['venn 0-2', 'venn 3-4'], 'the same one twice'],
    ['mayor venn', ['venn 1-2'], 'half of a long name is not that name'],
    ["venn's nets and the venns", ['venn 0-1', 'venn 4-5'], 'a possessive and a plural'],
    ['jones', ['crew 0-1'], 'a name that ends in s'],
    ["is o'neill or oneill there", ['crew 1-2', 'crew 3-4'], 'with and without its apostrophe'],
    ['ada', [], 'a part of a name that nobody gave as a name'],
    ['venning', [], 'a word that begins like a name'],
    ['', [], 'nothing'],
  ];
  it.each(rows)('finds in %j %j: %s', (text, found) => {
    expect(spans(text)).toEqual(found);
  });

  it('gives a name that two have to the first', () => {
    expect(spans('venn')).toEqual(['venn 0-1']);
  });

  it('never gives a word to two names and never more than there are words', () => {
    const words = fc.array(fc.constantFrom('ada', 'venn', 'the', 'mayor', 'of', 'oldport', 'crew', "'", ''));
    fc.assert(
      fc.property(words, (text) => {
        let free = 0;
        for (const { start, end } of finder.find(text)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          free = end;
        }
        expect(free).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds nothing where nobody has a name', () => {
    expect(createNameFinder([], tokenize).find(['venn'])).toEqual([]);
  });
});
