import { setImmediate as pause } from 'node:timers/promises';

/** Who may be worked on now. */
export interface Turns {
  /** Waits for a turn; false when that took longer than `most` milliseconds, and it is too late. */
  mine(most: number): Promise<boolean>;
}

/**
 * Lets one thing after the other be worked on, the newest first, and what was worked on go out in between. Where more comes
 * than can be answered, first come first served would answer everybody a moment too late: Discord waits three seconds.
 * `now` counts milliseconds.
 */
export function createTurns(now: () => number): Turns {
  const waiting: { readonly since: number; readonly most: number; go(isInTime: boolean): void }[] = [];
  let isBusy = false;

  async function work(): Promise<void> {
    isBusy = true;
    for (let newest = waiting.pop(); newest !== undefined; newest = waiting.pop()) {
      const isInTime = now() - newest.since <= newest.most;
      newest.go(isInTime);
      if (isInTime) await pause();
    }
    isBusy = false;
  }

  return {
    mine(most) {
      return new Promise((resolve) => {
        waiting.push({ since: now(), most, go: resolve });
        if (!isBusy) void work();
      });
    },
  };
}
