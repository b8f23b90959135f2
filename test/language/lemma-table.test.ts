import { expect, test } from 'vitest';
import { compileLemmas, openLemmaTable } from '../../src/language/foreign/table/lemma-table.ts';

const word = (lower: string, plain: string, stem: string) => ({ lower, plain, stem });
const table = openLemmaTable(
  compileLemmas([
    { words: [word('pêche', 'peche', 'pech')], isForm: false, senses: [['fishing', false]] },
    {
      words: [word('pêcher', 'pecher', 'pech')],
      isForm: false,
      senses: [
        ['fish', true],
        ['peach tree', false],
      ],
    },
    { words: [word('pecha', 'pecha', 'pech')], isForm: true, senses: [['fished', true]] },
    {
      words: [word('pêche', 'peche', 'pech'), word('d’été', 'd’ete', 'd’été')],
      isForm: false,
      senses: [['summer fishing', false]],
    },
    { words: [], isForm: false, senses: [['nothing', false]] },
  ]),
);
const english = (lemmas: Iterable<{ readonly english: readonly string[] }>) =>
  [...lemmas].flatMap((one) => one.english);

test('a word is found as it is written and without accents, with all that it means', () => {
  expect(table.exact('pecher')).toBeDefined();
  const { words, isForm, isVerb, verbs, others } = table.exact('pêcher') ?? {};
  expect({ words, isForm, isVerb, verbs, others }).toEqual({
    words: [word('pêcher', 'pecher', 'pech')],
    isForm: false,
    isVerb: true,
    verbs: ['fish'],
    others: ['peach tree'],
  });
  expect(table.exact('peche')).toMatchObject({ english: ['fishing'], isVerb: false });
  expect(table.exact('poche')).toBeUndefined();
});

test('words of one stem are taken together, the first one first; forms are not among them', () => {
  const shared = table.sharing('pech');
  expect(shared).toMatchObject({ english: ['fishing', 'fish', 'peach tree'], isVerb: true });
  // It is another word than each of them.
  expect(shared?.row).toBeNaN();
  expect(table.exact('peche')?.row).toBe(table.exact('pêche')?.row);
});

test('words are found by how they begin, expressions apart from them', () => {
  expect(english(table.beginningAs('pechons'))).toEqual(['fishing', 'fish', 'peach tree']);
  expect(english(table.expressionsAs('peches'))).toEqual(['summer fishing']);
  expect(english(table.beginningAs('lac'))).toEqual([]);
});

test('words are found by their first letter and how long they are', () => {
  expect(english(table.sharingLetter('puche', 0))).toEqual(['fishing']);
  expect(english(table.sharingLetter('puche', 1))).toEqual(['fishing', 'fish', 'peach tree']);
  expect(english(table.sharingLetter('pu', 1))).toEqual([]);
});
