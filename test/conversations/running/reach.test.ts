import { afterEach, describe, expect, it } from 'vitest';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { messageOf, patientClock } from '../bot.ts';
import { createRecording } from '../process/recorded.ts';
import { type Entry, endAll, ready, runEntry, smallStory } from '../process/run-entry.ts';

const TOKEN = 'planted.secret-token';

let loopback: Loopback | undefined;
let running: Entry;
afterEach(() => endAll(running, loopback));

describe('a bot that is live', () => {
  it('connects to the configured address and nowhere else, whatever it is asked', async () => {
    loopback = await createLoopback({ token: TOKEN, clock: patientClock });
    const { port } = new URL(loopback.apiUrl);
    const recording = createRecording();
    running = runEntry('main', {
      ...recording.environment,
      ...smallStory,
      DISCORD_TOKEN: TOKEN,
      // By name, so that looking it up is seen.
      DISCORD_API_URL: `http://localhost:${port}/api`,
    });
    await ready(running);
    const mara = loopback.member('mara');
    const asked = messageOf(
      await mara.slash('ask', { question: 'see https://evil.example/x http://10.0.0.1' }),
    );
    messageOf(await mara.mention('who comes on monday? <https://evil.example>'));
    messageOf(await mara.dm('who comes?'));
    await mara.type('ask', { question: 'evil.example' }, 'question');
    await mara.menu(loopback.commands().find(({ type }) => type === 3)?.name ?? '', asked);
    loopback.faults.dropSockets();
    await expect.poll(() => loopback?.botConnected).toBe(true);
    running.process.kill('SIGTERM');
    await running.exit;

    const reached = recording.of('connect');
    expect(reached).toContain(`localhost:${port}`);
    expect(reached.filter((to) => ![`localhost:${port}`, `127.0.0.1:${port}`].includes(String(to)))).toEqual(
      [],
    );
    expect(recording.of('lookup')).toContain('localhost');
    expect(
      recording.of('lookup').filter((name) => !['localhost', '127.0.0.1'].includes(String(name))),
    ).toEqual([]);
  });
});

describe('a bot without a token', () => {
  it('says why and how to go live, serves a page and connects to nothing but this machine, and stops on SIGINT', async () => {
    const recording = createRecording();
    running = runEntry('main', { ...recording.environment, ...smallStory, PORT: '0' });
    const [, url = ''] = await running.output(/^(http:\S+)\n/mu);
    expect(running.written.out).toBe(
      `No DISCORD_TOKEN in .env, so the bot runs on a local Discord; to go live, put its token there, see README.\n${url}\n`,
    );
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
    expect((await fetch(url)).headers.get('content-type')).toContain('text/html');
    running.process.kill('SIGINT');
    expect(await running.exit).toBe(0);
    const reached = recording.of('connect').map(String);
    expect(reached.length).toBeGreaterThan(0);
    expect(reached.filter((to) => !to.startsWith('127.0.0.1:'))).toEqual([]);
  });
});
