import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/content/load-knowledge.ts';
import { followParagraphs, haveMoved } from '../../src/content/renumber/follow-paragraphs.ts';
import { markChecked, rewriteNumbers } from '../../src/content/renumber/rewrite-facts.ts';
import { rewriteGold } from '../../src/content/renumber/rewrite-gold.ts';
import { article, goodFacts, load, problemsOf, story, storyWith } from '../content/knowledge-folder.ts';
import { joinedTool, runTool } from './run-tool.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'renumber-'));
  for (const [path, text] of Object.entries(storyWith(goodFacts))) write(path, String(text));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string): void {
  mkdirSync(join(folder, 'story', path, '..'), { recursive: true });
  writeFileSync(join(folder, 'story', path), content);
}
const facts = () => readFileSync(join(folder, 'story/facts/harbour.yaml'), 'utf8');
const tool = (name: 'check' | 'renumber' | 'keep', ...options: string[]) =>
  runTool(joinedTool(name), ['--knowledge', 'story', ...options], { cwd: folder });

/** What is wrong in the folder, or worth a look; that `npm run check` prints it, its own tests hold. */
function found(): readonly string[] {
  const loaded = loadKnowledge(join(folder, 'story'));
  const all = loaded.kind === 'problems' ? loaded.problems : loaded.warnings();
  const mark = loaded.kind === 'problems' ? '' : 'warning: ';
  return all.map(({ file, line, message }) => `${file}:${line}: ${mark}${message}`);
}

const [first = '', second = '', third = ''] = story;
const fog = 'Fog lay over the quay.';

test.each([
  ['the same', 'abc', 'abc', [1, 2, 3]],
  ['one inserted', 'abc', 'axbc', [1, 3, 4]],
  ['one removed', 'abc', 'ac', [1, undefined, 2]],
  ['one reworded', 'abc', 'axc', [1, 2, 3]],
  ['one reworded and one inserted elsewhere', 'abcd', 'xabyd', [2, 3, 4, 5]],
  ['one moved to the end', 'abcd', 'bcda', [4, 1, 2, 3]],
  ['one reworded and another beside it: nobody knows which', 'abc', 'axyc', [1, undefined, 3 + 1]],
  ['the same one twice', 'aba', 'aaba', [1, 3, 4]],
  ['nothing left', 'ab', '', [undefined, undefined]],
])('paragraphs are followed: %s', (_, before, now, numbers) => {
  const followed = followParagraphs([...before], [...now]);
  expect([...before].map((__, at) => followed.get(at + 1))).toEqual(numbers);
});

test('a paragraph at the end, and one that is only reworded, move nothing', () => {
  expect(haveMoved([...'abc'], [...'abcx'])).toBe(false);
  expect(haveMoved([...'abc'], [...'axc'])).toBe(false);
  expect(haveMoved([...'abc'], [...'xabc'])).toBe(true);
});

test('numbers are rewritten wherever they stand, and all else stays to the letter', () => {
  const written = [
    'people:  # the first',
    '  - id: venn',
    '    paragraphs: [ 1,2 ]   # two',
    "    says: 'Paragraphs: 1 and 2'",
    '  - id: bell',
    '    paragraphs: "2"',
    '  - id: cod',
    '    paragraphs:',
    '      - 1',
    '      - a few words 2',
    '',
  ].join('\n');
  const numbers = new Map([
    [1, 4],
    [2, 11],
  ]);
  expect(rewriteNumbers(written, numbers)).toEqual({
    lost: [],
    text: written.replace('[ 1,2 ]', '[ 4,11 ]').replace('"2"', '11').replace('- 1\n', '- 4\n'),
  });
  expect(rewriteNumbers(written, new Map([[1, 1]]))).toEqual({
    lost: [
      { line: 3, number: 2 },
      { line: 6, number: 2 },
    ],
    text: written.replace('[ 1,2 ]', '[1]'),
  });
});

test('the paragraphs that answer a stored question are followed, and all else in its line stays', () => {
  const numbers = new Map([
    [1, 2],
    [3, 4],
  ]);
  const lines = [
    '{"q": "who", "gold": [1, 3], "must": ["[1]"]}',
    '{"q":"when","gold":[1,2]}',
    '{"q":"gone","gold":[2]}',
    '{"q":"other","gold":[1],"article":"elsewhere"}',
    '{"q":"never","answerable":false}',
    'no question',
    '',
  ];
  expect(rewriteGold(lines.join('\n'), numbers, 'harbour', true)).toEqual({
    lost: [{ line: 3, number: 2 }],
    text: [
      '{"q": "who", "gold": [2, 4], "must": ["[1]"]}',
      '{"q":"when","gold":[2]}',
      ...lines.slice(2),
    ].join('\n'),
  });
  expect(rewriteGold(lines.join('\n'), numbers, 'elsewhere', false).text).toBe(
    lines.join('\n').replace('"other","gold":[1]', '"other","gold":[2]'),
  );
});

