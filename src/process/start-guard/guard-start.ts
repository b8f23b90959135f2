import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../discord/log.ts';
import { CLAIM, claimFile, claimToken, isRunning, nameOfToken } from './claimed-token.ts';
import { SPACING, spacedStarts, startsFile } from './spaced-starts.ts';
import { type Account, isOwnFolder, stateFolders, thisAccount } from './state-folder.ts';

/** Where one process of a bot leaves word for the next, in the working directory. */
const STARTS = '.cache/starts';

/** Without a listener the first process of a container would not hear them. */
const ENDING = ['SIGINT', 'SIGTERM'] as const;
const leave = () => process.exit(0);

/** What a start has to be told. */
export interface GuardedStart {
  /** The bot is online. */
  online(): void;
  /** The bot was told to stop, by whoever runs it. */
  stopping(): void;
}

/**
 * Says so when another process of this account runs with the token, in whatever folder, and waits before logging in when
 * the last starts did not last: whoever starts crashed bots again would have Discord reset the token otherwise. Nobody at
 * a terminal waits.
 */
export async function guardStart(
  token: string,
  log: Log,
  isWatched = false,
  account: Account = thisAccount(),
): Promise<GuardedStart> {
  const name = nameOfToken(token);
  const now = () => Date.now();
  const folder = stateFolders(account).find((path) => isOwnFolder(path, account.uid));
  const claim =
    folder === undefined ? undefined : claimToken(claimFile(folder, name), process.pid, now, isRunning);
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

  const starts = spacedStarts(startsFile(STARTS, name), now);
  // The start of one that still runs has not ended.
  const wait = isWatched || other !== undefined ? 0 : starts.wait();
  if (wait > 0) {
    log.error('waiting', {
      seconds: Math.ceil(wait / 1000),
      hint: `The last start ended within ${SPACING.lasting} seconds (${starts.short} in a row), so this one waits before it logs in.`,
    });
    for (const signal of ENDING) process.once(signal, leave);
    await sleep(wait);
    for (const signal of ENDING) process.off(signal, leave);
  }
  starts.begin();
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
