import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realClock } from '../../../src/loopback/clock.ts';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { messageOf, patientClock, textOf } from '../bot.ts';
import { type Entry, ready, runEntry, smallStory, stateOf, usedFolder } from './run-entry.ts';

const TOKEN = 'planted.secret-token';

/** What a group of tests has started, which follow one another on it. */
let loopback: Loopback;
let running: Entry[] = [];
afterAll(end);

async function end(): Promise<void> {
  for (const { process } of running) process.kill('SIGKILL');
  await Promise.all(running.map(({ exit }) => exit));
  running = [];
  await loopback.close();
}

async function discord(options: Parameters<typeof createLoopback>[0] = {}): Promise<Loopback> {
  if (loopback) await end();
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

const startsIn = (folder: string) =>
  readdirSync(join(folder, '.cache/starts')).map((name) => join(folder, '.cache/starts', name));

const compiledIn = (folder: string) => {
  const cache = join(folder, '.cache/knowledge');
  return join(cache, readdirSync(cache)[0] ?? '');
};

const logOf = ({ written }: Entry): { event?: string }[] =>
  written.err
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));

describe('a process', () => {
  let bot: Entry;
  let compiled: string;
  let compiledAt: number;
  /** Discord's three seconds, while a test is about them. */
  let pace = 10;
  beforeAll(async () => {
    const clock = {
      now: realClock.now,
      setTimer: (ms: number, run: () => void) => realClock.setTimer(ms * pace, run),
    };
    await discord({ clock });
    const folder = usedFolder();
    [compiled, compiledAt] = [compiledIn(folder), statSync(compiledIn(folder)).mtimeMs];
    bot = start({}, folder);
    await ready(bot);
  });

  it('whose knowledge is as it was compiled starts from that', async () => {
    const cited = await loopback.member('mara').slash('cite', { paragraphs: '3' });
    expect(textOf(messageOf(cited))).toContain('It is unclear who pays.');
    expect(statSync(compiled).mtimeMs).toBe(compiledAt);
    expect(bot.written.err).not.toContain('"knowledge"');
  });

  it('that was held up for longer than Discord waits answers the newest, and says what it could not', async () => {
    messageOf(await loopback.member('mara').slash('help'));
    bot.process.kill('SIGSTOP');
    pace = 1;
    const late = Array.from({ length: 20 }, () => loopback.member('mara').slash('help'));
    expect(await Promise.all(late)).toMatchObject(Array(20).fill({ kind: 'failed', reason: 'no-answer' }));
    pace = 10;
    const newest = loopback.member('jonas').slash('help');
    bot.process.kill('SIGCONT');
    messageOf(await newest);
    await expect.poll(() => logOf(bot).filter(({ event }) => event === 'unanswerable').length).toBe(20);
    messageOf(await loopback.member('jonas').slash('help'));
  });

  it('that gets SIGTERM while Discord is slow to take an answer finishes it, ends well and leaves nothing that would make the next one wait', async () => {
    expect(startsIn(bot.folder)).toHaveLength(1);
    const answered = () => logOf(bot).filter(({ event }) => event === 'answered').length;
    await expect.poll(answered).toBe(4);
    let arrived = 0;
    // Read whenever a request arrives: the only way to know that the answer is on its way.
    Object.defineProperty(loopback.faults, 'restDelay', {
      configurable: true,
      get() {
        arrived += 1;
        return 700;
      },
    });
    const slash = loopback.member('jonas').slash('help');
    await expect.poll(() => arrived, { interval: 5 }).toBeGreaterThan(0);
    bot.process.kill('SIGTERM');
    expect(textOf(messageOf(await slash))).toContain('/ask');
    expect(await bot.exit).toBe(0);
    expect(answered()).toBe(5);
    expect(loopback.botConnected).toBe(false);
    expect(startsIn(bot.folder)).toEqual([]);
  });
});

describe('a process with heartbeats that come often', () => {
  let bot: Entry;
  beforeAll(async () => {
    await discord({ heartbeatInterval: 400 });
    bot = start({ NODE_OPTIONS: `--import=${jumpingClock}` });
    await ready(bot);
  });

  it('that was suspended while its connection ended, or whose connection is dead, answers again', async () => {
    bot.process.kill('SIGSTOP');
    loopback.faults.dropSockets();
    const identified = () =>
      loopback.exchanges.filter((one) => one.kind === 'frame' && [2, 6].includes(one.op)).length;
    const before = identified();
    bot.process.kill('SIGCONT');
    await expect.poll(identified).toBeGreaterThan(before);
    messageOf(await loopback.member('mara').slash('help'));
    // And again, with a connection that is open and dead.
    const since = identified();
    loopback.faults.acknowledgeHeartbeats = false;
    await expect.poll(identified).toBeGreaterThan(since);
    loopback.faults.acknowledgeHeartbeats = true;
    messageOf(await loopback.member('mara').slash('help'));
  });

  it('and whose clock is set back by a day and then forward by a year goes on answering', async () => {
    const answered = () => logOf(bot).filter(({ event }) => event === 'answered').length;
    await expect.poll(answered).toBe(2);
    for (const jumps of [1, 2]) {
      bot.process.kill('SIGUSR2');
      await expect.poll(() => bot.written.err.match(/jumped/gu)?.length).toBe(jumps);
      messageOf(await loopback.member('jonas').slash('help'));
      messageOf(await loopback.member('jonas').mention('who comes?'));
    }
    await expect.poll(answered).toBe(6);
    expect(bot.written.err).not.toMatch(/"ms":-/u);
  });

  it('and whose log nobody takes any more goes on answering', async () => {
    bot.process.stderr?.destroy();
    for (const name of ['mara', 'jonas', 'mara']) {
      messageOf(await loopback.member(name).slash('help'));
      // It is logged after the answer.
      await wait(50);
    }
    expect(bot.process.exitCode).toBe(null);
  });
});

describe('a process beside or after another', () => {
  let first: Entry;
  beforeAll(async () => {
    await discord();
    first = start();
    await ready(first);
  });

  it('says that another one runs with its token, in whatever folder, and that two answer', async () => {
    const second = start({ XDG_STATE_HOME: stateOf(first.folder) });
    await ready(second);
    expect(logOf(first)).toEqual([]);
    const twin = {
      event: 'twin',
      pid: first.process.pid,
      hint: expect.stringContaining('stop one of the two'),
    };
    expect(logOf(second)).toEqual([expect.objectContaining(twin)]);
    for (let times = 0; times < 6; times++) await loopback.member('mara').slash('help');
    const unheard = () => [first, second].flatMap(logOf).filter(({ event }) => event === 'unanswerable');
    await expect.poll(() => unheard().length).toBe(6);
    expect(first.written.err + second.written.err).toContain('Another process seems to answer');
    second.process.kill('SIGKILL');
    await second.exit;
  });

  it('waits before it logs in when starts crashed again and again, and ends when told to', async () => {
    first.process.kill('SIGKILL');
    await first.exit;
    const [record = ''] = startsIn(first.folder);
    expect(JSON.parse(readFileSync(record, 'utf8'))).toMatchObject({ count: 1 });
    writeFileSync(record, JSON.stringify({ count: 9, at: Date.now() }));
    const identified = () => loopback.exchanges.filter((one) => one.kind === 'frame' && one.op === 2).length;
    const before = identified();
    const next = start({}, first.folder);
    // Nobody has asked yet how the first one ended, and it is no twin all the same.
    await expect.poll(() => logOf(next)).toMatchObject([{ event: 'waiting' }]);
    next.process.kill('SIGTERM');
    expect(await next.exit).toBe(0);
    expect(identified()).toBe(before);
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
