import { describe, expect, it } from 'vitest';
import { createAges } from '../../../src/discord/interactions/age.ts';

/** What comes `late` milliseconds after it happened, each a second after the one before, on a clock `wrong` milliseconds ahead. */
function agesOf(late: readonly number[], wrong: number, gait = 1): number[] {
  let time = 0;
  const ageOf = createAges(() => time);
  return late.map((milliseconds, second) => {
    const happened = second * 1000;
    time = (happened + milliseconds) * gait + wrong;
    return Math.round(ageOf(happened) / 10) * 10;
  });
}

describe('how old something is', () => {
  it.each([0, -3_600_000, 3_600_000])('does not depend on what time it is here: %i', (wrong) => {
    expect(agesOf([80, 100, 4080, 80], wrong).map((age) => Math.round(age / 100))).toEqual([0, 0, 40, 0]);
  });

  it('is counted from the fastest', () => {
    expect(agesOf([900, 50, 1050], 0)).toEqual([0, 0, 1000]);
  });

  it('stays right for days although clocks go apart', () => {
    const day = agesOf(Array(86_400).fill(50), 0, 1.0002);
    expect(Math.max(...day)).toBeLessThan(10);
  });
});
