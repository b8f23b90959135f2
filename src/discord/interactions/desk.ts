import type { AnyCommand } from '../../../commands/reply/command/command.ts';
import type { Answers } from '../../answer/answers.ts';
import type { Fairness } from '../fairness/fairness.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';

/** What answering needs; handed to everything that answers. */
export interface Desk {
  readonly answers: Answers;
  readonly commands: readonly AnyCommand[];
  readonly log: Log;
  /** Where answers are counted. */
  readonly metrics?: Metrics;
  /** Bounds what one member or channel may ask; nothing is bounded without it. */
  readonly fairness?: Fairness;
  /** Whether log lines name the member by id; they do not unless the operator wants it. */
  readonly logMembers?: boolean;
  now(): Date;
  /** A short number that stands both in an apology and in the log, `7f3a9c`. */
  reference(): string;
}
