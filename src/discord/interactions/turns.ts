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

/** Part of the time that something may wait from which on the others behind it are no passing crowd. */
const STANDING = 0.5;

/**
 * Lets one thing after the other be worked on, and what was worked on go out in between: the oldest first as long as it
 * comes in good time, else the newest. Where more comes than can be answered, first come first served would answer everybody
 * a moment too late, as Discord waits three seconds; where it can, newest first would let the oldest starve (adaptive LIFO,
 * Maurer, Fail at Scale, ACM Queue 13, 2015). `now` counts milliseconds.
 */
export function createTurns(now: () => number): Turns {
  const waiting: Waiting[] = [];
  let isBusy = false;

  async function work(): Promise<void> {
    isBusy = true;
    for (let next = takeNext(); next !== undefined; next = takeNext()) {
      const isInTime = now() - next.since <= next.most;
      next.go(isInTime);
      sendAwayLate();
      if (isInTime) await pause();
    }
    isBusy = false;
  }

  function takeNext(): Waiting | undefined {
    const [oldest] = waiting;
    const isStanding = oldest !== undefined && now() - oldest.since > oldest.most * STANDING;
    return isStanding ? waiting.pop() : waiting.shift();
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
