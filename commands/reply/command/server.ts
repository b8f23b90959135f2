import type { Unanswered } from '../../../src/store/counted.ts';
import type { Guild } from '../../../src/store/guild-settings.ts';

/** A server, for the commands of those who run it. */
export interface Server {
  readonly guild: Guild;
  /** Whether public answers repeat the question where a server has not chosen. */
  readonly echo: boolean;
  /** What went unanswered, the most frequent first; undefined when the store does not say in time. */
  unanswered(): Promise<readonly Unanswered[] | undefined>;
}
