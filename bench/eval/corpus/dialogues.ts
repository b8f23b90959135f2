import { z } from 'zod';
import type { Answers } from '../../../src/answer/answers.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { rowsIn } from './rows-in.ts';

const turn = z.object({
  q: z.string(),
  answerable: z.boolean(),
  gold: z.array(z.int().positive()).default([]),
});
const dialogue = z.object({ turns: z.array(turn).min(2) });

/** A member's questions, each following on the one before. */
export type Dialogue = z.infer<typeof dialogue>;

/** The dialogues about an article of `bench/corpus`, one a line; undefined where there are none, throws on a broken one. */
export function dialoguesOf(article: string, file = 'dialogues'): readonly Dialogue[] | undefined {
  return rowsIn(new URL(`../../corpus/${article}/${file}.jsonl`, import.meta.url), dialogue);
}

/**
 * Asks the turns one after the other, each after the question before it as it was understood, and judges the later ones;
 * `see` is told of each as soon as it is judged.
 */
export function judgeDialogue(
  { turns }: Dialogue,
  answers: Answers,
  see: (outcome: Outcome) => void = () => {},
): readonly Outcome[] {
  const [first, ...later] = turns;
  let before = answers.ask(first?.q ?? '');
  return later.map(({ q, answerable, gold }) => {
    before = answers.followUp(q, before.receipt.question);
    const outcome = outcomeOf({ q, answerable, gold, must: [], style: 'dialogue', alarm: false }, before);
    see(outcome);
    return outcome;
  });
}
