import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codesOf } from '../../src/content/renumber/paragraph-codes.ts';
import { markChecked } from '../../src/content/renumber/rewrite-facts.ts';
import { article, goodFacts, story } from '../content/knowledge-folder.ts';
import { joinedTool, npmTool, runTool } from './run-tool.ts';

/** Checks in a folder that has a knowledge folder with these facts. */
function check(
  facts: string,
  options: readonly string[],
  tool = joinedTool('check'),
  settings: Readonly<Record<string, string>> = {},
  questions?: string,
) {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  mkdirSync(join(folder, 'stories/articles'), { recursive: true });
  mkdirSync(join(folder, 'stories/facts'));
  writeFileSync(join(folder, 'stories/articles/harbour.md'), article(...story));
  writeFileSync(join(folder, 'stories/facts/harbour.yaml'), facts);
  if (questions !== undefined) {
    mkdirSync(join(folder, 'stories/questions'));
    writeFileSync(join(folder, 'stories/questions/harbour.jsonl'), questions);
  }
  const result = runTool(tool, options, { cwd: folder, settings });
  rmSync(folder, { recursive: true });
  return result;
}

/** What is said while a facts file does not know its text. */
const accepting =
  'npm run check -- --knowledge stories --accept notes which text the numbers in facts/harbour.yaml belong to, so that npm run renumber can follow its changes\n';

test('a folder in order is counted in one line', () => {
  expect(check(goodFacts, ['--knowledge', 'stories'], npmTool('check'))).toEqual({
    status: 0,
    stdout: `stories: 1 article, 3 paragraphs, 6 facts, 1 topic, 1 gap, 5 phrasings: all in order\n${accepting}`,
    stderr: '',
  });
});

test('where facts know their text, nothing more is said', () => {
  const { stdout } = check(markChecked(goodFacts, codesOf(story)), ['--knowledge', 'stories']);
  expect(stdout).toMatch(/5 phrasings: all in order\n$/u);
});

test('each problem is a line with file, line and what to do', () => {
  const facts = goodFacts.replace('32 boats', '33 boats').replace('command: nets', 'comand: nets');
  expect(check(facts, ['--knowledge', 'stories'])).toEqual({
    status: 1,
    stdout: `stories/facts/harbour.yaml:23: the number "33" does not stand in paragraph 2: correct it, or cite the paragraph that has it
stories/facts/harbour.yaml:53: there is no field "comand": did you mean "command"?
`,
    stderr: '',
  });
});

test('stored questions have lines that can be read, and paragraphs that are there', () => {
  const lines = [
    '{"q": "who", "answerable": true, "gold": [1, 3]}',
    '{"q": "who", "answerable": true, "gold": [4]}',
    '',
    '{"q": "who", "answerable": true',
    '{"q": "who", "answerable": true, "gold": [1], "article": "fog"}',
    '{"q": "who", "answerable": false}',
  ];
  expect(check(goodFacts, ['--knowledge', 'stories'], undefined, {}, lines.join('\n'))).toMatchObject({
    status: 1,
    stdout: `stories/questions/harbour.jsonl:2: "gold" names paragraph 4, and the article harbour has 3: correct it
stories/questions/harbour.jsonl:4: is no question: write it as {"q": "…", "answerable": true, "gold": [1], "must": ["…"]}
stories/questions/harbour.jsonl:5: there is no article "fog": correct "article"
`,
  });
});

test('a warning is printed and changes nothing of the result', () => {
  const facts = goodFacts.replaceAll('paragraphs: [2, 3]', 'paragraphs: [2]').replaceAll(': [3]', ': [2]');
  const mended = facts
    .replace('It is unclear who pays.', 'The nets stay out.')
    .replace(/numbers:.*topics:/su, 'topics:');
  const { status, stdout } = check(mended, ['--knowledge', 'stories']);
  expect(stdout).toContain('stories/articles/harbour.md:12: warning: paragraph 3 is cited by no fact');
  expect(stdout).toContain(`: in order, with 1 warning\n${accepting}`);
  expect(status).toBe(0);
});

test('without a folder it checks the one that the bot answers from', () => {
  const settings = { KNOWLEDGE_DIR: 'stories' };
  expect(check(goodFacts, [], joinedTool('check'), settings).stdout).toContain('stories: 1 article,');
  const broken = check(goodFacts, [], joinedTool('check'), { ...settings, PORT: 'none' });
  expect(broken.status).toBe(2);
  expect(broken.stderr).toContain('PORT');
});

test('an unknown option says how to use it', () => {
  const { status, stderr } = check(goodFacts, ['--folder', 'stories']);
  expect(status).toBe(2);
  expect(stderr).toContain('Usage: npm run check -- [--knowledge DIR]');
});