test('the mark stands below the remarks at the top, and once', () => {
  const marked = markChecked('# Facts.\n\npeople: []\n', ['aa', 'bb']);
  expect(marked).toMatch(/^# Facts\.\n\n# .*\nchecked: \[aa, bb\]\n\npeople: \[\]\n$/u);
  expect(markChecked(marked, ['cc'])).toBe(marked.replace('[aa, bb]', '[cc]'));
});

test('after a paragraph was inserted there is one complaint, and renumber mends it', () => {
  expect(tool('check', '--accept')).toMatchObject({ status: 0 });
  const before = facts();
  write('articles/harbour.md', article(first, fog, second, third));
  expect(found()).toEqual([
    'facts/harbour.yaml:2: the numbers are those of another text, for of its paragraphs 1 came: npm run renumber puts them right',
  ]);
  expect(tool('renumber')).toMatchObject({
    status: 0,
    stdout: 'story/facts/harbour.yaml: ¶ 2 is ¶ 3, ¶ 3 is ¶ 4\n',
  });
  expect(loadKnowledge(join(folder, 'story')).kind).toBe('loaded');
  expect(facts().split('\n').slice(3)).toEqual(
    before
      .split('\n')
      .slice(3)
      .map((line) =>
        line.includes('paragraphs:')
          ? line.replace(/\d/gu, (digit) => ({ 1: '1', 2: '3', 3: '4' })[digit] ?? '')
          : line,
      ),
  );
  expect(tool('renumber').stdout).toBe('story/facts/harbour.yaml: all numbers are right\n');
});

test('a paragraph that is gone is named where a fact cites nothing else', () => {
  tool('check', '--accept');
  write('articles/harbour.md', article(first, third));
  const { status, stdout } = tool('renumber');
  expect(status).toBe(1);
  expect(stdout).toMatch(/^story\/facts\/harbour\.yaml: ¶ 3 is ¶ 2\n/u);
  expect(stdout).toMatch(/harbour\.yaml:\d+: ¶ 2 is gone: cite another one/u);
});

test('without a mark the text as it was is needed, and a kept one does', () => {
  tool('keep');
  write('articles/harbour.md', article(fog, first, second, third));
  const kept = 'story/earlier/harbour.72c6cc6d.md';
  const unknown = /nobody knows which text its numbers belong to: .* such as --from (?<kept>\S+)$/mu;
  expect(unknown.exec(tool('renumber').stdout)?.groups).toEqual({ kept });
  expect(tool('renumber', '--from', kept).stdout).toContain('¶ 1 is ¶ 2, ¶ 2 is ¶ 3, ¶ 3 is ¶ 4');
  expect(loadKnowledge(join(folder, 'story')).kind).toBe('loaded');
  expect(tool('renumber', '--from', 'nowhere.md')).toMatchObject({ status: 2 });
});

test('what was renumbered from a text is not renumbered from it again', () => {
  tool('keep');
  const kept = ['--from', 'story/earlier/harbour.72c6cc6d.md'];
  mkdirSync(join(folder, 'story/questions'));
  write('questions/harbour.jsonl', '{"q": "who", "answerable": true, "gold": [1]}\n');
  const stored = () => readFileSync(join(folder, 'story/questions/harbour.jsonl'), 'utf8');
  write('articles/harbour.md', article(fog, first, second, third));
  expect(tool('renumber', ...kept).status).toBe(0);
  const [once, asked] = [facts(), stored()];
  expect(asked).toContain('"gold": [2]');
  expect(tool('renumber', ...kept)).toMatchObject({
    status: 0,
    stdout: 'story/facts/harbour.yaml: the numbers are already those of this text; nothing was changed\n',
  });
  expect([facts(), stored()]).toEqual([once, asked]);

  // Nor after the text has changed once more: it is the text between that the numbers belong to.
  write('articles/harbour.md', article(fog, first, 'Rain came.', second, third));
  expect(tool('renumber', ...kept)).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('its numbers are those of another text than story/earlier/'),
  });
  expect([facts(), stored()]).toEqual([once, asked]);
  expect(tool('renumber').stdout).toContain('¶ 3 is ¶ 4, ¶ 4 is ¶ 5');
  expect(loadKnowledge(join(folder, 'story')).kind).toBe('loaded');
});

