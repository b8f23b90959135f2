import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokenize.ts';

describe('tokenize', () => {
  const rows: { name: string; text: string; words: string[] }[] = [
    { name: 'lower-cases', text: 'Oval Office', words: ['oval', 'office'] },
    { name: 'drops an English possessive', text: "Trump's pair’s", words: ['trump', 'pair'] },
    { name: 'drops the apostrophe after a plural', text: "leaders' words", words: ['leaders', 'words'] },
    {
      name: 'keeps contractions whole, whatever the apostrophe',
      text: "don't DON’T",
      words: ["don't", "don't"],
    },
    { name: 'joins initials', text: 'the U.S. and e.g. it', words: ['the', 'us', 'and', 'eg', 'it'] },
    {
      name: 'cuts at hyphens and dashes',
      text: 'front-line war—now',
      words: ['front', 'line', 'war', 'now'],
    },
    {
      name: 'takes out separators of thousands',
      text: '1,000 1.000 12,345,678',
      words: ['1000', '1000', '12345678'],
    },
    { name: 'keeps decimals, with a point', text: '3.5 3,5', words: ['3.5', '3.5'] },
    {
      name: 'keeps units at their number',
      text: '$90bn in the 80th year, 20%',
      words: ['90bn', 'in', 'the', '80th', 'year', '20'],
    },
    { name: 'reads umlauts', text: 'Größte Straße in Zürich', words: ['größte', 'straße', 'in', 'zürich'] },
    {
      name: 'reads composed and decomposed letters alike',
      text: 'Zu\u0308rich й и\u0306',
      words: ['zürich', 'й', 'й'],
    },
    { name: 'reads Cyrillic', text: '«Переговоры» в Киеве', words: ['переговоры', 'в', 'киеве'] },
    { name: 'finds nothing in nothing', text: ' ?! … 🎉 ', words: [] },
  ];
  it.each(rows)('$name', ({ text, words }) => {
    expect(tokenize(text)).toEqual(words);
  });
});
