import fc from 'fast-check';
import { expect, it } from 'vitest';
import { languageOf } from '../../src/language/language.ts';
import { createCorrector } from '../../src/language/spelling/correct-word.ts';
import { generalFrequencyOf } from '../../src/language/spelling/general-frequency.ts';
import { createMayChange } from '../../src/language/spelling/more-words.ts';

const general = generalFrequencyOf('en');
const { isStop } = languageOf('en');
const before = ['ferry', 'harbour', 'coalition', 'ships', 'trump', 'quay', 'walking', 'toll'];

const words = fc.constantFrom(
  ...[
    'tramp',
    'feri',
    'feris',
    'harbor',
    'koalishun',
    'walkin',
    'quays',
    'quaytoll',
    'ferryman',
    'oldprt',
    'venn2',
  ],
  ...[
    'vens',
    'shipp',
    'tol',
    'tolls',
    'oldportharbour',
    'zelenskyy',
    'mayer',
    'ruin',
    'rune',
    'gas',
    'gass',
    'b2',
  ],
);
const more = fc.constantFrom(
  ...[
    'oldport',
    'venn',
    'mayor',
    'zelensky',
    'ferrymen',
    'tramps',
    'harbors',
    'ruins',
    'rhine',
    'toll',
    'gass',
    'ven',
  ],
  ...['coalitions', 'walkin', 'old', 'man', 'tromp', 'quay', 'shop', 'ferry', 'tool', 'kuay', 'gasg', 'bg'],
);

it('says of each word that a corrector takes otherwise once it knows more that it may change', () => {
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 9 }),
      fc.array(more),
      fc.array(more),
      (asked, learned, names) => {
        const vocabulary = new Set(before);
        const known = createCorrector({ vocabulary, names: () => new Set(['trump']), isStop, general });
        const later = createCorrector({
          vocabulary: new Set([...before, ...learned, ...names]),
          names: () => new Set(['trump', ...names]),
          isStop,
          general,
        });
        const added = learned.filter((word) => !vocabulary.has(word));
        const mayChange = createMayChange({ words: added, names, isStop, general });
        for (const word of asked) if (!mayChange(word)) expect(later(word)).toEqual(known(word));
      },
    ),
    { numRuns: 12 },
  );
});

it('says of words that are far from all that is new that they stay', () => {
  const mayChange = createMayChange({ words: ['oldport', 'ferry'], names: ['venn'], isStop, general });
  expect(['tramp', 'koalishun', 'mayer', 'quaytoll', 'the'].filter(mayChange)).toEqual([]);
  expect(
    ['oldprt', 'oldpolt', 'feri', 'vens', 'ferryman', 'oldport2'].filter((word) => !mayChange(word)),
  ).toEqual([]);
});
