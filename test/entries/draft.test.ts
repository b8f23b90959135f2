import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { proposeAsked } from '../../src/content/draft/propose-asked.ts';
import { loadKnowledge } from '../../src/content/load-knowledge.ts';
import { goodFacts, knowledgeIn, storyWith } from '../content/knowledge-folder.ts';
import { writeStory } from '../content/write-story.ts';
import { joinedTool, runTool } from './run-tool.ts';

const knowledge = knowledgeIn(storyWith(goodFacts));

test('links become phrasings, what is missing a gap with the nearest paragraph, the most frequent first', () => {
  const nearest = { article: 'harbour', paragraph: 3 };
  const proposed = proposeAsked(
    [
      { missing: 'cod price', count: 2, nearest, texts: ['what is a cod', 'Who is Venn?'] },
      { missing: 'tide', count: 9, nearest, texts: [] },
      { missing: '', count: 30, texts: [] },
    ],
    [
      { phrasing: 'who runs the town', article: 'harbour', fact: 'venn' },
      { phrasing: 'WHO IS VENN', article: 'harbour', fact: 'venn' },
      { phrasing: 'where', article: 'harbour', paragraph: 1 },
      { phrasing: 'of another article', article: 'fog', fact: 'fog' },
    ],
    knowledge,
  );
  expect(proposed).toEqual([
    { file: 'asked/harbour.txt', lines: ['# venn', 'who runs the town', ''] },
    {
      file: 'facts/harbour.yaml',
      lines: ['# ¶ 1 answers “where”: a fact that cites it would say so'],
    },
    {
      file: 'facts/harbour.yaml',
      section: 'gaps',
      lines: [
        expect.stringMatching(
          /id: gap-tide, missing: tide, .*paragraphs: \[3\], asked: \[tide\]\} {2}# asked 9 times$/u,
        ),
        expect.stringMatching(/id: gap-cod-price, .*asked: \[what is a cod\]\} {2}# asked 2 times$/u),
      ],
    },
  ]);
});

test.each([
  ['happened', false],
  ['happened 2011', false],
  ['went wrong there', false],
  ['whole story', false],
  ['happened flood', true],
  ['cod price', true],
  ['tamsin', true],
])('a gap is proposed of what names something: %s', (missing, isProposed) => {
  const proposed = proposeAsked([{ missing, count: 1, texts: [] }], [], knowledge);
  expect(proposed.length > 0).toBe(isProposed);
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draft-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['that has its section', (facts: string) => facts],
  ['with lists that are not indented', (facts: string) => facts.replace(/^ {2}/gmu, '')],
  ['without it', (facts: string) => facts.replace(/gaps:[\s\S]*/u, '')],
  ['with an empty one', (facts: string) => facts.replace(/gaps:[\s\S]*/u, 'gaps:\n# none so far\n')],
])('what is printed can be put into a file %s as it says', (_, made) => {
  writeStory(join(folder, 'story'));
  const path = join(folder, 'story/facts/harbour.yaml');
  writeFileSync(path, made(goodFacts));
  const missing = { nearest: { article: 'harbour', paragraph: 3 }, kinds: [], last: '2025-03-01', texts: [] };
  const unanswered = ['tide', 'weather', 'happened'].map((one) => ({ ...missing, missing: one, count: 2 }));
  writeFileSync(join(folder, 'list.json'), JSON.stringify({ unanswered, links: [] }));
  const { stdout } = runTool(joinedTool('draft'), ['list.json', '--knowledge', 'story'], { cwd: folder });
  const [said = '', lines = ''] = stdout.split('\n\n');
  expect(lines).toMatch(/gap-tide[\s\S]*gap-weather/u);
  expect(lines).not.toContain('happened');
  const written = readFileSync(path, 'utf8');
  const isUnder =
    said === 'To add to facts/harbour.yaml under the section "gaps:" that stands there, where it is right:';
  expect(isUnder || said === 'To add to facts/harbour.yaml, where it is right:').toBe(true);
  writeFileSync(
    path,
    isUnder ? written.replace(/^gaps:\n/mu, `gaps:\n${lines}\n`) : `${written.trimEnd()}\n${lines}\n`,
  );
  const loaded = loadKnowledge(join(folder, 'story'));
  const gaps =
    loaded.kind === 'loaded' ? loaded.knowledge.facts.filter(({ kind }) => kind === 'gap') : loaded;
  expect(gaps).toHaveLength(written.includes('gap-price') ? 3 : 2);
});

test('what npm run unanswered prints is read, and anything else refused', () => {
  const run = (content: string, ...options: string[]) => {
    writeFileSync(join(folder, 'list.json'), content);
    return runTool(joinedTool('draft'), ['list.json', ...options], { cwd: folder });
  };
  // What is printed of these does not depend on the knowledge, and a small one is loaded sooner.
  writeStory(join(folder, 'story'));
  const small = ['--knowledge', 'story'];
  const one = { missing: 'tide', count: 1, kinds: ['topic-absent'], last: '2025-03-01', texts: [] };
  const { status, stdout } = run(JSON.stringify({ unanswered: [one], links: [] }));
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^To add to facts\/[\w-]+\.yaml under the section "gaps:" that stands there, where it is right:\n\n {2}- \{id: gap-tide/u,
  );
  expect(run('{"unanswered": []}', ...small)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Nothing went unanswered'),
  });
  expect(run('[]', ...small)).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') });
});
