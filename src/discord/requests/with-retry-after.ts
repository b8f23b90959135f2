import { PATIENCE } from '../limits.ts';
import type { MakeRequest } from './make-request.ts';

/**
 * A 429 that does not say how long to wait comes from the edge of Discord's network, which blocks an address that sent too
 * much. discord.js would try again at once, hundreds of times a second; here it waits a second, then twice as long each
 * time. `blocked` is told of each new length.
 */
export function withRetryAfter(make: MakeRequest, blocked: (seconds: number) => void): MakeRequest {
  let said = 0;
  let inARow = 0;
  return async (url, init) => {
    const response = await make(url, init);
    if (response.status !== 429) {
      inARow = said = 0;
      return response;
    }
    if (Number(response.headers.get('retry-after')) > 0) return response;
    const seconds = Math.min(PATIENCE.blocked, 2 ** inARow);
    inARow += 1;
    response.headers.set('retry-after', `${seconds}`);
    if (seconds > said) blocked(seconds);
    said = Math.max(said, seconds);
    return response;
  };
}
