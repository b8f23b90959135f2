import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Answer } from '../../src/answer/answer.ts';
import { isAnswered } from '../../src/answer/answer-kinds.ts';
import { createAnswers } from '../../src/answer/create-answers.ts';
import type { Knowledge } from '../../src/content/knowledge.ts';
import { loadKnowledge } from '../../src/content/load-knowledge.ts';

const shipped = fileURLToPath(new URL('../languages', import.meta.url));

/** A question in another language, and the paragraphs that answer it; null where none does. */
const row = z.object({ q: z.string(), paragraphs: z.array(z.number()).nullable() });
type Row = z.infer<typeof row>;

/**
 * What becomes of a question: `right` has a right paragraph first, `shown` among those that come near, `denied` is told that
 * the article does not say it, `misled` gets another answer; for one that has none `refused` is right.
 */
export type Fate = 'right' | 'shown' | 'denied' | 'misled' | 'refused';

/** Judges an answer. */
export function fateOf({ paragraphs }: Pick<Row, 'paragraphs'>, answer: Answer): Fate {
  const cited = answer.citations.map(({ paragraph }) => paragraph);
  const has = (places: readonly number[]) => places.some((place) => paragraphs?.includes(place));
  if (isAnswered(answer)) return has(answer.lines ? cited : cited.slice(0, 1)) ? 'right' : 'misled';
  if (paragraphs === null) return answer.kind === 'near' ? 'shown' : 'refused';
  return has(cited) ? 'shown' : 'denied';
}

/**
 * Asks the questions of `<code>.jsonl` in a folder, `bench/languages` without one, about a knowledge, and prints what became
 * of them, and all but the right ones.
 */
export function runLanguages(knowledgeFolder: string, folder = shipped): number {
  const loaded = loadKnowledge(knowledgeFolder);
  if (loaded.kind === 'problems') {
    for (const { file, line, message } of loaded.problems) console.error(`${file}:${line}: ${message}`);
    return 1;
  }
  console.log('language  right  helped  denied  misled  known as it  ms');
  const missed: string[] = [];
  for (const file of readdirSync(folder).sort()) {
    const code = file.replace(/\.jsonl$/u, '');
    const rows = readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => row.parse(JSON.parse(line)));
    const { line, misses } = judged(code, rows, loaded.knowledge);
    console.log(line);
    missed.push(...misses);
  }
  console.log(`\n${missed.join('\n')}`);
  return 0;
}

function judged(code: string, rows: readonly Row[], knowledge: Knowledge) {
  const { ask } = createAnswers(knowledge);
  // The first question opens what all need.
  ask(rows[0]?.q ?? '');
  const times: number[] = [];
  const told = rows.map((one) => {
    const from = performance.now();
    const answer = ask(one.q);
    times.push(performance.now() - from);
    return { one, answer, fate: fateOf(one, answer) };
  });
  const answerable = told.filter(({ one }) => one.paragraphs !== null);
  const others = told.filter(({ one }) => one.paragraphs === null);
  const part = (of: typeof told, ...fates: readonly Fate[]) =>
    `${Math.round((100 * of.filter(({ fate }) => fates.includes(fate)).length) / Math.max(1, of.length))} %`;
  const known = told.filter(({ answer }) => answer.receipt.language === code);
  const median = times.sort((one, other) => one - other)[times.length >> 1] ?? 0;
  return {
    line: [
      code.padEnd(8),
      part(answerable, 'right').padStart(7),
      part(answerable, 'right', 'shown').padStart(7),
      part(answerable, 'denied').padStart(7),
      part([...answerable, ...others], 'misled').padStart(7),
      `${Math.round((100 * known.length) / Math.max(1, told.length))} %`.padStart(12),
      median.toFixed(1).padStart(4),
    ].join(' '),
    misses: told
      .filter(({ fate }) => fate !== 'right' && fate !== 'refused')
      .map(
        ({ one, answer, fate }) =>
          `${code} ${fate}: ${one.q} [${one.paragraphs?.join(' ') ?? ''}] ${answer.text}`,
      ),
  };
}
