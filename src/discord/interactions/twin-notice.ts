import { RESTJSONErrorCodes } from 'discord.js';
import type { Log } from '../log.ts';

/** After how many answers that somebody else was faster with, within how many milliseconds, another process is suspected. */
export const TWIN = { times: 3, within: 600_000 } as const;

/**
 * A log that says once when a second process seems to run with the same token. Discord gives no direct sign of it: both
 * get every interaction, and the slower one hears that it was acknowledged already. Once may be a repeated request of
 * our own.
 */
export function noticingTwins(log: Log, now: () => number): Log {
  let seen: number[] = [];
  let said = false;
  return {
    info: log.info,
    error(event, details) {
      log.error(event, details);
      if (said || details?.code !== RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) return;
      seen = [...seen.filter((at) => now() - at < TWIN.within), now()];
      if (seen.length < TWIN.times) return;
      said = true;
      log.error('twin', { hint: TWIN_HINT });
    },
  };
}

const TWIN_HINT =
  'Another process seems to answer with the same DISCORD_TOKEN: stop one of the two. If you know of no other, somebody has your token: press “Reset Token” in the developer portal.';
