/** The one source of time in the loopback; give your own to move three seconds or fifteen minutes at once. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls `run` once after `ms` milliseconds; the function returned cancels it. */
  setTimer(ms: number, run: () => void): () => void;
}

/** The machine's own time; its timers do not keep the process alive. */
export const realClock: Clock = {
  now: () => Date.now(),
  setTimer(ms, run) {
    const timer = setTimeout(run, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
