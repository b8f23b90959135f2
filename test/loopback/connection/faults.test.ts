import { type Client, Events } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RestExchange } from '../../../src/loopback/exchange.ts';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { startBot } from '../bot.ts';
import { raw } from '../raw.ts';

let loopback: Loopback;
let bot: Client<true>;
let events: string[];

beforeEach(async () => {
  loopback = await createLoopback();
  events = [];
  bot = await startBot(loopback, (client) => {
    client.on(Events.Raw, ({ t }: { t: string }) => events.push(t));
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('pong').catch(() => {});
    });
  });
  await bot.application.commands.set([{ name: 'ping', description: 'Says pong' }]);
});

afterEach(async () => {
  await bot.destroy();
  await loopback.close();
});

test('after a 429 the client waits and then succeeds', async () => {
  loopback.faults.answer({ status: 429, retryAfter: 0.05, path: /^\/users/ });
  await bot.users.fetch(loopback.member('mara').id, { force: true });
  expect(statuses(/^\/api\/v10\/users/)).toEqual([429, 200]);
});

test('after two 502s the client succeeds, after four it gives up', async () => {
  const fetchMara = () => bot.users.fetch(loopback.member('mara').id, { force: true });
  loopback.faults.answer({ status: 502, times: 2 });
  await fetchMara();
  expect(statuses(/^\/api\/v10\/users/)).toEqual([502, 502, 200]);
  loopback.faults.answer({ status: 500, times: 4 });
  await expect(fetchMara()).rejects.toMatchObject({ status: 500 });
});

test('a missing permission reads like Discord’s', async () => {
  loopback.faults.answer({ method: 'POST', path: /\/messages$/, status: 403, code: 50013 });
  const path = `/channels/${loopback.channels[0]?.id}/messages`;
  expect(await raw(loopback, 'POST', path, { content: 'x' })).toMatchObject({
    status: 403,
    body: { code: 50013 },
  });
  expect(await raw(loopback, 'POST', path, { content: 'x' })).toMatchObject({ status: 200 });
});

test('a fault counts only the requests it matches, and ends when it is taken back', async () => {
  const end = loopback.faults.answer({ method: 'GET', path: /^\/guilds/, status: 503, times: Infinity });
  const get = (path: string) => raw(loopback, 'GET', path).then(({ status }) => status);
  expect(await get(`/guilds/${loopback.guildId}`)).toBe(503);
  expect(await get('/users/@me')).toBe(200);
  expect(await get(`/guilds/${loopback.guildId}`)).toBe(503);
  end();
  expect(await get(`/guilds/${loopback.guildId}`)).toBe(200);
});

test.each(['truncated', 'garbled'] as const)(
  'a %s body is no JSON, though the request was carried out',
  async (body) => {
    loopback.faults.answer({ method: 'POST', body });
    const path = `/channels/${loopback.channels[0]?.id}/messages`;
    await expect(raw(loopback, 'POST', path, { content: 'kept' })).rejects.toThrow(SyntaxError);
    expect(loopback.messages('talks', loopback.member('mara').id)).toMatchObject([{ content: 'kept' }]);
  },
);

test('a dispatch that comes twice is answered once and refused once', async () => {
  loopback.faults.duplicateDispatches = true;
  expect(await loopback.member('mara').slash('ping')).toMatchObject({ message: { content: 'pong' } });
  await expect.poll(() => statuses(/callback/)).toEqual([204, 400]);
  expect(loopback.messages('talks', loopback.member('mara').id)).toHaveLength(1);
});

test('an event nobody knows does the client no harm', async () => {
  loopback.faults.unknownEvent();
  await expect.poll(() => events).toContain('LOOPBACK_UNKNOWN_EVENT');
  expect(await loopback.member('mara').slash('ping')).toMatchObject({ kind: 'message' });
});

