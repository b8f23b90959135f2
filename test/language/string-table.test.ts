import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createStringTable, numberOf, textAt, wordSetOf } from '../../src/language/string-table.ts';

it('numbers texts as a map does, and knows no others', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 6 });
  fc.assert(
    fc.property(fc.uniqueArray(text), text, (texts, other) => {
      const table = createStringTable(texts);
      for (const [number, known] of texts.entries()) {
        expect(numberOf(table, known)).toBe(number);
        expect(textAt(table, number)).toBe(known);
      }
      const place = texts.indexOf(other);
      expect(numberOf(table, other)).toBe(place < 0 ? undefined : place);
      expect([...wordSetOf(table)]).toEqual(texts);
    }),
  );
});

it('counts a text given twice where it stood first', () => {
  expect(numberOf(createStringTable(['fish', 'boat', 'fish']), 'fish')).toBe(0);
});
