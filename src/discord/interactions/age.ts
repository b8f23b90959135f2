/** How far two clocks may go apart: NTP moves one by at most so much of the time, and without it they keep better. */
const DRIFT = 0.0005;

/**
 * Makes the function that tells how many milliseconds ago something happened, from when it did by Discord's clock, in
 * milliseconds since 1970. What came fastest counts as having come at once, so that it does not matter what time it is
 * here: the first thing heard is never old. `now` counts milliseconds on a clock that nobody sets.
 */
export function createAges(now: () => number): (at: number) => number {
  let least = Infinity;
  let heard = 0;
  return (at) => {
    const time = now();
    const taken = time - at;
    least = Math.min(taken, least + (time - heard) * DRIFT);
    heard = time;
    return taken - least;
  };
}
