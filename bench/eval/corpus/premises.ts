import { z } from 'zod';
import type { Answer } from '../../../src/answer/answer.ts';
import type { Difference } from '../../../src/answer/premises/difference.ts';
import { rowsIn } from './rows-in.ts';

const row = z.strictObject({
  q: z.string(),
  /** What it takes wrongly for granted: somebody, an office, who did it to whom, a number, a day …; absent where it is right. */
  kind: z.enum(['who', 'reversed', 'office', 'role', 'owner', 'number', 'day', 'place']).optional(),
  /** As the question has it. */
  wrong: z.string().optional(),
  /** What the article has instead; one of these has to be told. */
  right: z.array(z.string()).default([]),
  /** Written from the article, swapped in such a question, or asked by somebody who meant nothing by it. */
  source: z.enum(['written', 'swapped', 'asked']),
});

/** A question that takes something for granted, rightly or wrongly. */
export type PremiseQuestion = z.infer<typeof row>;

/** What became of it: the right thing told, something else told, or nothing. */
export type PremiseOutcome = 'told' | 'otherwise' | 'silent';

/** The questions about an article of `bench/corpus`, one a line; none where there is no such file, throws on a broken one. */
export function premisesOf(article: string): readonly PremiseQuestion[] {
  return rowsIn(new URL(`../../corpus/${article}/premises.jsonl`, import.meta.url), row) ?? [];
}

/** Judges what a member is told; of a question that has it right whatever is told is `otherwise`. */
export function premiseOutcomeOf(question: PremiseQuestion, answer: Answer): PremiseOutcome {
  if (answer.kind === 'not-understood') return 'silent';
  const { differs = [], strangers = [] } = answer;
  if (differs.some((one) => isRight(question, one))) return 'told';
  const isApart = answer.kind === 'detail-absent' && answer.apart !== undefined;
  return differs.length + strangers.length > 0 || isApart ? 'otherwise' : 'silent';
}

function isRight({ kind, wrong, right }: PremiseQuestion, { asked, says }: Difference): boolean {
  if (wrong === undefined) return false;
  const has = (text: string, words: readonly string[]) =>
    words.some((word) => text.toLowerCase().includes(word.toLowerCase()));
  // Of what is turned round either side may be told.
  if (kind === 'reversed') return [asked, says].every((text) => has(text, [wrong, ...right]));
  return has(says, right);
}
