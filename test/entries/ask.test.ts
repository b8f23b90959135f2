import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createCommands } from '../../commands/index.ts';
import { createAnswers } from '../../src/answer/create-answers.ts';
import { compileFolder } from '../../src/process/knowledge/compile-folder.ts';
import { codeHash } from '../../src/process/this-code.ts';
import { askInTurn } from '../../src/terminal/ask-in-turn.ts';
import { article, goodFacts, story } from '../content/knowledge-folder.ts';
import { joinedTool, runTool } from './run-tool.ts';

const record = z.strictObject({
  question: z.string(),
  kind: z.enum(['answer', 'near', 'article-says-unclear', 'detail-absent', 'topic-absent', 'not-understood']),
  text: z.string().min(1),
  card: z.string().min(1),
  differs: z.array(
    z.strictObject({
      kind: z.string(),
      asked: z.string(),
      says: z.string().optional(),
      paragraph: z.int().positive().optional(),
    }),
  ),
  citations: z.array(
    z.strictObject({ article: z.string(), paragraph: z.int().positive(), excerpt: z.string().min(1) }),
  ),
  ms: z.number().nonnegative(),
});

const dialogue = z.strictObject({ turns: z.array(record) });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ask-'));
  for (const name of ['with', 'without', 'broken'])
    mkdirSync(join(folder, name, 'articles'), { recursive: true });
  mkdirSync(join(folder, 'with/facts'));
  mkdirSync(join(folder, 'with/talk'));
  writeFileSync(join(folder, 'with/talk/en.txt'), '# thanks\nthanks\nthank you\n');
  for (const name of ['with', 'without'])
    writeFileSync(join(folder, name, 'articles/harbour.md'), article(...story));
  writeFileSync(join(folder, 'with/facts/harbour.yaml'), goodFacts);
  writeFileSync(join(folder, 'broken/articles/harbour.md'), 'No front matter.');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Asks in a folder without settings, with `input` on standard input. */
function ask(options: readonly string[], input = '') {
  return runTool(joinedTool('ask'), options, { cwd: folder, input });
}

