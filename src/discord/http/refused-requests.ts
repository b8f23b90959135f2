import type { Log } from '../log.ts';

/** Milliseconds between two lines about requests that were refused: whoever finds the address can send very many. */
const SAID_AGAIN = 60_000;

/** Says in the log that requests were refused: the first one and how many there were since the last line. `now` in milliseconds. */
export function refusedRequests(log: Log, now: () => number): (status: number, why: string) => void {
  let last = -Infinity;
  let times = 0;
  return (status, why) => {
    times += 1;
    if (now() - last < SAID_AGAIN) return;
    log.error('refused request', { status, error: why, times });
    last = now();
    times = 0;
  };
}
