import { DefaultRestOptions, type RateLimitData, type RESTOptions } from 'discord.js';
import { LIMITS, PATIENCE } from '../limits.ts';
import { onceCarriedOut } from './once-carried-out.ts';
import { onlyDiscord } from './only-discord.ts';
import { withRetryAfter } from './with-retry-after.ts';
import { withTokenCheck } from './with-token-check.ts';

/** How one request is made: by discord.js itself, and each file of this folder puts something around that. */
export type MakeRequest = RESTOptions['makeRequest'];

/** What the bot has to be told of its requests. */
export interface RequestEvents {
  /** Discord does not accept the token any more, and was asked twice. */
  tokenRefused(): void;
  /** Discord refuses whatever comes from this address, and does not say for how long; the seconds until the next try. */
  blocked(seconds: number): void;
}

/** REST options for requests that survive a bad day of Discord's. */
export function requestOptions(
  events: RequestEvents,
): Pick<RESTOptions, 'makeRequest' | 'rejectOnRateLimit'> {
  const checked = withTokenCheck(resendBroken, events.tokenRefused);
  return {
    makeRequest: onlyDiscord(onceCarriedOut(withRetryAfter(checked, events.blocked))),
    rejectOnRateLimit: isTooLong,
  };
}

/** Nobody waits for an answer that comes when it can no longer be given. */
function isTooLong({ route, retryAfter }: RateLimitData): boolean {
  return retryAfter > (route.endsWith('/callback') ? LIMITS.reply : PATIENCE.request * 1000);
}

/**
 * A request whose connection breaks is sent again, as discord.js does itself for one that was reset. Nothing is said
 * twice: a command can be answered once, and a message carries a nonce.
 */
const resendBroken: MakeRequest = async (url, init) => {
  try {
    return await DefaultRestOptions.makeRequest(url, init);
  } catch (error) {
    const isBroken = error instanceof Error && 'code' in error && error.code === 'UND_ERR_SOCKET';
    throw isBroken
      ? Object.assign(new Error(error.message, { cause: error }), { code: 'ECONNRESET' })
      : error;
  }
};