test('a dispatch that is overtaken arrives all the same', async () => {
  loopback.faults.reorderDispatches = true;
  const [mara, jonas] = [loopback.member('mara'), loopback.member('jonas')];
  const outcomes = await Promise.all([mara.slash('ping'), jonas.slash('ping')]);
  expect(outcomes).toMatchObject([{ kind: 'message' }, { kind: 'message' }]);
  const callbacks = loopback.exchanges.filter((one) => one.kind === 'rest' && one.path.includes('callback'));
  const [first, second] = callbacks.map((one) => /interactions.(\d+)/.exec(Object(one).path)?.[1] ?? '');
  expect(BigInt(first ?? 0)).toBeGreaterThan(BigInt(second ?? 0));
});

test('fields nobody knows do the client no harm', async () => {
  const seen: unknown[] = [];
  bot.on(Events.Raw, (frame) => seen.push(Object(frame).loopback_unknown));
  loopback.faults.unknownFields = true;
  expect(await loopback.member('mara').slash('ping')).toMatchObject({ kind: 'message' });
  expect(seen).toContainEqual({ nobody: ['knows', 'this', null] });
});

test('slow frames arrive one after the other', async () => {
  loopback.faults.frameDelay = 20;
  const [mara, jonas] = [loopback.member('mara'), loopback.member('jonas')];
  const outcomes = await Promise.all([mara.slash('ping'), jonas.slash('ping')]);
  expect(outcomes).toMatchObject([{ kind: 'message' }, { kind: 'message' }]);
});

test('a frozen connection carries nothing; when it breaks, what was missed comes again', async () => {
  loopback.faults.freezeSockets();
  const slash = loopback.member('mara').slash('ping');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(statuses(/callback/)).toEqual([]);
  loopback.faults.dropSockets();
  expect(await slash).toMatchObject({ kind: 'message' });
});

test('without READY nobody is online', async () => {
  loopback.faults.withholdReady = true;
  events.length = 0;
  loopback.faults.invalidSession(false);
  const identifies = () => loopback.exchanges.filter((one) => one.kind === 'frame' && one.op === 2).length;
  await expect.poll(() => identifies()).toBe(2);
  expect(events).toEqual([]);
  loopback.faults.clear();
  loopback.faults.dropSockets();
  await expect.poll(() => events).toContain('READY');
});

test.each([
  ['before', 0],
  ['after', 1],
] as const)('a connection cut %s carrying out leaves %i messages', async (cut, left) => {
  loopback.faults.answer({ method: 'POST', path: /messages$/, cut });
  const path = `/channels/${loopback.channels[0]?.id}/messages`;
  await expect(raw(loopback, 'POST', path, { content: 'kept' })).rejects.toThrow('fetch failed');
  expect(loopback.messages('talks', loopback.member('mara').id)).toHaveLength(left);
});

test('a message with an enforced nonce is created once', async () => {
  const path = `/channels/${loopback.channels[0]?.id}/messages`;
  const body = { content: 'once', nonce: '17', enforce_nonce: true };
  const first = await raw(loopback, 'POST', path, body);
  expect(await raw(loopback, 'POST', path, body)).toEqual(first);
  expect(loopback.messages('talks', loopback.member('mara').id)).toHaveLength(1);
});

test('answers can be made slow, and clear sets everything back', async () => {
  loopback.faults.restDelay = 40;
  await raw(loopback, 'GET', '/users/@me');
  // A lower bound only: a timer may be late, never early (but for the rounding of clocks).
  expect(loopback.exchanges.at(-1)).toMatchObject({ kind: 'rest', path: '/api/v10/users/@me' });
  expect(Object(loopback.exchanges.at(-1)).milliseconds).toBeGreaterThan(38);
  loopback.faults.answer({ status: 500, times: Infinity });
  loopback.faults.duplicateDispatches = true;
  loopback.faults.clear();
  expect(loopback.faults).toMatchObject({
    restDelay: 0,
    duplicateDispatches: false,
    acknowledgeHeartbeats: true,
  });
  expect(await raw(loopback, 'GET', '/users/@me')).toMatchObject({ status: 200 });
});

function statuses(path: RegExp): number[] {
  const calls = loopback.exchanges.filter((one): one is RestExchange => one.kind === 'rest');
  return calls.filter((one) => path.test(one.path)).map((one) => one.status);
}
