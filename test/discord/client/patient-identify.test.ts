import type { APIGatewayBotInfo } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { type IdentifyLimits, patientIdentify } from '../../../src/discord/client/patient-identify.ts';

/** Seconds until Discord counts logins anew. */
const DAY = 86_400;

/** What Discord counts, of all processes of the bot. */
let remaining: number;
let resetAfter: number;
let asked: number;
let told: [left: number, seconds: number][];
beforeEach(() => {
  [remaining, resetAfter, asked, told] = [1000, DAY * 1000, 0, []];
});

const gateway = (shards = 1): APIGatewayBotInfo => ({
  url: 'wss://gateway.example',
  shards,
  session_start_limit: { total: 1000, remaining, reset_after: resetAfter, max_concurrency: 1 },
});

async function askAgain(): Promise<APIGatewayBotInfo> {
  asked += 1;
  return gateway();
}

/** A process of the bot, which logs in whenever it is told to; what Discord said is believed for no time. */
function start({
  shards = 1,
  ask = askAgain,
  ...limits
}: IdentifyLimits & { shards?: number; ask?: typeof askAgain } = {}) {
  const events = {
    sessionRefused() {},
    fewLogins: (...few: (typeof told)[number]) => void told.push(few),
  };
  const inner = { waitForIdentify: async () => {} };
  const throttler = patientIdentify(inner, gateway(shards), ask, events, { loginsKnown: 0, ...limits });
  return async (shardId = 0) => {
    await throttler.waitForIdentify(shardId, AbortSignal.timeout(60_000));
    remaining -= 1;
    throttler.ready(shardId);
  };
}

describe('logins', () => {
  it('that other machines have used up are told of before the next one', async () => {
    const login = start();
    await login();
    expect(told).toEqual([]);
    remaining = 7;
    await login();
    expect(told).toEqual([[7, DAY]]);
  });

  it('that earlier starts have used up are told of at the start', async () => {
    remaining = 3;
    await start()();
    expect(told).toEqual([[3, DAY]]);
  });

  it('are few when one more start of all shards would take them', async () => {
    remaining = 60;
    await start({ shards: 64 })();
    await start({ shards: 16 })();
    expect(told).toEqual([[60, DAY]]);
  });

  it('are not asked for again within the time in which the number is believed', async () => {
    const login = start({ loginsKnown: 60 });
    for (let shard = 0; shard < 8; shard++) await login(shard);
    expect(asked).toBe(0);
  });

  it('are waited for when other machines have used up all', async () => {
    const login = start();
    [remaining, resetAfter] = [0, 30];
    const waiting = login();
    await expect.poll(() => told[0]).toEqual([0, 1]);
    expect(remaining).toBe(0);
    remaining = 1000;
    await waiting;
    expect(remaining).toBe(999);
  });

  it.each<[string, typeof askAgain]>([
    ['refuses to say', () => Promise.reject(new Error('500'))],
    ['never says', () => new Promise(() => {})],
  ])('are counted by itself where Discord %s', async (_, ask) => {
    const login = start({ ask, loginsAsked: 0.01 });
    await login();
    await login();
    expect(told).toEqual([]);
  });
});
