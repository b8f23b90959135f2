import type { Answers } from './answer/answers.ts';

/** Asks a first question for nobody: it prepares the search, which takes about a second, before a member waits for it. */
export function warmUp(answers: Answers): void {
  for (const question of answers.suggest('', 1)) answers.ask(question);
}
