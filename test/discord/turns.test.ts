import { setImmediate as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createTurns } from '../../src/discord/interactions/turns.ts';

/** Takes turns on a clock that moves by `cost` whenever somebody is worked on; gives who was in time, in order. */
async function work(arrivals: readonly number[], cost: number, most: number) {
  let time = 0;
  const turns = createTurns(() => time);
  const order: string[] = [];
  const all = arrivals.map(async (name) => {
    const isInTime = await turns.mine(most);
    order.push(isInTime ? `${name}` : `${name} late`);
    if (isInTime) time += cost;
  });
  await Promise.all(all);
  return order;
}

it('whoever comes alone goes at once', async () => {
  expect(await work([1], 20, 2_500)).toEqual(['1']);
});

it('of many the newest go first, and who waited too long is not worked on', async () => {
  const order = await work(
    Array.from({ length: 200 }, (_, number) => number),
    20,
    2_500,
  );
  expect(order.slice(0, 3)).toEqual(['0', '199', '198']);
  expect(order.filter((name) => !name.endsWith('late'))).toHaveLength(126);
  expect(order.slice(126).every((name) => name.endsWith('late'))).toBe(true);
});

it('where more comes all the time the oldest are told that it is too late', async () => {
  let time = 0;
  const turns = createTurns(() => time);
  const order: string[] = [];
  const come = async (name: string, most: number): Promise<void> => {
    const isInTime = await turns.mine(most);
    order.push(isInTime ? name : `${name} late`);
    time += 20;
  };
  const one = async (number: number): Promise<void> => {
    // Another one comes whenever one has had its turn.
    if (number < 50) void come(`next to ${number}`, 100).then(() => one(number + 1));
  };
  const first = come('first', 100);
  const old = come('old', 100);
  const message = come('message', Infinity);
  await first;
  await one(0);
  await Promise.all([old, message]);
  expect(order.indexOf('old late')).toBeGreaterThan(0);
  expect(order.indexOf('old late')).toBeLessThan(10);
  expect(order.at(-1)).toBe('message');
});

it('what was worked on goes out before the next one', async () => {
  const turns = createTurns(() => 0);
  const done: string[] = [];
  const one = async (name: string) => {
    await turns.mine(1);
    done.push(`${name} begun`);
    // What a socket is given goes out when nothing else is to be done.
    queueMicrotask(() => done.push(`${name} sent`));
  };
  await Promise.all([one('a'), one('b')]);
  await pause();
  expect(done).toEqual(['a begun', 'a sent', 'b begun', 'b sent']);
});
