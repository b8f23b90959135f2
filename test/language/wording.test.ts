import { expect, it } from 'vitest';
import { createReader } from '../../src/language/reading.ts';
import { createStringTable } from '../../src/language/string-table.ts';
import { wordingOf } from '../../src/search/rank/wording.ts';

const reader = createReader({
  language: 'en',
  frequency: undefined,
  vocabulary: createStringTable(['venn']),
  named: [{ id: 'venn', names: ['Orla Venn', 'Venn'] }],
  groups: new Map(),
});

it('tells how a question is worded without what it is about', () => {
  const wording = wordingOf(reader.read('How old is Orla Venn in 2024'));
  expect(wording).toEqual(
    new Set([
      'how',
      'old',
      'is',
      '@',
      'in',
      '#',
      '^ how',
      'how old',
      'old is',
      'is @',
      '@ in',
      'in #',
      '# $',
    ]),
  );
});

it('has nothing but the edges of an empty question', () => {
  expect(wordingOf(reader.read(''))).toEqual(new Set(['^ $']));
});
