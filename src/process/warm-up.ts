import type { Answers } from '../answer/answers.ts';

/** Asks a question for nobody: the first one takes longer, because words and names are looked up that are then at hand. */
export function warmUp(answers: Answers): void {
  answers.ask('Is everything ready for the first question?');
}
