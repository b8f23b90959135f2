import { afterEach, describe, expect, it } from 'vitest';
import { createCommands } from '../../../commands/index.ts';
import type { SilenceLimits } from '../../../src/discord/client/silence.ts';
import { type Bot, startBot } from '../../../src/discord/client/start-bot.ts';
import { createLog } from '../../../src/discord/log.ts';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { answers } from '../../commands/harbour.ts';
import { messageOf, patientClock, textOf } from '../bot.ts';

/** Milliseconds between two heartbeats. */
const HEARTBEAT = 600;
const SILENCE: SilenceLimits = { look: 50, ask: 2, dead: 6 };

let loopback: Loopback;
let bot: Bot;
let logged: { event?: string }[];
let reconnects: number;

async function start(heartbeatInterval: number, silence: SilenceLimits): Promise<void> {
  logged = [];
  reconnects = 0;
  loopback = await createLoopback({ heartbeatInterval, clock: patientClock });
  const now = () => new Date('2025-03-03T12:00:00Z');
  const log = createLog((line) => logged.push(JSON.parse(line)), now);
  const metrics = {
    answered: () => {},
    asked: () => {},
    voted: () => {},
    failed: () => {},
    reconnecting: () => (reconnects += 1),
  };
  const commands = createCommands(answers.knowledge);
  const desk = { answers, commands, log, now, reference: () => '7f3a9c', metrics };
  const identifyThrottler = async () => ({ waitForIdentify: async () => {} });
  bot = await startBot('token', () => desk, { apiUrl: loopback.apiUrl, identifyThrottler, silence });
  await bot.register();
}
afterEach(async () => {
  await bot.stop();
  await loopback.close();
});

const framesOf = (op: number) =>
  loopback.exchanges.filter((one) => one.kind === 'frame' && one.direction === 'from-bot' && one.op === op);
const times = (event: string) => logged.filter((line) => line.event === event).length;
/** A machine beside other tests may be slow. */

describe('a connection on which nothing passes any more', () => {
  it('is given up soon: the bot comes back, resumes, and answers once what was asked meanwhile', async () => {
    await start(HEARTBEAT, SILENCE);
    const [mara, jonas] = [loopback.member('mara'), loopback.member('jonas')];
    for (const round of [1, 2]) {
      loopback.faults.freezeSockets();
      const asked = [mara.slash('closing'), mara.dm('who comes?'), jonas.mention('when?')];
      const [slash] = await Promise.all(asked);
      if (!slash || !('message' in slash)) throw new Error(`Nothing came: ${JSON.stringify(slash)}`);
      expect(textOf(slash.message)).not.toBe('');
      await expect.poll(() => times('answered')).toBe(3 * round);
      expect(framesOf(6)).toHaveLength(round);
      expect(times('half-open')).toBe(round);
      expect(reconnects).toBe(round);
      expect(bot.gateway()).toBe('ready');
    }
    expect(framesOf(2)).toHaveLength(1);
    const answers = ['talks', 'dm'].flatMap((channel) => loopback.messages(channel, mara.id));
    expect(answers.filter(({ author }) => author.bot)).toHaveLength(6);
  });

  it('is not taken for one on which nothing happens', async () => {
    await start(HEARTBEAT, SILENCE);
    // Each one is answered; without answers it would be given up after three.
    await expect.poll(() => framesOf(1).length).toBeGreaterThan(8);
    expect(times('half-open')).toBe(0);
    messageOf(await loopback.member('mara').slash('closing'));
    expect(framesOf(6)).toEqual([]);
  });

  it('is given up although discord.js noticed first and waits for its goodbye, and does not come back', async () => {
    await start(100, { look: 100, ask: 4, dead: 10 });
    loopback.faults.freezeSockets();
    await expect.poll(() => framesOf(6).length).toBe(1);
    // Longer than the half second after which discord.js would come back with the old connection.
    const seen = framesOf(1).length;
    await expect.poll(() => framesOf(1).length).toBeGreaterThan(seen + 12);
    expect(framesOf(6)).toHaveLength(1);
    expect(framesOf(2)).toHaveLength(1);
    messageOf(await loopback.member('mara').slash('closing'));
    expect(times('half-open')).toBe(1);
  });

  it('is left alone by a bot that was told to stop', async () => {
    await start(HEARTBEAT, SILENCE);
    loopback.faults.freezeSockets();
    // It waits for a goodbye that does not come, in which time it would have noticed.
    await bot.stop();
    expect(times('half-open')).toBe(0);
    expect(framesOf(6)).toEqual([]);
  });
});