describe('where facts do not know their text', () => {
  const shifted =
    /the numbers seem to be those of another text: (\d+) of (\d+) mistakes would be gone if (.*?), as where a paragraph (came|went); npm run renumber -- --from FILE/u;

  test.each([
    ['one before all', article(fog, first, second, third), 'paragraph numbers were one higher', 'came'],
    ['one between', article(first, fog, second, third), 'paragraph numbers were one higher', 'came'],
    [
      'two before all',
      article(fog, 'Rain came.', first, second, third),
      'paragraph numbers were two higher',
      'came',
    ],
  ])('one line before all others says that they may have moved: %s', (_, text, how, what) => {
    write('articles/harbour.md', text);
    const [lead = '', ...others] = found();
    const [, mended = '', all = ''] = shifted.exec(lead) ?? [];
    expect(lead).toMatch(/^facts\/harbour\.yaml:1: /u);
    expect(shifted.exec(lead)?.slice(3)).toEqual([how, what]);
    expect(Number(all)).toBe(others.length);
    expect(Number(mended)).toBeGreaterThan(Number(all) / 2);
  });

  test('so it does for one that went', () => {
    const longer = goodFacts
      .replace('paragraphs: [1, 2]', 'paragraphs: [2, 3]')
      .replace(/paragraphs: \[?([123])(?:, 3)?\]?\n/gu, (whole, number: string) =>
        whole.includes('2, 3') ? whole.replace('2, 3', '3, 4') : `paragraphs: [${Number(number) + 1}]\n`,
      );
    write('facts/harbour.yaml', longer);
    expect(found()[0]).toMatch(/were one lower, as where a paragraph went;/u);
  });

  test('other mistakes are no numbers that moved', () => {
    write(
      'facts/harbour.yaml',
      goodFacts
        .replace('quote: the nets stay out', 'quote: the nets came in')
        .replace('32 boats', '33 boats')
        .replace('value: a fifth', 'value: a third'),
    );
    expect(found().length).toBeGreaterThan(2);
    expect(found().join('\n')).not.toContain('seem to be');
  });
});

test('a fact whose paragraph changed is to be checked again, until that is accepted', () => {
  tool('check', '--accept');
  write('articles/harbour.md', article(first, second, `${third} Fog came.`));
  const warned = tool('check');
  expect(warned).toMatchObject({ status: 0 });
  expect(warned.stdout.match(/warning: check again: paragraph 3 has changed/gu)).toHaveLength(3);
  write('articles/harbour.md', article(fog, first, second, `${third} Fog came.`));
  tool('renumber');
  expect(found().join('\n')).toContain('check again: paragraph 4 has changed');
  tool('check', '--accept');
  expect(found().join('\n')).not.toContain('check again');
});

test('a fact may cite a paragraph by a few words of it', () => {
  const cites = (paragraphs: string) =>
    storyWith(goodFacts.replace('paragraphs: 2', `paragraphs: ${paragraphs}`));
  const loaded = load(cites('[The nets STAY out, 2, 3]'));
  if (loaded.kind === 'problems') throw new Error(JSON.stringify(loaded.problems));
  expect(loaded.knowledge.facts.find(({ id }) => id === 'nets-out')?.paragraphs).toEqual([2, 3]);
  expect(problemsOf(cites('the cod stays out'))).toEqual([
    expect.stringMatching(/^facts\/harbour\.yaml:24: the words "the cod stays out" stand in no paragraph/u),
  ]);
  expect(problemsOf(cites('[the, 2]'))).toEqual([
    expect.stringMatching(/the words "the" stand in the paragraphs 1 and 2/u),
  ]);
});

test('a translation is named when its original changes, until it is accepted again', () => {
  const translation = 'facts:\n  venn: Ada Venn ist die Bürgermeisterin von Oldport.\n';
  mkdirSync(join(folder, 'story/translations/de'), { recursive: true });
  write('translations/de/harbour.yaml', translation);
  expect(found().join('\n')).not.toContain('check again');
  tool('check', '--accept');
  expect(found().join('\n')).not.toContain('check again');
  write('facts/harbour.yaml', facts().replace(/( {4}says: .*Venn.*)\.\n/u, '$1, as before.\n'));
  expect(found()).toContain(
    'translations/de/harbour.yaml:5: warning: check again: this is new, or its original has changed since this was checked; then npm run check -- --accept',
  );
  tool('check', '--accept');
  expect(found().join('\n')).not.toContain('check again');
});
