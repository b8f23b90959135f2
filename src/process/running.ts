import type { Bot } from '../discord/client/start-bot.ts';

/** A bot that runs, with whatever else runs for it. */
export type Running = Pick<Bot, 'gateway' | 'gone' | 'stop' | 'register'>;
