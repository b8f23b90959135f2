import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { proposeAsked } from '../../src/content/draft/propose-asked.ts';
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
      lines: [
        '# ¶ 1 answers “where”: a fact that cites it would say so',
        'gaps:',
        expect.stringMatching(
          /id: gap-tide, missing: tide, .*paragraphs: \[3\], asked: \[tide\]\} {2}# asked 9 times$/u,
        ),
        expect.stringMatching(/id: gap-cod-price, .*asked: \[what is a cod\]\} {2}# asked 2 times$/u),
      ],
    },
  ]);
  // As it stands it is in order.
  const gaps = proposed[1]?.lines.filter((line) => line.startsWith('  -')) ?? [];
  const facts = goodFacts.replace('gaps:\n', `gaps:\n${gaps.join('\n')}\n`);
  expect(knowledgeIn(storyWith(facts)).facts.filter(({ kind }) => kind === 'gap')).toHaveLength(3);
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draft-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

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
    /^To add to facts\/[\w-]+\.yaml, where it is right:\n\ngaps:\n {2}- \{id: gap-tide/u,
  );
  expect(run('{"unanswered": []}', ...small)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Nothing went unanswered'),
  });
  expect(run('[]', ...small)).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') });
});
