import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { anyText } from '../any-text.ts';
import { article, type Folder, goodFacts, load, problemsOf, story, storyWith } from './knowledge-folder.ts';

/** Loading has to give a value: frozen knowledge, or problems that each have a file, a line and something to say. */
function expectValue(folder: Parameters<typeof load>[0]): void {
  const loaded = load(folder);
  if (loaded.kind === 'loaded') {
    expect(Object.isFrozen(loaded.knowledge.facts)).toBe(true);
    return;
  }
  expect(loaded.problems.length).toBeGreaterThan(0);
  for (const { file, line, message } of loaded.problems) {
    expect(Object.keys(folder)).toContain(file);
    expect(Number.isInteger(line) && line >= 1).toBe(true);
    expect(line).toBeLessThanOrEqual(linesOf(folder[file] ?? ''));
    expect(message).toMatch(/^\P{Cc}{5,400}$/u);
  }
}

function linesOf(content: string | Uint8Array): number {
  return (typeof content === 'string' ? content : Buffer.from(content).toString()).split(/\r\n?|\n/u).length;
}

const paths = fc.constantFrom('articles/harbour.md', 'facts/harbour.yaml', 'words/en.yaml');
const text = anyText({ maxLength: 200 });

test.each([
  ['a tag', '!!!'],
  ['a quotation mark', '- "a'],
  ['a bracket', '- [a, b'],
])('%s that the file ends within is found on its last line', (_what, words) => {
  expect(problemsOf({ ...storyWith(goodFacts), 'words/en.yaml': `- [a, b]\n${words}` })).toEqual([
    expect.stringMatching(/^words\/en\.yaml:2: /u),
  ]);
});

test('any bytes', () => {
  fc.assert(
    fc.property(paths, fc.uint8Array({ maxLength: 400 }), (path, bytes) => expectValue({ [path]: bytes })),
    { numRuns: 50 },
  );
});

test('any text, any Unicode', () => {
  fc.assert(
    fc.property(text, text, (text, facts) =>
      expectValue({ 'articles/harbour.md': text, 'facts/harbour.yaml': facts }),
    ),
    { numRuns: 50 },
  );
});

test('any paragraphs', () => {
  fc.assert(
    fc.property(fc.array(text), (paragraphs) =>
      expectValue({ 'articles/harbour.md': article(...paragraphs), 'facts/harbour.yaml': goodFacts }),
    ),
    { numRuns: 15 },
  );
});

/** Values of every type and depth under the names that the format knows, and some that nobody should. */
const names = [
  'people',
  'statements',
  'topics',
  'gaps',
  'id',
  'says',
  'paragraphs',
  'asked',
  'name',
  'also',
  'opposes',
];
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.oneof(
      text,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('venn', 'nets-out', '1', 'named'),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...names, '__proto__', 'constructor', 'toString'), tie('value'), {
      maxKeys: 6,
    }),
  ),
}));

test('any YAML value as facts, front matter and words', () => {
  fc.assert(
    fc.property(value, value, value, (facts, front, words) =>
      expectValue({
        'articles/harbour.md': article(...story),
        'articles/other.md': `---\n${stringify(front)}---\nFog.\n`,
        'facts/harbour.yaml': stringify(facts),
        'words/en.yaml': stringify(words),
      }),
    ),
    { numRuns: 30 },
  );
});

test('good facts with random damage', () => {
  const damage = fc.tuple(
    fc.nat(goodFacts.length),
    fc.nat(30),
    fc.constantFrom('', '\n', '"', '[', ': ', '  ', '- ', '*', '&a ', 'é', '0'),
  );
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
      expectValue(
        storyWith(
          damages.reduce(
            (text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone),
            goodFacts,
          ),
        ),
      );
    }),
    { numRuns: 30 },
  );
});

const many = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

const statements = (fields: (at: number) => string) =>
  `statements:\n${many(500, (at) => `  - {id: s${at}, ${fields(at)}, says: x, paragraphs: 1}\n`)}`;
const events = (fields: (at: number) => string) =>
  `events:\n${many(500, (at) => `  - {${fields(at)}, name: fog, paragraphs: 1}\n`)}`;

test.each<[name: string, text: string]>([
  ['closing brackets', '}'.repeat(900_000)],
  ['opening brackets', '['.repeat(9_000)],
  ['brackets line by line', '[\n'.repeat(9_000)],
  ['records in records', 'a: {'.repeat(4_000)],
  ['dashes', '- '.repeat(9_000)],
  ['question marks', '? '.repeat(9_000)],
  ['quotation marks', '"'.repeat(9_000)],
  ['colons', ': '.repeat(9_000)],
  ['anchors', many(4_000, (at) => `- &a${at} x\n`)],
  ['one key many times', 'a: \n'.repeat(9_000)],
  ['many keys', many(9_000, (at) => `k${at}:\n`)],
  ['many unknown fields', `people:\n  - id: x\n${many(9_000, (at) => `    k${at}: y\n`)}`],
  ['deeper and deeper', many(1_300, (at) => `${' '.repeat(at)}a:\n`)],
  ['blanks', `a:${' '.repeat(900_000)}`],
  ['empty lines', '\n'.repeat(900_000)],
  ['one long word', 'a'.repeat(900_000)],
  ['one long value', `people:\n  - id: ${'a '.repeat(400_000)}\n`],
  ['many bad entries', `people:\n${many(9_000, () => '  - x\n')}`],
  ['many paragraph numbers', `gaps:\n  - paragraphs: [${'1,'.repeat(9_000)}1]\n`],
  ['speakers nobody knows', statements((at) => `attribution: named, speaker: p${at}`)],
  ['a circle of opposition', statements((at) => `attribution: article, opposes: [s${(at + 1) % 500}]`)],
  ['one id', events(() => 'id: fog, says: x')],
  ['names nobody has', events((at) => `id: e${at}, says: to Xa${at} Xb${at}`)],
  ['quotations nobody said', events((at) => `id: e${at}, says: '${'“a” '.repeat(140)}'`)],
])('a large file of %s gives a value', (_name, text) => {
  expectValue(storyWith(text));
});

// Each of them is within the limit for one file; a hundred took a quarter of a minute.
test('many files that each take long to read are not all read', () => {
  const bomb = `a: [${'{b: c},'.repeat(4_900)}]\n`;
  const front = `---\n${bomb}---\nFog.\n`;
  const bombs = Array.from({ length: 50 }, (_, at) => [
    [`facts/x${at}.yaml`, bomb],
    [`articles/x${at}.md`, front],
  ]).flat();
  const folder: Folder = { ...storyWith(goodFacts), ...Object.fromEntries(bombs) };
  const tooMany = problemsOf(folder).filter((problem) => problem.includes('is one too many for one folder'));
  expect(tooMany).toHaveLength(99);
});

test('more people and terms than can be compared are refused', () => {
  const terms = `terms:\n${many(1_001, (at) => `  - {id: e${at}, name: fog, says: x, paragraphs: 1}\n`)}`;
  expect(problemsOf(storyWith(terms))).toEqual([
    'facts/harbour.yaml:1: has too many people and terms: the limit for all articles is 1000',
  ]);
});

test('the list of problems ends', () => {
  const problems = problemsOf(storyWith(events((at) => `id: e${at}, says: to Xa${at} Xb${at}`)));
  expect(problems).toHaveLength(501);
  expect(problems.at(-1)).toBe(
    'facts/harbour.yaml:252: and more problems from here on: mend the others first',
  );
});
