import fc from 'fast-check';
import { stringify } from 'yaml';
import { contentLimits } from '../../src/content/limits.ts';
import type { Folder } from '../../test/content/knowledge-folder.ts';

const PATHS = {
  article: 'articles/harbour.md',
  facts: 'facts/harbour.yaml',
  asked: 'asked/harbour.txt',
  words: 'words/en.yaml',
  elsewhere: 'elsewhere/en.txt',
  earlier: 'earlier/harbour.0b5e55ed.md',
} as const;

/** Names of fields that the format knows, and some that nobody should. */
const FIELDS =
  'people statements events terms numbers topics gaps id says paragraphs asked name role of also attendance speaker attribution about to when date quote topic opposes unclear where value missing command description summary facts title publisher published published_note language wording url author __proto__ constructor toString <<'.split(
    ' ',
  );
const SCALARS =
  'venn|nets-out|1|0|-1|[1, 2]|named|article|relayed|en|verbatim|2025-02-30|2025-04|true|null|~|0x1F|1e9|.inf|2025-08-17|__proto__|constructor|*a|&a b|!!js/function x|!!binary aGk=|“the nets stay out”|../../etc/passwd|javascript:alert(1)|https://x.example|@everyone|who is venn'.split(
    '|',
  );
/** What is put into a file that was in order. */
const DAMAGE = [
  ...'\n|"|[|{|: |  |- |*a|&a |!!map |---\n|...\n|%YAML 1.2\n|\t|é|0|# |? |<<: *a\n|> |\ufeff|\u202e|\0|\u001b|\ud83d|🏴|opposes: [nets-out]\n|id: nets-out\n|    paragraphs: [1]\n|paragraphs: [99999999999]'.split(
    '|',
  ),
  '|\n',
  '',
];

/** Folders that somebody might have, by mistake or on purpose; `good` is one that is in order. */
export function hostileFolders(good: Folder): fc.Arbitrary<Folder> {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...SCALARS));
  const path = fc.constantFrom(...Object.values(PATHS));
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.double()),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...FIELDS), tie('value'), { maxKeys: 8 }),
    ),
  }));
  const front = value.map((fields) => `---\n${stringify(fields)}---\nFog.\n`);

  const bytes = fc.record({ path, content: fc.uint8Array({ maxLength: 600 }) });
  const anyText = fc.record({ path, content: text });
  const anyYaml = fc.record({
    path: fc.constantFrom(PATHS.facts, PATHS.words),
    content: value.map((one) => stringify(one)),
  });
  const anyFront = fc.record({ path: fc.constantFrom(PATHS.article, PATHS.earlier), content: front });
  const large = fc
    .tuple(path, fc.constantFrom(...DAMAGE, ...SCALARS, '- ', 'a: ', '[', '}', '\\', ' ', 'x', 'é '), sizes)
    .map(([path, unit, size]) => ({ path, content: repeated(unit, size) }));
  const larger = fc
    .tuple(path, fc.constantFrom(...Object.keys(bombs)), fc.integer({ min: 2, max: 30_000 }))
    .map(([path, bomb, size]) => ({ path, content: bombs[bomb]?.(size) ?? '' }));
  const put = fc.oneof(bytes, anyText, anyYaml, anyFront, large, larger);

  const damaged = fc
    .tuple(fc.constantFrom(...Object.keys(good)), fc.array(damages, { minLength: 1, maxLength: 5 }))
    .map(([path, damages]): Folder => {
      const content = damages.reduce(damage, String(good[path] ?? ''));
      return { ...good, [path]: content };
    });
  const replaced = fc.array(put, { minLength: 1, maxLength: 3 }).map((files): Folder => {
    return { ...good, ...Object.fromEntries(files.map(({ path, content }) => [path, content])) };
  });
  const many = fc
    .tuple(fc.constantFrom(...Object.entries(PATHS)), fc.integer({ min: 2, max: 300 }), fc.boolean())
    .map(([[kind, path], count, same]): Folder => copies(good, kind, path, same ? 2 : count));
  const manyLarge = fc
    .tuple(path, larger, fc.integer({ min: 2, max: 300 }))
    .map(([path, { content }, count]): Folder => copies({ ...good, [path]: content }, '', path, count));
  return fc.oneof(
    { arbitrary: damaged, weight: 8 },
    { arbitrary: replaced, weight: 8 },
    { arbitrary: many, weight: 1 },
    { arbitrary: manyLarge, weight: 1 },
  );
}

