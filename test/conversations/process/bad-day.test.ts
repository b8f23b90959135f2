import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { messageOf, patientClock, textOf } from '../bot.ts';
import { type Entry, endAll, runEntry, smallStory } from './run-entry.ts';

const TOKEN = 'planted.secret-token';

/** What `npm start` runs, on a Discord that has a bad day. */
let loopback: Loopback;
let running: Entry;
beforeAll(async () => {
  loopback = await createLoopback({ token: TOKEN, clock: patientClock });
  // A server that never comes, and commands that cannot be registered.
  loopback.faults.unavailableGuilds = 1;
  loopback.faults.answer({ path: /commands$/u, status: 500, times: Infinity });
  running = runEntry('main', {
    ...smallStory,
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: loopback.apiUrl,
    HEALTH_PORT: '0',
  });
  await running.output(/\/healthz/u);
});
afterEach(() => loopback.faults.clear());
afterAll(() => endAll(running, loopback));

const logged = () =>
  running.written.err
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): Record<string, unknown> => JSON.parse(line));
const count = (path: RegExp) =>
  loopback.exchanges.filter((one) => one.kind === 'rest' && path.test(one.path)).length;
const metrics = async () => {
  const [, address = ''] = /(http:\S+)\/healthz/u.exec(running.written.out) ?? [];
  return (await fetch(`${address}/metrics`)).text();
};
const mara = () => loopback.member('mara');

describe('a bot that is online on a bad day of Discord', () => {
  it('is online and answers although a server is missing and its commands cannot be registered', async () => {
    expect(running.written.out).toMatch(/^The bot is online/mu);
    expect(messageOf(await mara().mention('when does it close?')).author.bot).toBe(true);
    await expect.poll(logged).toContainEqual(
      expect.objectContaining({
        event: 'unregistered',
        hint: expect.stringContaining('answered with 500 at http://127.0.0.1'),
      }),
    );
  });

  it('registers them when Discord is well again', async () => {
    await expect.poll(() => logged().map(({ event }) => event)).toContain('registered');
    expect(textOf(messageOf(await mara().slash('help')))).toMatch(/<\/ask:\d{17,20}> /u);
  });

  it('counts the errors of everything that can be used from zero on', async () => {
    const counted = [...(await metrics()).matchAll(/errors_total\{command="([^"]+)",reason="error"\} 0$/gmu)];
    const names = counted.map(([, name = '']) => name);
    const menu = loopback.commands().map(({ name, type }) => (type === 1 ? `/${name}` : name));
    const besides = ['button', 'select', 'form', 'mention', 'reply', 'role', 'direct message'];
    expect(menu).toContain('Check against the article');
    expect(names.sort()).toEqual([...menu, ...besides].sort());
  });

  it('survives one 401: the token is asked about once more', async () => {
    loopback.faults.answer({ method: 'POST', path: /messages$/u, status: 401 });
    messageOf(await mara().mention('when?'));
    messageOf(await mara().mention('when does it close?'));
    await expect.poll(() => logged().filter(({ command }) => command === 'mention').length).toBe(3);
    expect(logged().filter(({ event }) => event === 'failed')).toEqual([]);
  });

  it('takes an answer that was carried out and not confirmed for what it is', async () => {
    const asked = () => logged().filter(({ command }) => command === '/help');
    // The answer to the test before may not have been logged yet.
    await expect.poll(() => asked().length).toBe(1);
    for (let times = 0; times < 4; times += 1) {
      loopback.faults.answer({ path: /callback$/u, status: 502, carriedOut: true });
      // Somebody else than before, as nobody may ask much at once.
      messageOf(await loopback.member('jonas').slash('help'));
      // Else what the bot asks once more may meet the fault of the next one, until it has asked too often.
      await expect.poll(() => asked().length).toBe(times + 2);
    }
    expect(asked().map(({ event }) => event)).toEqual(Array(5).fill('answered'));
    expect(await metrics()).toMatch(/errors_total\{command="\/help",reason="unanswerable"\} 0$/mu);
  });

  it('waits when it is blocked without being told for how long, and says so', async () => {
    loopback.faults.answer({ path: /messages$/u, status: 429, body: 'page', times: Infinity });
    const asking = mara().mention('when?');
    await expect.poll(() => logged().map(({ event }) => event)).toContain('blocked');
    await wait(500);
    expect(count(/messages$/u)).toBeLessThan(8);
    loopback.faults.clear();
    messageOf(await asking);
  });

  it('tells the status of what Discord answered with', async () => {
    loopback.faults.answer({ path: /callback$/u, status: 503, times: 4 });
    messageOf(await mara().slash('help'));
    await expect.poll(() => logged().at(-1)).toMatchObject({ event: 'failed', status: 503 });
  });

  it('waits longer each time when Discord lets no session begin, and says so', async () => {
    loopback.faults.refuseSessions = true;
    loopback.faults.invalidSession(false);
    await expect
      .poll(() => logged().filter(({ event }) => event === 'session refused'))
      .toMatchObject([{ times: 1, seconds: 5 }]);
    loopback.faults.clear();
    await expect.poll(() => loopback.botConnected).toBe(true);
  });

  it('ends with the sentence about the token when that is refused twice', async () => {
    loopback.faults.answer({ status: 401, times: Infinity });
    void mara().mention('when?');
    expect(await running.exit).toBe(1);
    expect(running.written.err).toMatch(
      /\nDiscord does not accept DISCORD_TOKEN: copy the token again .+\n$/u,
    );
    expect(running.written.out + running.written.err).not.toContain(TOKEN);
  });
});
