import { setTimeout as wait } from 'node:timers/promises';
import type { APIGatewayBotInfo, IIdentifyThrottler } from 'discord.js';
import { PATIENCE } from '../limits.ts';

/** What whoever runs the bot has to know of its logins. */
export interface IdentifyEvents {
  /** Discord did not let a shard's session begin, that many times in a row; it is tried again after so many seconds. */
  sessionRefused(shard: number, times: number, seconds: number): void;
  /** So many logins are left until Discord counts anew, in so many seconds; with none left the bot waits for that. */
  fewLogins(left: number, seconds: number): void;
}

/** Lets shards identify; `ready` is to be called when a session has begun. */
export interface PatientThrottler extends IIdentifyThrottler {
  ready(shardId: number): void;
}

/** Seconds, as in `PATIENCE`; what is not given is as there. */
export type IdentifyLimits = {
  readonly [Name in 'identify' | 'identifyMost' | 'loginsKnown' | 'loginsAsked']?: number;
};

/** Logins left from which on each further one is told of, or as many as one start of all shards takes if these are more. */
const FEW = 20;

/**
 * Puts patience around Discord's limit of logins at a time, which `inner` keeps: a shard whose session Discord refuses
 * waits longer each time, and nobody logs in when the day's logins are used up, by whichever process: Discord, which counts
 * them, is asked again before each login that comes some time after the last answer. discord.js alone tries again every
 * five seconds, for ever, after which Discord resets the token. `gateway` is what Discord said at the start.
 */
export function patientIdentify(
  inner: IIdentifyThrottler,
  { shards, session_start_limit: limit }: APIGatewayBotInfo,
  askAgain: () => Promise<APIGatewayBotInfo>,
  events: IdentifyEvents,
  limits: IdentifyLimits = {},
): PatientThrottler {
  const { identify: first, identifyMost: most, loginsKnown, loginsAsked } = { ...PATIENCE, ...limits };
  const few = Math.max(FEW, shards);
  /** How often each shard identified without READY, and when it may again on a clock that nobody sets. */
  const tried = new Map<number, { readonly times: number; readonly from: number; told: boolean }>();
  let left = limit.remaining;
  let known = performance.now();

  /** Discord's own count; undefined where it does not say in time, and then what was known counts. */
  async function askForLogins() {
    const late = wait(loginsAsked * 1000, undefined, { ref: false });
    const asked = await Promise.race([askAgain(), late]).catch(() => undefined);
    if (asked) [left, known] = [asked.session_start_limit.remaining, performance.now()];
    return asked?.session_start_limit;
  }

  async function awaitTurn(shardId: number, signal: AbortSignal): Promise<void> {
    const before = tried.get(shardId);
    const rest = before ? before.from - performance.now() : 0;
    if (!before || rest <= 0) return;
    // The connection may end while it waits: the next one waits for the rest and says nothing.
    if (!before.told) events.sessionRefused(shardId, before.times, Math.ceil(rest / 1000));
    before.told = true;
    await wait(rest, undefined, { signal });
  }

  async function awaitLogins(signal: AbortSignal): Promise<void> {
    while (left <= few || performance.now() - known >= loginsKnown * 1000) {
      const now = await askForLogins();
      if (now && left <= few) events.fewLogins(left, Math.ceil(now.reset_after / 1000));
      if (left > 0) return;
      await wait(now?.reset_after ?? loginsKnown * 1000, undefined, { signal });
    }
  }

  return {
    ready(shardId) {
      tried.delete(shardId);
    },
    async waitForIdentify(shardId, signal) {
      await awaitTurn(shardId, signal);
      await awaitLogins(signal);
      await inner.waitForIdentify(shardId, signal);
      left -= 1;
      const times = (tried.get(shardId)?.times ?? 0) + 1;
      const seconds = Math.min(most, first * 2 ** (times - 1));
      tried.set(shardId, { times, from: performance.now() + seconds * 1000, told: false });
    },
  };
}
