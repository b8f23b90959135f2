import type { AnyCommand } from '../../commands/command.ts';
import type { Answers } from '../answer/answers.ts';
import type { Log } from './log.ts';

/** What answering needs; handed to everything that answers. */
export interface Desk {
  readonly answers: Answers;
  readonly commands: readonly AnyCommand[];
  readonly log: Log;
  now(): Date;
  /** A short number that stands both in an apology and in the log, `7f3a9c`. */
  reference(): string;
}
