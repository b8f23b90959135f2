import type { AnyCommand } from '../../../commands/reply/command/command.ts';
import type { Answers } from '../../answer/answers.ts';
import type { Store } from '../../store/store.ts';
import type { Fairness } from '../fairness/fairness.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Operators } from './library/operators.ts';
import type { Here } from './server/here.ts';
import type { Turns } from './turns.ts';

/** What answering needs; handed to everything that answers. */
export interface Desk {
  /** Of all articles. */
  readonly answers: Answers;
  /** Those of some articles, the one that comes first first; of all without any, or until they are ready. */
  answersFrom?(articles: readonly string[] | undefined): Answers;
  readonly commands: readonly AnyCommand[];
  readonly log: Log;
  /** Where answers are counted. */
  readonly metrics?: Metrics;
  /** Bounds what one member or channel may ask; nothing is bounded without it. */
  readonly fairness?: Fairness;
  /** What servers have chosen, and which cards were posted; every server is as it begins without it. */
  readonly store?: Store;
  /** Where something is asked, and what the server wants there; anywhere without it. */
  readonly here?: Here;
  /** Whether public answers repeat the question; they do unless the operator does not want it. */
  readonly hideQuestions?: boolean;
  /** Discord's ids of the slash commands, by name; none before they are registered. */
  readonly commandIds?: ReadonlyMap<string, string>;
  /** Whether mentions, replies and direct messages reach the bot; they do unless interactions come over HTTP. */
  readonly hearsMessages?: boolean;
  /** Who is worked on next; everything at once without it. */
  readonly turns?: Turns;
  /** How many milliseconds ago something happened, from when it did by Discord's clock; nothing is too old without it. */
  ageOf?(at: number): number;
  /** Whether log lines name the member by id; they do not unless the operator wants it. */
  readonly logMembers?: boolean;
  /** Who runs the bot; nobody may change what it knows without it. */
  readonly operators?: Operators;
  now(): Date;
  /** A short number that stands both in an apology and in the log, `7f3a9c`. */
  reference(): string;
}
