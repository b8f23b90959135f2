import { setImmediate as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createTurns } from '../../../src/discord/interactions/turns.ts';

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

it('of many the oldest go first while they are in good time, then the newest, and who waited too long is not worked on', async () => {
  const order = await work(
    Array.from({ length: 200 }, (_, number) => number),
    20,
    2_500,
  );
  expect(order.slice(0, 3)).toEqual(['0', '1', '2']);
  expect(order.slice(62, 66)).toEqual(['62', '199', '198', '197']);
  expect(order.filter((name) => !name.endsWith('late'))).toHaveLength(126);
  expect(order.slice(126).every((name) => name.endsWith('late'))).toBe(true);
});

it('those that can wait for ever never starve those that cannot, and get one turn in ten beside them', async () => {
  let time = 0;
  const turns = createTurns(() => time);
  const order: string[] = [];
  const come = async (name: string, most: number) => {
    const isInTime = await turns.mine(most);
    order.push(isInTime ? name : `${name} late`);
    time += 20;
  };
  const messages = Array.from({ length: 300 }, () => come('message', Infinity));
  await Promise.all([...messages, ...Array.from({ length: 50 }, () => come('command', 2_500))]);
  expect(order).not.toContain('command late');
  expect(order.lastIndexOf('command')).toBeLessThan(60);
  expect(order.slice(0, 60).filter((name) => name === 'message').length).toBeGreaterThanOrEqual(5);
  expect(order).toHaveLength(350);
});

it('behind those that waited long the others still go oldest first', async () => {
  let time = 0;
  const turns = createTurns(() => time);
  const order: string[] = [];
  const come = async (name: string) => {
    if (await turns.mine(100)) order.push(name);
    time += 30;
    if (name === 'b') await Promise.all([come('e'), come('f')]);
  };
  await Promise.all(['a', 'b', 'c', 'd'].map(come));
  // After a and b, c and d have waited 60 of 100; e and f, who came then, are in good time and go oldest first.
  expect(order.slice(0, 4)).toEqual(['a', 'b', 'e', 'f']);
});

it('nobody starves where as many come as can be answered', async () => {
  let time = 0;
  let late = 0;
  let left = 640;
  const turns = createTurns(() => time);
  const ask = async (): Promise<void> => {
    while (left-- > 0) {
      if (await turns.mine(2_500)) time += 10;
      else late += 1;
    }
  };
  await Promise.all(Array.from({ length: 32 }, ask));
  expect(late).toBe(0);
});

it('where more comes all the time than can be answered each is told in time that it is too late', async () => {
  let time = 0;
  let left = 60;
  const turns = createTurns(() => time);
  const waits: { isInTime: boolean; ms: number }[] = [];
  const come = async (): Promise<void> => {
    const since = time;
    const isInTime = await turns.mine(100);
    waits.push({ isInTime, ms: time - since });
    if (!isInTime) return;
    time += 20;
    left -= 1;
    // Two come whenever one has had its turn.
    if (left > 0) await Promise.all([come(), come()]);
  };
  await come();
  expect(waits.some(({ isInTime }) => !isInTime)).toBe(true);
  expect(waits.filter(({ isInTime }) => isInTime).length).toBeGreaterThanOrEqual(60);
  expect(waits.every(({ ms }) => ms <= 140)).toBe(true);
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
