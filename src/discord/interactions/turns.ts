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

/** Part of its time during which something is in good time. */
const GOOD = 0.5;

/** One turn in so many is for what can wait for ever, however much there is that cannot. */
const PATIENT = 10;

/**
 * Lets one thing after the other be worked on, and what was worked on go out in between: of those that are too late some time
 * the oldest that is in good time, else the newest; and what can wait for ever, `most` being Infinity, when none of them
 * waits or its turn in ten has come. Where more comes than can be answered, first come first served would answer everybody
 * a moment too late, as Discord waits three seconds; where it can, newest first would let the oldest starve (adaptive LIFO,
 * Maurer, Fail at Scale, ACM Queue 13, 2015). `now` counts milliseconds.
 */
export function createTurns(now: () => number): Turns {
  const waiting: Waiting[] = [];
  const patient: Waiting[] = [];
  let turn = 0;
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
    turn += 1;
    const isForPatient = waiting.length === 0 || turn % PATIENT === 0;
    if (isForPatient && patient.length > 0) return patient.shift();
    const oldest = waiting.findIndex(({ since, most }) => now() - since <= most * GOOD);
    return oldest < 0 ? waiting.pop() : waiting.splice(oldest, 1)[0];
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
        const queue = most === Infinity ? patient : waiting;
        queue.push({ since: now(), most, go: resolve });
        if (!isBusy) void work();
      });
    },
  };
}
