import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Answers } from '../../../src/answer/answers.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

const turn = z.object({
  q: z.string(),
  answerable: z.boolean(),
  gold: z.array(z.int().positive()).default([]),
});
const dialogue = z.object({ turns: z.array(turn).min(2) });

/** A member's questions, each following on the one before. */
export type Dialogue = z.infer<typeof dialogue>;

/** Reads dialogues, one a line; throws on one that is broken. */
export function readDialogues(file: URL): readonly Dialogue[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => dialogue.parse(JSON.parse(line)));
}

/** Asks the turns one after the other, each after the question before it as it was understood, and judges the later ones. */
export function judgeDialogue({ turns }: Dialogue, answers: Answers): readonly Outcome[] {
  const [first, ...later] = turns;
  let before = answers.ask(first?.q ?? '');
  return later.map(({ q, answerable, gold }) => {
    before = answers.followUp(q, before.receipt.question);
    return outcomeOf({ q, answerable, gold, must: [], style: 'dialogue', alarm: false }, before);
  });
}
