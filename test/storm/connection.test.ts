import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { type Conversation, startConversation } from '../conversations/bot.ts';

let talk: Conversation;
afterEach(() => talk.close());

/** How many frames with that opcode came from the bot. */
const sent = (opcode: number) =>
  talk.loopback.exchanges.filter(
    (one) => one.kind === 'frame' && one.direction === 'from-bot' && one.op === opcode,
  ).length;
const IDENTIFY = 2;
const RESUME = 6;

it('resumes when heartbeats are no longer answered, and answers what came meanwhile', async () => {
  talk = await startConversation(undefined, { heartbeatInterval: 100 });
  const { faults } = talk.loopback;
  faults.acknowledgeHeartbeats = false;
  await expect.poll(() => sent(RESUME)).toBeGreaterThan(0);
  faults.acknowledgeHeartbeats = true;
  expect((await talk.loopback.member('mara').slash('closing')).kind).toBe('message');
});

it('comes back when Discord did not say READY', async () => {
  talk = await startConversation();
  const { faults } = talk.loopback;
  faults.withholdReady = true;
  faults.invalidSession(false);
  await expect.poll(() => sent(IDENTIFY)).toBe(2);
  faults.clear();
  faults.dropSockets();
  await expect.poll(() => sent(IDENTIFY)).toBeGreaterThan(2);
  await expect.poll(() => talk.bot.gateway()).toBe('ready');
  expect((await talk.loopback.member('mara').slash('closing')).kind).toBe('message');
});

it('survives a connection that ends in the very moment in which it was resumed', async () => {
  talk = await startConversation();
  const { faults } = talk.loopback;
  let times = 0;
  const end = talk.loopback.watch((happening) => {
    if (happening.kind !== 'exchange' || happening.exchange.kind !== 'frame') return;
    if (happening.exchange.event !== 'RESUMED' || times > 3) return;
    times += 1;
    queueMicrotask(() => faults.closeSockets(1000));
  });
  faults.dropSockets();
  await expect.poll(() => times).toBeGreaterThan(0);
  await expect.poll(() => sent(IDENTIFY)).toBe(2);
  await expect.poll(() => talk.bot.gateway()).toBe('ready');
  end();
  expect((await talk.loopback.member('mara').slash('closing')).kind).toBe('message');
});

it.each([4004, 4010, 4011, 4013, 4014])('says so when Discord closes for good with %i', async (code) => {
  talk = await startConversation();
  expect(talk.bot.gateway()).toBe('ready');
  talk.loopback.faults.closeSockets(code);
  expect(await talk.bot.gone).toMatchObject({ name: 'ClosedForGood', code });
  expect(talk.bot.gateway()).toBe('disconnected');
  expect(talk.logged).toContainEqual(expect.objectContaining({ event: 'disconnected', code }));
});

it('says nothing of the kind when it is stopped or comes back', async () => {
  talk = await startConversation();
  const gone = talk.bot.gone.then(() => 'gone');
  talk.loopback.faults.dropSockets();
  await expect.poll(() => sent(RESUME)).toBe(1);
  await talk.bot.stop();
  expect(await Promise.race([gone, wait(50, 'not gone')])).toBe('not gone');
});
