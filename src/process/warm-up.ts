import type { Answers } from '../answer/answers.ts';

/** Asks a question for nobody: the first one prepares the search, which may take seconds, before a member waits for it. */
export function warmUp(answers: Answers): void {
  answers.ask('Is everything ready for the first question?');
}
