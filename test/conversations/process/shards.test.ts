import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { messageOf, patientClock } from '../bot.ts';
import { type Entry, endAll, ready, runEntry, smallStory } from './run-entry.ts';

const TOKEN = 'planted.secret-token';

let loopback: Loopback;
let running: Entry;
let address: string;
beforeAll(async () => {
  loopback = await createLoopback({
    token: TOKEN,
    clock: patientClock,
    shards: 4,
    otherGuilds: { count: 8 },
  });
  running = runEntry('main', {
    ...smallStory,
    MODE: 'live',
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: loopback.apiUrl,
    HEALTH_PORT: '0',
  });
  await ready(running);
  [, address = ''] = await running.output(/(http:\S+)\/healthz/u);
});
afterAll(() => endAll(running, loopback));

const shape = z.object({
  mode: z.string(),
  gateway: z.string(),
  shards: z.array(z.object({ gateway: z.string(), guilds: z.number() })),
});
const health = async () => shape.parse(await (await fetch(`${address}/healthz`)).json());
const states = async () => (await health()).shards.map(({ gateway }) => gateway);
const mara = () => loopback.member('mara');

describe('a bot in four shards', () => {
  it('has all of them in its health, and answers on all', async () => {
    await expect.poll(states).toEqual(['ready', 'ready', 'ready', 'ready']);
    const { mode, gateway, shards } = await health();
    expect([mode, gateway]).toEqual(['live', 'ready']);
    const guilds = shards.map((shard) => shard.guilds);
    expect(guilds.reduce((all, one) => all + one, 0)).toBe(9);
    expect(Math.min(...guilds)).toBe(2);
    messageOf(await mara().slash('help'));
    messageOf(await mara().dm('who comes?'));
    const metrics = await (await fetch(`${address}/metrics`)).text();
    expect(metrics).toContain('communique_shards{gateway="ready"} 4');
    expect(metrics).toContain('communique_guilds 9');
  });

  it('goes on answering on the others while one is dead, and says which one that is', async () => {
    const own = Number((BigInt(loopback.guildId) >> 22n) % 4n);
    const victim = [1, 2, 3].find((id) => id !== own) ?? 1;
    loopback.faults.refuseSessions = true;
    loopback.faults.closeSockets(1000, victim);
    await expect.poll(states).toEqual([0, 1, 2, 3].map((id) => (id === victim ? 'connecting' : 'ready')));
    expect(await health()).toMatchObject({ gateway: 'connecting' });
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    messageOf(await mara().slash('help'));
    messageOf(await mara().dm('who comes?'));
    loopback.faults.refuseSessions = false;
    await expect.poll(states).toEqual(['ready', 'ready', 'ready', 'ready']);
  });

  it('logs in with as many as Discord asks for when these are too few', async () => {
    loopback.faults.shards = 5;
    loopback.faults.closeSockets(4011);
    await expect.poll(states).toEqual(Array(5).fill('ready'));
    messageOf(await mara().slash('help'));
    messageOf(await mara().dm('who comes?'));
    expect(running.written.err).toContain('"event":"resharding"');
    expect(running.process.exitCode).toBe(null);
  });
});
