import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { article, goodFacts, story } from './content/knowledge-folder.ts';
import { joinedTool, npmTool, runTool } from './run-tool.ts';

const record = z.strictObject({
  question: z.string(),
  kind: z.enum(['answer', 'near', 'article-says-unclear', 'detail-absent', 'topic-absent', 'not-understood']),
  text: z.string().min(1),
  citations: z.array(
    z.strictObject({ article: z.string(), paragraph: z.int().positive(), excerpt: z.string().min(1) }),
  ),
  ms: z.number().nonnegative(),
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ask-'));
  for (const name of ['with', 'without', 'broken'])
    mkdirSync(join(folder, name, 'articles'), { recursive: true });
  mkdirSync(join(folder, 'with/facts'));
  for (const name of ['with', 'without'])
    writeFileSync(join(folder, name, 'articles/harbour.md'), article(...story));
  writeFileSync(join(folder, 'with/facts/harbour.yaml'), goodFacts);
  writeFileSync(join(folder, 'broken/articles/harbour.md'), 'No front matter.');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Asks in a folder without settings, with `input` on standard input. */
function ask(options: readonly string[], input = '', tool = joinedTool('ask')) {
  return runTool(tool, options, { cwd: folder, input });
}

function askEach(input: string, name = 'with') {
  const { status, stdout, stderr } = ask(['--jsonl', '--knowledge', name], input);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => record.parse(JSON.parse(line)));
}

describe('npm run ask with a question', () => {
  it('prints the short answer, what it rests on and where that stands', () => {
    const question = ['--knowledge', 'with', 'will', 'they', 'fish'];
    const { status, stdout, stderr } = ask(question, '', npmTool('ask'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^Venn says “the nets stay out” for five weeks; 32 boats agreed\.\n\nBoth sides, in the article’s order:\n- The answer above \(¶ 2 · Ada Venn to the Gazette\)\n- It is unclear who pays\. \(¶ 3 · the article itself\)\n\n> /u,
    );
    expect(stdout).toContain(
      '> She told the Gazette in April that “the nets stay out” for five weeks, and thirty-two boats agreed.\n  Ada Venn to the Gazette · ¶ 2 · Harbour Gazette\n  April: April 2025\n',
    );
  });

  // It prepares the search of the whole article, as `npm run ask` does.
  it('asks the article that comes with the bot unless told otherwise, and notes its wording', {
    timeout: 60_000,
  }, () => {
    const { status, stdout } = ask(['what did putin agree to']);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^> .+\n {2}(?:.+ · )?¶ \d+ · BBC News, 17 Aug 2025 · \d+ (?:months|years) old: /mu,
    );
    expect(stdout).toMatch(
      /\n\nRestated in our own words; the text of BBC News is not reproduced\. · text [0-9a-f]{8}\n/u,
    );
  });

  it('says how to use it when there is no question', () => {
    const { status, stdout, stderr } = ask([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: npm run ask -- /u);
    expect(ask(['--jsonl', 'question'])).toEqual({ status, stdout, stderr });
  });
});

describe('npm run ask -- --jsonl', () => {
  it('takes plain lines and objects, skips blank lines, and keeps the order', () => {
    const input =
      'will they fish\n\n  \t\r\n{"q": "who is\\nvenn", "gold": [1]}\r\nwhich team won the football cup';
    const answered = askEach(input);
    expect(answered.map(({ question }) => question)).toEqual([
      'will they fish',
      'who is\nvenn',
      'which team won the football cup',
    ]);
    expect(answered.map(({ kind }) => kind)).toEqual(['answer', 'answer', 'topic-absent']);
  });

  it('gives the best citation first, with the article’s id and an excerpt of its text', () => {
    const [first] = askEach('will they fish\n');
    expect(first?.text).toBe('Venn says “the nets stay out” for five weeks; 32 boats agreed.');
    expect(first?.citations[0]).toEqual({ article: 'harbour', paragraph: 2, excerpt: story[1] });
  });

  it('answers from articles without facts', () => {
    const [first] = askEach('when will the mayor meet fishermen?\n', 'without');
    expect(first?.kind).toBe('answer');
    expect(first?.citations[0]).toEqual({ article: 'harbour', paragraph: 1, excerpt: story[0] });
  });

  it('answers thousands of lines in one run, the same question with the same words', () => {
    const input = 'will they fish\nwho pays\n'.repeat(1_000);
    const answered = askEach(input);
    expect(answered).toHaveLength(2_000);
    const different = new Set(answered.map(({ ms: _, ...rest }) => JSON.stringify(rest)));
    expect(different.size).toBe(2);
  });

  it('prints nothing for no questions', () => {
    expect(ask(['--jsonl', '--knowledge', 'with'], '\n')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('ends at a line that is no question and names it', () => {
    const input = 'who pays\n\n{"q": "who\nwho pays\n';
    const { status, stdout, stderr } = ask(['--jsonl', '--knowledge', 'with'], input);
    expect(status).toBe(1);
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('Line 3 of the input is no question: write it as plain text or as {"q": "…"}.\n');
  });
});

it('lists what is wrong with the knowledge', () => {
  const { status, stdout, stderr } = ask(['--knowledge', 'broken', 'who pays']);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(
    /^articles\/harbour\.md:1: .+\n(.+\n)*Nothing can be answered from broken until this is mended\.\n$/u,
  );
});
