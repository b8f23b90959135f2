import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { allMischief } from '../../bench/storm/mischief.ts';
import { runStorm } from '../../bench/storm/run-storm.ts';
import { faultsOf } from '../../bench/storm/verdict.ts';

/** What takes longest to be over; both have tests of their own. */
const slow = ['429, long', 'latency'];

it('nothing is lost without a reason in a short storm', async () => {
  const mischief = allMischief.filter(({ name }) => !slow.includes(name));
  const length = { milliseconds: 3_000, calm: 100, pause: 600 };
  const program = [join(inject('joinedTools'), 'storm-bot.mjs')];
  const result = await runStorm({ seed: 7, ...length, members: 12, atOnce: 3, mischief, program });
  expect(faultsOf(result)).toEqual([]);
  expect(result.written).toBe('');
  expect(result.raised.size).toBeGreaterThan(4);
  expect(result.ledger.entries.size).toBeGreaterThan(20);
});
