import type { Log } from '../log.ts';
import type { ClientEvents } from './create-client.ts';

const HALF_OPEN =
  'Nothing arrived from Discord any more, so the connection is made anew and goes on where it was.';
const SESSION =
  'Discord did not let a session begin, so the bot waits before it tries again, longer each time. It uses up one of the logins that Discord allows a day.';
const FEW =
  'Discord resets the token of a bot that logs in more often than this. Find out what starts it again and again; with none left the bot waits.';
const BLOCKED =
  'Discord blocks what comes from this address for a while, as it does after very many wrong requests from it, perhaps by another program. The bot tries again, less and less often.';

/** Says in the log what goes wrong between the bot and Discord. */
export function logTroubles(log: Log): Omit<ClientEvents, 'tokenRefused' | 'listening' | 'requestRefused'> {
  return {
    lost: () => log.error('half-open', { hint: HALF_OPEN }),
    sessionRefused: (shard, times, seconds) =>
      log.error('session refused', { shard, times, seconds, hint: SESSION }),
    fewLogins: (left, seconds) => log.error('few logins', { left, seconds, hint: FEW }),
    blocked: (seconds) => log.error('blocked', { status: 429, seconds, hint: BLOCKED }),
  };
}
