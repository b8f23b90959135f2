import type { Guild } from '../../../src/store/guild-settings.ts';

/** A server, for the commands of those who run it. */
export interface Server {
  readonly guild: Guild;
  /** Whether public answers repeat the question where a server has not chosen. */
  readonly echo: boolean;
}
