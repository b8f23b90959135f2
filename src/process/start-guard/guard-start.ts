import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../discord/log.ts';
import { CLAIM, claimFile, claimToken, nameOfToken } from './claimed-token.ts';
import { processIdentity } from './process-identity.ts';
import { SPACING, spacedStarts, startsFile } from './spaced-starts.ts';
import { type Account, isOwnFolder, stateFolders, thisAccount } from './state-folder.ts';

/** Where one process of a bot leaves word for the next, in the working directory; else it is beside what the account notes. */
const STARTS = '.cache/starts';

/** Without a listener the first process of a container would not hear them. */
const ENDING = ['SIGINT', 'SIGTERM'] as const;
const leave = () => process.exit(0);

/** Starts in a row that did not last from which on nobody seems to sit at the terminal: containers can have one too. */
const UNATTENDED = 3;

/** What a start has to be told. */
export interface GuardedStart {
  /** The bot is online. */
  online(): void;
  /** The bot was told to stop, by whoever runs it. */
  stopping(): void;
}

/**
 * Says so when another process of this account runs with the token, in whatever folder, and waits before logging in when
 * the last starts did not last: whoever starts crashed bots again would have Discord reset the token otherwise. Who tries something at
 * a terminal does not wait. Processes with other `shards` of the same bot are no twins.
 */
export async function guardStart(
  token: string,
  shards: string,
  log: Log,
  isWatched = false,
  account: Account = thisAccount(),
): Promise<GuardedStart> {
  const name = nameOfToken(token, shards);
  const now = () => Date.now();
  const own = (path: string) => isOwnFolder(path, account.uid);
  const folders = stateFolders(account);
  const folder = folders.find(own);
  const claim =
    folder === undefined ? undefined : claimToken(claimFile(folder, name), process.pid, now, processIdentity);
  if (!claim?.isNoted) {
    log.info('unnoted', {
      hint: 'No folder of this account can be written, so another process with the same DISCORD_TOKEN would not be noticed at its start. Set XDG_STATE_HOME to one that can.',
    });
  }
  const other = claim?.other;
  if (other !== undefined) {
    log.error('twin', {
      pid: other,
      hint: 'Another process of this machine runs with the same DISCORD_TOKEN, so both answer: stop one of the two.',
    });
  }
  setInterval(() => claim?.renew(), CLAIM.renewed).unref();

  const remembered = [STARTS, ...folders.map((path) => join(path, 'starts'))].find(own) ?? STARTS;
  const starts = spacedStarts(startsFile(remembered, name), now);
  const wait = isWatched && starts.short < UNATTENDED ? 0 : starts.wait();
  if (wait > 0) {
    log.error('waiting', {
      seconds: Math.ceil(wait / 1000),
      hint: `The last start ended within ${SPACING.lasting} seconds (${starts.short} in a row), so this one waits before it logs in.`,
    });
    for (const signal of ENDING) process.once(signal, leave);
    await sleep(wait);
    for (const signal of ENDING) process.off(signal, leave);
  }
  if (!starts.begin()) {
    log.error('unguarded', {
      hint: 'Nothing can be written, so a bot that crashes at once would log in again and again, whereupon Discord resets its token: let .cache of the working directory or XDG_STATE_HOME be written, or have your supervisor wait between two starts.',
    });
  }
  let lasting: NodeJS.Timeout | undefined;
  return {
    online() {
      lasting = setTimeout(starts.lasted, SPACING.lasting * 1000).unref();
    },
    stopping() {
      clearTimeout(lasting);
      starts.lasted();
      claim?.release();
    },
  };
}
