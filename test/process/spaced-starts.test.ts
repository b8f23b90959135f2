import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type ShortStarts,
  SPACING,
  spacedStarts,
  startsFile,
} from '../../src/process/start-guard/spaced-starts.ts';

const noon = Date.UTC(2025, 7, 18, 12);
let folder: string;
let time: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'starts-'));
  time = noon;
});

/** A process that starts: it sees only what earlier ones left on the disk. */
const start = (name = 'bot') => spacedStarts(startsFile(folder, name), () => time);

describe('starts', () => {
  it('wait twice as long after each that did not last, and never longer than two minutes', () => {
    const waits = Array.from({ length: 9 }, () => {
      const starts = start();
      const wait = starts.wait();
      time += wait;
      starts.begin();
      return wait / 1000;
    });
    expect(waits).toEqual([0, 2, 4, 8, 16, 32, 64, 120, 120]);
  });

  it('stay below the 1,000 logins a day that Discord allows, crash as it may', () => {
    let record: ShortStarts | undefined;
    const remember = (fresh: ShortStarts) => {
      record = fresh;
      return true;
    };
    const file = { read: () => record, write: remember, remove: () => {} };
    let logins = 0;
    for (; time < noon + 86_400_000; logins++) {
      const starts = spacedStarts(file, () => time);
      time += starts.wait();
      starts.begin();
    }
    expect(logins).toBeGreaterThan(700);
    expect(logins).toBeLessThan(750);
    // Who lasts starts anew without waiting, but has used up this time.
    expect(86_400 / SPACING.lasting).toBeLessThan(1000);
  });

  it('wait no longer than is left since the last one', () => {
    for (let times = 0; times < 4; times++) start().begin();
    time += 10_000;
    expect(start().wait()).toBe(6_000);
    time += 10_000;
    expect(start().wait()).toBe(0);
  });

  it('begin at once after one that lasted', () => {
    for (let times = 0; times < 4; times++) start().begin();
    start().lasted();
    expect(start()).toMatchObject({ short: 0 });
    expect(start().wait()).toBe(0);
  });

  it('of another bot do not count', () => {
    for (let times = 0; times < 4; times++) start('other').begin();
    expect(start().wait()).toBe(0);
  });

  it.each([
    ['set back by a year', -365 * 86_400_000, 8_000],
    ['set forward by a year', 365 * 86_400_000, 0],
  ])('wait no longer than usual when the clock was %s', (_, jump, wait) => {
    for (let times = 0; times < 3; times++) start().begin();
    time += jump;
    expect(start().wait()).toBe(wait);
  });

  it.each(['', '{}', '{"count":-1,"at":0}', '{"count":1e999,"at":0}', 'null', '\u0000'])(
    'take the record %j for none',
    (record) => {
      writeFileSync(join(folder, 'bot.json'), record);
      expect(start().wait()).toBe(0);
    },
  );

  it('do without a record where nothing can be written', () => {
    writeFileSync(join(folder, 'file'), '');
    const starts = spacedStarts(startsFile(join(folder, 'file'), 'bot'), () => time);
    starts.begin();
    starts.lasted();
    expect(starts.wait()).toBe(0);
  });
});
