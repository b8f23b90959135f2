import type { Log } from '../discord/log.ts';

/**
 * Says in the log what nobody has caught, without secrets. After an exception nobody knows what state the process is in,
 * so it ends with code 1 and has to be started again. A promise nobody waited for leaves nothing half done: discord.js
 * lets some errors of its connection go that way and recovers, so the bot goes on answering.
 */
export function onCrash(log: Log): void {
  process.on('uncaughtException', (error) => {
    log.error('crashed', { error: describe(error) });
    process.exit(1);
  });
  process.on('unhandledRejection', (reason) => log.error('unhandled', { error: describe(reason) }));
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
