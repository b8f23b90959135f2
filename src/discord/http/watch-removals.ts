import { setTimeout as wait } from 'node:timers/promises';
import { DiscordAPIError, type REST, Routes } from 'discord.js';
import type { Store } from '../../store/store.ts';
import { REMOVALS } from '../limits.ts';
import type { Log } from '../log.ts';

/** How often servers are looked after, in milliseconds. */
export type Looking = { readonly [time in keyof typeof REMOVALS]: number };

/** Discord's codes for a server that is not there for this application: Unknown Guild, Missing Access. */
const NOT_THERE: ReadonlySet<number | string> = new Set([10_004, 50_001]);

/**
 * Deletes what is kept of servers that the bot was removed from. Without a gateway nobody tells it: of Discord's webhook
 * events APPLICATION_DEAUTHORIZED names a member and no server (https://docs.discord.com/developers/events/webhook-events),
 * so Discord is asked for each server that something is kept of. Gives what ends it.
 */
export function watchRemovals(
  rest: REST,
  applicationId: string,
  storeNow: () => Store | undefined,
  log: Pick<Log, 'info' | 'error'>,
  looking: Looking = REMOVALS,
): () => void {
  let isOver = false;
  const pause = (milliseconds: number) => wait(milliseconds, undefined, { ref: false });

  async function look(): Promise<void> {
    const store = storeNow();
    for (const id of (await store?.guilds()) ?? []) {
      await pause(looking.between);
      if (isOver) return;
      if (!(await isRemovedFrom(rest, applicationId, id))) continue;
      await store?.forget(id);
      log.info('removed', { hint: FORGOTTEN });
    }
  }

  async function again(): Promise<void> {
    await pause(looking.first);
    while (!isOver) {
      await look().catch((error: unknown) => log.error('removals', { error: String(error) }));
      await pause(looking.every);
    }
  }
  void again();
  return () => {
    isOver = true;
  };
}

/**
 * Whether the bot is gone from a server. It may be there with its commands alone, without a user of its own, so only the
 * server and its commands together say so; anything else that goes wrong does not.
 */
async function isRemovedFrom(rest: REST, applicationId: string, id: string): Promise<boolean> {
  for (const route of [Routes.guild(id), Routes.applicationGuildCommands(applicationId, id)] as const) {
    const answer = await rest.get(route).then(
      () => 'there' as const,
      (error: unknown) =>
        error instanceof DiscordAPIError && NOT_THERE.has(error.code)
          ? ('gone' as const)
          : ('there' as const),
    );
    if (answer === 'there') return false;
  }
  return true;
}

const FORGOTTEN = 'The bot is no longer on a server; what was kept of it is deleted.';
