import type { Bot } from '../discord/client/start-bot.ts';

/** A bot that runs, with whatever else runs for it. */
export interface Running extends Pick<Bot, 'gateway' | 'shards' | 'stop' | 'register' | 'tell'> {
  /** Settles with the reason only when it cannot go on. */
  readonly gone: Promise<unknown>;
}
