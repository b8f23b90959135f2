import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Answer } from '../../src/answer/answer.ts';
import { isAnswered } from '../../src/answer/answer-kinds.ts';
import { createAnswers } from '../../src/answer/create-answers.ts';
import type { Knowledge } from '../../src/content/knowledge.ts';
import { loadKnowledge } from '../../src/content/load-knowledge.ts';
import { compileIndex } from '../../src/search/compile.ts';

const shipped = fileURLToPath(new URL('../languages', import.meta.url));
const articles = fileURLToPath(new URL('../corpus', import.meta.url));

/** A question in another language, and the paragraphs that answer it; null where none does. */
const row = z.object({ q: z.string(), paragraphs: z.array(z.number()).nullable() });
type Row = z.infer<typeof row>;

/**
 * What becomes of a question: `right` has a right paragraph first, `shown` among those that come near, `denied` is told that
 * the article does not say it, `misled` gets another answer; for one that has none `refused` is right.
 */
export type Fate = 'right' | 'shown' | 'denied' | 'misled' | 'refused';

/** Judges an answer. */
function fateOf({ paragraphs }: Pick<Row, 'paragraphs'>, answer: Answer): Fate {
  const cited = answer.citations.map(({ paragraph }) => paragraph);
  const has = (places: readonly number[]) => places.some((place) => paragraphs?.includes(place));
  if (isAnswered(answer)) return has(answer.lines ? cited : cited.slice(0, 1)) ? 'right' : 'misled';
  if (paragraphs === null) return answer.kind === 'near' ? 'shown' : 'refused';
  return has(cited) ? 'shown' : 'denied';
}

/** Where the questions about an article lie, and the knowledge that has it. */
interface Asked {
  readonly questions: string;
  readonly knowledge: string;
}

/** Those of `bench/languages`: a folder for each article, which is one of `bench/corpus` or else shipped. */
function shippedQuestions(knowledge: string): readonly Asked[] {
  return readdirSync(shipped)
    .sort()
    .map((article) => {
      const corpus = join(articles, article);
      return { questions: join(shipped, article), knowledge: existsSync(corpus) ? corpus : knowledge };
    });
}

/**
 * Asks the questions of `<code>.jsonl` in a folder about a knowledge, without one those of `bench/languages`, and prints what
 * became of them, and all but the right ones.
 */
export function runLanguages(knowledge: string, questions?: string): number {
  const all = questions === undefined ? shippedQuestions(knowledge) : [{ questions, knowledge }];
  return Math.max(...all.map(runOne));
}

function runOne({ questions, knowledge }: Asked): number {
  const loaded = loadKnowledge(knowledge);
  if (loaded.kind === 'problems') {
    for (const { file, line, message } of loaded.problems) console.error(`${file}:${line}: ${message}`);
    return 1;
  }
  console.log(
    `${basename(questions)}\n${'language'.padEnd(8)}${HEADS.map((head) => head.padStart(8)).join('')}`,
  );
  const told = readdirSync(questions)
    .sort()
    .flatMap((file) => {
      const code = file.replace(/\.jsonl$/u, '');
      const rows = readFileSync(join(questions, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => row.parse(JSON.parse(line)));
      const its = judged(code, rows, loaded.knowledge);
      console.log(lineOf(code, its));
      return its;
    });
  console.log(`${lineOf('all', told)}\n\n${told.flatMap(missOf).join('\n')}\n`);
  return 0;
}

const HEADS = ['right', 'helped', 'denied', 'misled', 'known', 'ms'];

/** What became of a question. */
interface Told {
  readonly code: string;
  readonly one: Row;
  readonly answer: Answer;
  readonly fate: Fate;
  readonly milliseconds: number;
}

/** Each is asked of others first, and timed as one of many in a bot that has run for a while and was not asked it before. */
function judged(code: string, rows: readonly Row[], knowledge: Knowledge): readonly Told[] {
  const compiled = compileIndex(knowledge);
  const before = createAnswers(knowledge, { compiled });
  for (const { q } of rows) before.ask(q);
  const { ask } = createAnswers(knowledge, { compiled });
  ask('');
  return rows.map((one) => {
    const from = performance.now();
    const answer = ask(one.q);
    return { code, one, answer, fate: fateOf(one, answer), milliseconds: performance.now() - from };
  });
}

/** The part that is right, right or shown, and denied, of the answerable; of all that is misled, and known as its language. */
function lineOf(name: string, told: readonly Told[]): string {
  const answerable = told.filter(({ one }) => one.paragraphs !== null);
  const part = (of: readonly Told[], holds: (one: Told) => boolean) =>
    `${Math.round((100 * of.filter(holds).length) / Math.max(1, of.length))} %`;
  const isOneOf =
    (...fates: readonly Fate[]) =>
    ({ fate }: Told) =>
      fates.includes(fate);
  const median = told.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other)[
    told.length >> 1
  ];
  const cells = [
    part(answerable, isOneOf('right')),
    part(answerable, isOneOf('right', 'shown')),
    part(answerable, isOneOf('denied')),
    part(told, isOneOf('misled')),
    part(told, ({ code, answer }) => answer.receipt.language === code),
    (median ?? 0).toFixed(1),
  ];
  return `${name.padEnd(8)}${cells.map((cell) => cell.padStart(8)).join('')}`;
}

function missOf({ code, one, answer, fate }: Told): readonly string[] {
  if (fate === 'right' || fate === 'refused') return [];
  return [`${code} ${fate}: ${one.q} [${one.paragraphs?.join(' ') ?? ''}] ${answer.text}`];
}
