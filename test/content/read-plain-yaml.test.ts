import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readAnyYaml } from '../../src/content/parse/read-any-yaml.ts';
import { readPlainYaml } from '../../src/content/parse/read-plain-yaml.ts';
import { goodFacts } from './knowledge-folder.ts';

/** The value the full parser finds; undefined when it has a problem. */
function fully(text: string): unknown {
  const read = readAnyYaml(text, 'x', 1);
  return read.kind === 'yaml' ? read.value : undefined;
}

test('the facts of the tests are read by the quick reader', () => {
  expect(readPlainYaml(goodFacts)).toEqual(fully(goodFacts));
  expect(readPlainYaml(goodFacts)).not.toBeUndefined();
});

const samples: readonly (readonly [text: string, value: unknown])[] = [
  ['a: b\n', { a: 'b' }],
  ['# c\na:\n  # c\n  - b: 1 # 2\n', undefined],
  ['a:\n\n  - b: 1\n\n    c: two words\n  - d\n', { a: [{ b: '1', c: 'two words' }, 'd'] }],
  ["a: \"x: y # z\"\nb: 'it''s'\n", { a: 'x: y # z', b: "it's" }],
  ['a: "x\\n"\n', undefined],
  ['a: [b c, "d, e", \'f\', [g], {h: i}]\n', { a: ['b c', 'd, e', 'f', ['g'], { h: 'i' }] }],
  ['a: []\nb: {}\nc:\n', { a: [], b: {}, c: '' }],
  ['a: [b\n  , c]\n', undefined],
  ['a: |\n  b: c\n   # d\n\n  e\n\nf: g\n', { a: 'b: c\n # d\n\ne\n', f: 'g' }],
  ['a: >-\n  b\n  c\nd: e\n', { a: 'b c', d: 'e' }],
  ['a: >-\n  b\n\n  c\n', undefined],
  ['a: b\n  c\n', undefined],
  ['a: b\na: c\n', undefined],
  ['a: &x b\n', undefined],
  ['a: *x\n', undefined],
  ['a: 10:30\n', { a: '10:30' }],
  ['a: b: c\n', undefined],
  ['---\na: b\n', undefined],
  ['a:\n- b\n', undefined],
  ['__proto__: a\n', { ['__proto__']: 'a' }],
  ['\ta: b\n', undefined],
  ['a: b', undefined],
];

test.each(samples)('%j', (text, value) => {
  const read = readPlainYaml(text);
  expect(JSON.stringify(read)).toBe(JSON.stringify(value));
  if (value !== undefined) expect(JSON.stringify(fully(text))).toBe(JSON.stringify(value));
});

/** Pieces that YAML gives a meaning to, and some that it does not. */
const piece = fc.constantFrom(
  ...[
    'a',
    'b:',
    'c: ',
    '- ',
    '-',
    ' ',
    '  ',
    '    ',
    '\n',
    '\n  ',
    '\n    ',
    '|',
    '>-',
    '>',
    '|-',
    '[',
    ']',
    '{',
    '}',
  ],
  ...[
    ', ',
    ',',
    ': ',
    '"',
    "'",
    "''",
    '#',
    ' # ',
    '&x ',
    '*x',
    '!t ',
    '? ',
    '\\',
    'word',
    'it’s',
    '7',
    '---\n',
    '%',
    '@',
  ],
  ...[
    'id: x\n',
    '- id: x\n',
    'asked: |\n',
    '\u00a0',
    '~',
    'null',
    'true',
    '<<: ',
    '...',
    '\n\n',
    '  \n',
    'é',
  ],
);

test('what the quick reader gives is what the full parser gives, on random text', () => {
  const text = fc.array(piece, { maxLength: 25 }).map((pieces) => `${pieces.join('')}\n`);
  fc.assert(
    fc.property(text, (text) => {
      const read = readPlainYaml(text);
      if (read !== undefined) expect(JSON.stringify(read)).toBe(JSON.stringify(fully(text)));
    }),
    { numRuns: 4_000 },
  );
});

test('what the quick reader gives is what the full parser gives, on facts with random damage', () => {
  const damage = fc.tuple(fc.nat(goodFacts.length), fc.nat(3), piece);
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const text = damages.reduce(
        (text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone),
        goodFacts,
      );
      const read = readPlainYaml(text);
      if (read !== undefined) expect(JSON.stringify(read)).toBe(JSON.stringify(fully(text)));
    }),
    { numRuns: 150 },
  );
});

test('what the quick reader gives is what the full parser gives, on written values', () => {
  const leaf = fc.string({ maxLength: 12 });
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie('value'), { maxKeys: 3 }),
    ),
  }));
  fc.assert(
    fc.property(value, (value) => {
      const text = stringify(value);
      const read = readPlainYaml(text);
      if (read !== undefined) expect(JSON.stringify(read)).toBe(JSON.stringify(fully(text)));
    }),
    { numRuns: 500 },
  );
});