const damages = fc.tuple(fc.nat(5_000), fc.nat(60), fc.constantFrom(...DAMAGE, ...SCALARS));

function damage(text: string, [at, gone, put]: readonly [number, number, string]): string {
  const from = at % (text.length + 1);
  return text.slice(0, from) + put + text.slice(from + gone);
}

/** Bytes of a file, some above what is read. */
const sizes = fc.oneof(fc.nat(20_000), fc.constantFrom(200_000, 999_000, 1_100_000));

function repeated(unit: string, bytes: number): string {
  return unit.repeat(Math.ceil(bytes / Math.max(1, Buffer.byteLength(unit))));
}

const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

/** Small texts that ask for much, by their size. */
const bombs: Readonly<Record<string, (size: number) => string>> = {
  aliases: (size) =>
    `a0: &a0 [x, x]\n${lines(Math.min(size, 400), (at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}*a${at}]\n`)}`,
  merges: (size) => `a: &a {x: 1}\n${lines(size, () => '<<: *a\n')}`,
  depth: (size) => '['.repeat(size),
  records: (size) => 'a: {'.repeat(size),
  indented: (size) => lines(Math.min(size, 1_300), (at) => `${' '.repeat(at)}a:\n`),
  circle: (size) =>
    `statements:\n${lines(Math.min(size, 3_000), (at) => `  - {id: s${at}, attribution: article, opposes: [s${at + 1}, s0], says: x, paragraphs: 1}\n`)}`,
  twins: (size) =>
    `events:\n${lines(Math.min(size, 5_000), () => '  - {id: fog, name: fog, says: x, paragraphs: 1}\n')}`,
  names: (size) =>
    `terms:\n${lines(Math.min(size, 3_000), (at) => `  - {id: t${at}, name: Fog ${at}, also: [F ${at}], says: Fog ${at}, paragraphs: 1}\n`)}`,
  topics: (size) =>
    `topics:\n${lines(Math.min(size, 300), (at) => `  - {id: t${at}, command: ask, description: x, summary: x, facts: [venn], paragraphs: 1}\n`)}`,
  paragraphs: (size) =>
    `---\ntitle: x\npublisher: x\nlanguage: en\nwording: verbatim\n---\n${lines(size, (at) => `Fog ${at} “a” **b** Xa Yb.\n\n`)}`,
  headings: (size) => lines(size, (at) => `# nets-out\nwhat ${at}\n# nobody-${at}\n`),
  words: (size) => lines(size, (at) => `- [a${at}, b${at}, a0]\n`),
  sentences: (size) => lines(size, (at) => `what is fog number ${at}\n`),
};

/** The folder with one of its files many times over, under other names. */
function copies(good: Folder, kind: string, path: string, count: number): Folder {
  const content = good[path] ?? good[PATHS.article] ?? '';
  // Whoever reads the disk takes no more than this.
  const others = Object.values(good).reduce((sum, one) => sum + Buffer.byteLength(one), 0);
  const most = Math.floor((contentLimits.totalBytes - others) / (1 + Buffer.byteLength(content)));
  const files = Array.from({ length: Math.min(count, most) }, (_, at) => {
    const name = kind === 'words' || kind === 'elsewhere' ? twoLetters(at) : `harbour-${at}`;
    return [path.replace(/(?<=\/)[a-z]+/u, name), content] as const;
  });
  return { ...good, ...Object.fromEntries(files) };
}

function twoLetters(at: number): string {
  return String.fromCharCode(97 + (Math.floor(at / 26) % 26), 97 + (at % 26));
}
