import { Events } from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FrameExchange } from '../../src/loopback/exchange.ts';
import type { Happening } from '../../src/loopback/happening.ts';
import { limits } from '../../src/loopback/limits.ts';
import { createLoopback, type Loopback } from '../../src/loopback/loopback.ts';
import { createExchangeLog } from '../../src/loopback/world/exchange-log.ts';
import { createHappenings } from '../../src/loopback/world/happenings.ts';
import { startBot } from './bot.ts';
import { manualClock } from './manual-clock.ts';
import { raw } from './raw.ts';

let loopback: Loopback;
let stop: () => Promise<unknown>;
const seen: Happening[] = [];

beforeAll(async () => {
  loopback = await createLoopback({ guildName: 'Newsroom', applicationName: 'Clerk' });
  loopback.watch((happening) => seen.push(happening));
  const bot = await startBot(loopback, (client) => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('pong');
    });
  });
  await bot.application.commands.set([{ name: 'ping', description: 'Says pong' }]);
  await loopback.member('mara').slash('ping');
  stop = () => bot.destroy().then(() => loopback.close());
});

afterAll(() => stop());

test('what happens is told in order', () => {
  const kinds = seen.map(({ kind }) => kind).filter((kind) => kind !== 'exchange');
  expect(kinds).toEqual(['bot-connected', 'commands-changed', 'message-created']);
});

test('every REST call and frame is told and kept, numbered from 1', () => {
  const told = seen.flatMap((happening) => (happening.kind === 'exchange' ? [happening.exchange] : []));
  expect(told).toEqual(loopback.exchanges);
  expect(told.map(({ number }) => number)).toEqual(told.map((_, index) => index + 1));
  expect(told).toContainEqual(
    expect.objectContaining({
      kind: 'rest',
      method: 'PUT',
      status: 200,
      sent: [expect.objectContaining({ name: 'ping' })],
    }),
  );
  expect(told).toContainEqual(
    expect.objectContaining({ kind: 'frame', direction: 'to-bot', event: 'INTERACTION_CREATE' }),
  );
});

test('no bot token and no whole interaction token stands in the log of REST calls', () => {
  const calls = loopback.exchanges.filter(({ kind }) => kind === 'rest');
  expect(JSON.stringify(calls)).not.toContain('Bot loopback');
  const callback = calls.find((one) => one.kind === 'rest' && one.path.includes('/callback'));
  expect(callback).toMatchObject({
    path: expect.stringMatching(/^\/api\/v10\/interactions\/\d+\/.{8}…\/callback\?/),
  });
  const identify = loopback.exchanges.find((one) => one.kind === 'frame' && one.op === 2);
  expect(JSON.stringify(identify)).not.toContain('token');
});

test('the log keeps the last 500', async () => {
  const own = await createLoopback();
  for (let call = 0; call < 510; call += 1) await raw(own, 'GET', '/gateway');
  expect(own.exchanges).toHaveLength(500);
  expect(own.exchanges.at(-1)?.number).toBe(510);
  await own.close();
});

test('a listener that was taken away hears no more', async () => {
  let count = 0;
  const unwatch = loopback.watch(() => {
    count += 1;
  });
  await raw(loopback, 'GET', '/gateway');
  unwatch();
  await raw(loopback, 'GET', '/gateway');
  expect(count).toBe(1);
});

test('names are as asked for, and ids look like Discord’s', async () => {
  const { body } = await raw(loopback, 'GET', `/guilds/${loopback.guildId}`);
  expect(body).toMatchObject({ name: 'Newsroom' });
  expect(await raw(loopback, 'GET', '/users/@me')).toMatchObject({ body: { username: 'Clerk', bot: true } });
  const ids = [loopback.guildId, loopback.applicationId, ...loopback.channels, ...loopback.members].map(
    (one) => (typeof one === 'string' ? one : one.id),
  );
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^\d{17,19}$/);
});

test('a name or channel that does not exist is a mistake of the script', async () => {
  expect(() => loopback.member('nobody')).toThrow("Nobody is called 'nobody'; there are mara, jonas, mods.");
  await expect(loopback.member('mara').say('x', { channel: 'nowhere' })).rejects.toThrow(
    "There is no channel 'nowhere'",
  );
  await expect(createLoopback({ members: [{ name: 'x', permissions: ['Everything'] }] })).rejects.toThrow(
    "No permission is called 'Everything'",
  );
});

test('heartbeats are kept apart, and push out nothing that says something', () => {
  const log = createExchangeLog(manualClock(0), createHappenings());
  const frame = (op: number): Omit<FrameExchange, 'number' | 'at'> => ({
    kind: 'frame',
    direction: 'from-bot',
    op,
    data: null,
  });
  const [identify, heartbeat, acknowledged] = [2, 1, 11];
  log.add(frame(identify));
  for (let beat = 0; beat < limits.exchangesKept; beat += 1)
    for (const op of [heartbeat, acknowledged]) log.add(frame(op));
  log.add(frame(identify));
  const ops = log.entries.map((one) => one.kind === 'frame' && one.op);
  expect(ops).toHaveLength(limits.heartbeatsKept + 2);
  expect([ops[0], ops.at(-1)]).toEqual([identify, identify]);
});
