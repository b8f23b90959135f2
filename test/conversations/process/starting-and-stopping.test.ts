import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { realClock } from '../../../src/loopback/clock.ts';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { messageOf, patientClock, textOf } from '../bot.ts';
import { type Entry, ready, runEntry, smallStory, stateOf } from './run-entry.ts';

const TOKEN = 'planted.secret-token';

let loopback: Loopback;
let running: Entry[] = [];
afterEach(async () => {
  for (const { process } of running) process.kill('SIGKILL');
  await Promise.all(running.map(({ exit }) => exit));
  running = [];
  await loopback.close();
});

async function discord(options: Parameters<typeof createLoopback>[0] = {}): Promise<Loopback> {
  loopback = await createLoopback({ token: TOKEN, clock: patientClock, ...options });
  return loopback;
}

/** Starts a bot; in the folder of an earlier one it finds what that has left. */
function start(settings: Record<string, string> = {}, folder?: string): Entry {
  const environment = { ...smallStory, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: loopback.apiUrl, ...settings };
  const entry = runEntry('main', environment, folder);
  running.push(entry);
  return entry;
}

/** A process beside other tests may be slow. */
const startsIn = (folder: string) =>
  readdirSync(join(folder, '.cache/starts')).map((name) => join(folder, '.cache/starts', name));

const logOf = ({ written }: Entry): { event?: string }[] =>
  written.err
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));

describe('a process', () => {
  it('that gets SIGTERM while Discord is slow to take an answer finishes it, ends well and leaves nothing that would make the next one wait', async () => {
    const local = await discord();
    const bot = start();
    await ready(bot);
    expect(startsIn(bot.folder)).toHaveLength(1);
    let arrived = 0;
    // Read whenever a request arrives: the only way to know that the answer is on its way.
    Object.defineProperty(local.faults, 'restDelay', {
      configurable: true,
      get() {
        arrived += 1;
        return 700;
      },
    });
    const slash = local.member('mara').slash('help');
    await expect.poll(() => arrived, { interval: 5 }).toBeGreaterThan(0);
    bot.process.kill('SIGTERM');
    expect(textOf(messageOf(await slash))).toContain('/ask');
    expect(await bot.exit).toBe(0);
    expect(logOf(bot).filter(({ event }) => event === 'answered')).toHaveLength(1);
    expect(local.botConnected).toBe(false);
    expect(startsIn(bot.folder)).toEqual([]);
  });

  it('that was suspended while its connection ended, or whose connection is dead, answers again', async () => {
    const local = await discord({ heartbeatInterval: 400 });
    const bot = start();
    await ready(bot);
    bot.process.kill('SIGSTOP');
    local.faults.dropSockets();
    const identified = () => local.exchanges.filter((one) => one.kind === 'frame' && [2, 6].includes(one.op));
    const before = identified().length;
    bot.process.kill('SIGCONT');
    await expect.poll(() => identified().length).toBe(before + 1);
    messageOf(await local.member('mara').slash('help'));
    // And again, with a connection that is open and dead.
    local.faults.acknowledgeHeartbeats = false;
    await expect.poll(() => identified().length).toBeGreaterThan(before + 1);
    local.faults.acknowledgeHeartbeats = true;
    messageOf(await local.member('mara').slash('help'));
    bot.process.kill('SIGTERM');
    expect(await bot.exit).toBe(0);
  });

  it('that was held up for longer than Discord waits answers the newest, and says what it could not', async () => {
    const local = await discord({ clock: realClock });
    const bot = start();
    await ready(bot);
    messageOf(await local.member('mara').slash('help'));
    bot.process.kill('SIGSTOP');
    const late = Array.from({ length: 20 }, () => local.member('mara').slash('help'));
    expect(await Promise.all(late)).toMatchObject(Array(20).fill({ kind: 'failed', reason: 'no-answer' }));
    const newest = local.member('jonas').slash('help');
    bot.process.kill('SIGCONT');
    messageOf(await newest);
    await expect.poll(() => logOf(bot).filter(({ event }) => event === 'unanswerable').length).toBe(20);
    messageOf(await local.member('mara').slash('help'));
  });

  it('whose clock is set back by a day and then forward by a year goes on answering', async () => {
    const local = await discord({ heartbeatInterval: 400 });
    const bot = start({ NODE_OPTIONS: `--import=${jumpingClock}` });
    await ready(bot);
    const mara = local.member('mara');
    for (const jumps of [0, 1, 2]) {
      if (jumps > 0) bot.process.kill('SIGUSR2');
      await expect.poll(() => bot.written.err.match(/jumped/gu)?.length ?? 0).toBe(jumps);
      messageOf(await mara.slash('help'));
      messageOf(await mara.mention('who comes?'));
    }
    const answered = () => logOf(bot).filter(({ event }) => event === 'answered');
    await expect.poll(answered).toHaveLength(6);
    expect(bot.written.err).not.toMatch(/"ms":-/u);
  });

  it('says that another one runs with its token, in whatever folder, and that two answer', async () => {
    const local = await discord();
    const first = start();
    await ready(first);
    const second = start({ XDG_STATE_HOME: stateOf(first.folder) });
    await ready(second);
    expect(logOf(first)).toEqual([]);
    const twin = {
      event: 'twin',
      pid: first.process.pid,
      hint: expect.stringContaining('stop one of the two'),
    };
    expect(logOf(second)).toEqual([expect.objectContaining(twin)]);
    for (let times = 0; times < 6; times++) await local.member('mara').slash('help');
    const unheard = () => [first, second].flatMap(logOf).filter(({ event }) => event === 'unanswerable');
    await expect.poll(() => unheard().length).toBe(6);
    expect(first.written.err + second.written.err).toContain('Another process seems to answer');
  });

  it('whose starts crash again and again waits before it logs in, and ends when told to', async () => {
    const local = await discord();
    const first = start();
    await ready(first);
    first.process.kill('SIGKILL');
    await first.exit;
    const [record = ''] = startsIn(first.folder);
    expect(JSON.parse(readFileSync(record, 'utf8'))).toMatchObject({ count: 1 });
    writeFileSync(record, JSON.stringify({ count: 9, at: Date.now() }));
    const second = start({}, first.folder);
    // Nobody has asked yet how the first one ended, and it is no twin all the same.
    await expect.poll(() => logOf(second)).toMatchObject([{ event: 'waiting' }]);
    second.process.kill('SIGTERM');
    expect(await second.exit).toBe(0);
    expect(local.exchanges.filter((one) => one.kind === 'frame' && one.op === 2)).toHaveLength(1);
  });
});

/** Gives a process a clock that jumps at SIGUSR2: back by a day, then forward by a year. */
const jumpingClock = `data:text/javascript,${encodeURIComponent(`
  const Real = Date;
  const jumps = [-86400000, 365 * 86400000];
  let shift = 0;
  globalThis.Date = class Date extends Real {
    constructor(...given) {
      if (given.length > 0) super(...given);
      else super(Real.now() + shift);
    }
    static now() {
      return Real.now() + shift;
    }
  };
  process.on('SIGUSR2', () => {
    shift += jumps.shift();
    process.stderr.write('jumped\\n');
  });
`)}`;