/** Each line that was printed. */
function linesFor(input: string): unknown[] {
  const { status, stdout, stderr } = ask(['--jsonl', '--knowledge', 'with'], input);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('npm run ask with a question', () => {
  it('prints the short answer, what it rests on and where that stands', () => {
    const { status, stdout, stderr } = ask(['--knowledge', 'with', 'will', 'they', 'fish']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^Venn says “the nets stay out” for five weeks; 32 boats agreed\. \(¶ 2 · Ada Venn to the Gazette\)\n\nThe other side:\n- It is unclear who pays\. \(¶ 3 · the article itself\)\n\n> /u,
    );
    expect(stdout).toContain(
      '> She told the Gazette in April that “the nets stay out” for five weeks, and thirty-two boats agreed.\n  Harbour Gazette · April 2025\n',
    );
  });

  it('asks the article that comes with the bot unless told otherwise, and notes its wording', () => {
    const { status, stdout } = ask(['what did putin agree to']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^.+ \(¶ \d+(?:, \d+)*(?: · BBC News)?\)\n/u);
    expect(stdout).toMatch(/BBC News, 17 Aug 2025 · restated by us · \d+ (?:months|years) old/u);
  });

  it('says how to use it when there is no question', () => {
    const { status, stdout, stderr } = ask([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: npm run ask -- /u);
    expect(ask(['--jsonl', 'question'])).toEqual({ status, stdout, stderr });
  });
});

describe('npm run ask -- --jsonl', () => {
  const TIMES = 50;
  /** One run answers all that is asked of the small story. */
  const input = [
    'will they fish\n\n  \t\r',
    '{"q": "who is\\nvenn", "gold": [1]}\r',
    'which team won the football cup',
    'when will Ada Venn meet the fishermen on Wednesday',
    'will Zoltan Krebs and the mayor fish',
    'thank you',
    '<@123> will they fish',
    '{"turns": ["will they fish", "who says so?", "thanks", "who says so?"]}',
    'will they fish\nwho pays\n'.repeat(TIMES),
  ].join('\n');
  let lines: readonly unknown[];
  beforeAll(() => {
    lines = linesFor(input);
  });
  const records = (from: number, to?: number) => lines.slice(from, to).map((line) => record.parse(line));

  it('takes plain lines and objects, skips blank lines, and keeps the order', () => {
    const answered = records(0, 3);
    expect(answered.map(({ question }) => question)).toEqual([
      'will they fish',
      'who is\nvenn',
      'which team won the football cup',
    ]);
    expect(answered.map(({ kind }) => kind)).toEqual(['answer', 'answer', 'topic-absent']);
  });

  it('gives the best citation first, with the article’s id and an excerpt of its text', () => {
    const [first] = records(0, 1);
    expect(first?.text).toBe('Venn says “the nets stay out” for five weeks; 32 boats agreed.');
    expect(first?.citations[0]).toEqual({ article: 'harbour', paragraph: 2, excerpt: story[1] });
  });

  it('answers from articles without facts', () => {
    // What it runs by itself: a process more would compile for a second and say the same.
    const result = compileFolder(join(folder, 'without'), codeHash());
    if (result.kind === 'problems') throw new Error(JSON.stringify(result.problems));
    const answers = createAnswers(result.compiled.knowledge, { compiled: result.compiled.index });
    const context = { now: new Date(), commands: createCommands(answers.knowledge) };
    const [first] = askInTurn(['when will the mayor meet fishermen?'], answers, context).map((one) =>
      record.parse(one),
    );
    expect(first?.kind).toBe('answer');
    expect(first?.citations[0]).toEqual({ article: 'harbour', paragraph: 1, excerpt: story[0] });
  });

  it('answers many lines in one run, the same question with the same words', () => {
    const answered = records(8);
    expect(answered).toHaveLength(2 * TIMES);
    const different = new Set(answered.map(({ ms: _, ...rest }) => JSON.stringify(rest)));
    expect(different.size).toBe(2);
  });

  it('shows the whole card as members see it', () => {
    const [first] = records(0, 1);
    const answer = 'Venn says “the nets stay out” for five weeks; 32 boats agreed.';
    expect(first?.card.startsWith(`${answer} (¶ 2 · Ada Venn to the Gazette)\n`)).toBe(true);
    expect(first?.card).toContain(`\n\n> ${story[1]}\n  Harbour Gazette`);
  });

  it('lists what the question has differently, as the card does, and names that no article has', () => {
    const [day, name] = records(3, 5);
    expect(day?.differs).toMatchObject([
      { kind: 'weekday', asked: 'Wednesday', says: 'Monday', paragraph: 1 },
    ]);
    expect(day?.card).toContain('\n- You wrote “Wednesday”; the article has “Monday”. (¶ 1)\n');
    expect(name?.differs).toEqual([{ kind: 'stranger', asked: 'Zoltan Krebs' }]);
    expect(name?.card).toContain('\n- The article does not mention “Zoltan Krebs”.\n');
  });

  it('answers small talk and what reads like a mention as in Discord', () => {
    const [thanks, mention] = records(5, 7);
    expect(thanks).toMatchObject({ kind: 'not-understood', differs: [], citations: [] });
    expect(thanks?.card).toMatch(/^Glad to help\. You could also ask:\n\nAsk next:\n- /u);
    expect(mention?.text).toBe('Venn says “the nets stay out” for five weeks; 32 boats agreed.');
  });

  it('asks the turns of a dialogue as replies, each to the card before', () => {
    const { turns } = dialogue.parse(lines[7]);
    expect(turns.map(({ question, kind }) => [question, kind])).toEqual([
      ['will they fish', 'answer'],
      ['who says so?', 'answer'],
      ['thanks', 'not-understood'],
      // The card before answers no question that could be asked on.
      ['who says so?', 'not-understood'],
    ]);
    expect(turns[1]?.card).toContain('(¶ 2 · Ada Venn to the Gazette)\n');
  });

  it('ends at a line that is no question and names it', () => {
    const input = 'who pays\n\n{"turns": ["who", 3]}\nwho pays\n';
    const { status, stdout, stderr } = ask(['--jsonl', '--knowledge', 'with'], input);
    expect(status).toBe(1);
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe(
      'Line 3 of the input is no question: write it as plain text, as {"q": "…"} or as {"turns": ["…", "…"]}.\n',
    );
  });
});

it('lists what is wrong with the knowledge', () => {
  const { status, stdout, stderr } = ask(['--knowledge', 'broken', 'who pays']);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(
    /^articles\/harbour\.md:1: .+\n(.+\n)*Nothing can be answered from broken until this is mended\.\n$/u,
  );
});
