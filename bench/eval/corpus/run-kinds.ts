import { z } from 'zod';
import type { Answer } from '../../../src/answer/answer.ts';
import { formatTable } from '../../table.ts';
import { percent } from '../saved-result.ts';
import { leftOutAnswers } from './left-out.ts';
import { rowsIn } from './rows-in.ts';

const folder = new URL('../../kinds/', import.meta.url);

/** What a full answer has to have: paragraphs, words, the first word, and words it must not have. */
const kindQuestion = z.strictObject({
  kind: z.enum(['broad', 'list', 'comparison', 'two', 'yesno', 'ordinary']),
  q: z.string(),
  need: z.array(z.int().positive()),
  must: z.array(z.string()).default([]),
  not: z.array(z.string()).default([]),
  first: z.string().optional(),
});
type KindQuestion = z.infer<typeof kindQuestion>;

/** Share of the needed paragraphs that a full answer cites. */
const FULL = 0.8;

interface Judged {
  readonly id: string;
  readonly question: KindQuestion;
  readonly isFull: boolean;
  /** From 0 to 1. */
  readonly cited: number;
}

/**
 * Prints how many broad questions, lists, comparisons, double and yes-or-no questions get a full answer, on articles the
 * weights have not seen. It stands for a reader's marks and does not replace them.
 */
export function runKinds(): void {
  const judged = leftOutAnswers().flatMap(({ id, answers }) =>
    questionsOf(id).map((question) => ({ id, question, ...judge(question, answers().ask(question.q)) })),
  );
  const by = (of: (one: Judged) => string) =>
    [...new Set(judged.map(of))].map((name) => [name, judged.filter((one) => of(one) === name)] as const);
  console.log(
    formatTable(
      ['', 'questions', 'full', 'of the paragraphs needed'],
      [...by(({ question }) => question.kind), ...by(({ id }) => id)].map(([name, all]) => [
        name,
        String(all.length),
        `${percent({ hits: all.filter(({ isFull }) => isFull).length, of: all.length }).toFixed(0)} %`,
        `${((100 * all.reduce((sum, { cited }) => sum + cited, 0)) / all.length).toFixed(0)} %`,
      ]),
    ),
  );
  for (const { id, question } of judged.filter(({ isFull }) => !isFull))
    console.log(`  not full, ${id}, ${question.kind}: ${question.q}`);
}

function questionsOf(id: string): readonly KindQuestion[] {
  return rowsIn(new URL(`${id}.jsonl`, folder), kindQuestion) ?? [];
}

function judge({ need, must, not, first }: KindQuestion, answer: Answer) {
  const paragraphs = new Set(answer.citations.map(({ paragraph }) => paragraph));
  const cited = need.length === 0 ? 1 : need.filter((one) => paragraphs.has(one)).length / need.length;
  const said =
    `${answer.text} ${answer.citations.map(({ excerpt }) => excerpt.text).join(' ')}`.toLowerCase();
  const has = (word: string) => said.includes(word.toLowerCase());
  const whether = 'whether' in answer ? answer.whether : undefined;
  const isFirst = first === undefined || whether === first.toLowerCase().replace(' ', '-');
  return { cited, isFull: cited >= FULL && must.every(has) && !not.some(has) && isFirst };
}
