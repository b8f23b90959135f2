import { setImmediate as pause } from 'node:timers/promises';

/** Who may be worked on now. */
export interface Turns {
  /** Waits for a turn; false when that took longer than `most` milliseconds, and it is too late. */
  mine(most: number): Promise<boolean>;
}

/** Something that waits for its turn, in milliseconds. */
interface Waiting {
  readonly since: number;
  readonly most: number;
  go(isInTime: boolean): void;
}

/**
 * Lets one thing after the other be worked on, the newest first, and what was worked on go out in between. Where more comes
 * than can be answered, first come first served would answer everybody a moment too late: Discord waits three seconds.
 * `now` counts milliseconds.
 */
export function createTurns(now: () => number): Turns {
  const waiting: Waiting[] = [];
  let isBusy = false;

  async function work(): Promise<void> {
    isBusy = true;
    for (let newest = waiting.pop(); newest !== undefined; newest = waiting.pop()) {
      const isInTime = now() - newest.since <= newest.most;
      newest.go(isInTime);
      sendAwayLate();
      if (isInTime) await pause();
    }
    isBusy = false;
  }

  /** Where more comes all the time than can be answered, nobody would ever get to the oldest, and they would pile up. */
  function sendAwayLate(): void {
    const isLate = ({ since, most }: Waiting) => now() - since > most;
    const late = waiting.filter(isLate);
    if (late.length === 0) return;
    waiting.splice(0, waiting.length, ...waiting.filter((one) => !isLate(one)));
    for (const { go } of late) go(false);
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
