import type { Clock } from '../../src/loopback/clock.ts';

export interface ManualClock extends Clock {
  /** Lets that many milliseconds pass at once and runs the timers that fall into them, in order. */
  advance(ms: number): void;
}

/** A clock that stands still until it is told to go on. */
export function manualClock(start = Date.UTC(2025, 7, 18, 12)): ManualClock {
  let time = start;
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();
  return {
    now: () => time,
    setTimer(ms, run) {
      const timer = { at: time + ms, run };
      timers.add(timer);
      return () => {
        timers.delete(timer);
      };
    },
    advance(ms) {
      const end = time + ms;
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        timers.delete(next);
        time = next.at;
        next.run();
      }
      time = end;
    },
  };
}
