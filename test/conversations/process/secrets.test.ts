import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { createPlayground } from '../../../src/playground/playground.ts';
import { messageOf, patientClock, startConversation } from '../bot.ts';
import { createRecording } from './recorded.ts';
import { type Entry, endAll, ready, runEntry, smallStory } from './run-entry.ts';

/** Of the form that Discord's tokens have; the middle and the last part are secret. */
const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GpLaNt.ed-secret_that-nobody_may-read_anywhere';

/** The token and what it could be read from: its parts, written backwards, and in two encodings. */
const TRACES = [
  TOKEN,
  'GpLaNt',
  'that-nobody_may-read',
  [...TOKEN].reverse().join(''),
  Buffer.from(TOKEN).toString('hex'),
  Buffer.from(`Bot ${TOKEN}`).toString('base64').slice(8, 60),
  encodeURIComponent(TOKEN),
];

function expectClean(what: string, where: string) {
  for (const trace of TRACES) expect(where.includes(trace), `${what} has ${trace}: ${where}`).toBe(false);
}

let loopback: Loopback | undefined;
let running: Entry | undefined;
afterEach(async () => {
  await endAll(running, loopback);
  loopback = running = undefined;
});

async function run(
  options: Parameters<typeof createLoopback>[0],
  settings: Record<string, string> = {},
  flags = '',
) {
  loopback = await createLoopback({ token: TOKEN, clock: patientClock, ...options });
  const recording = createRecording();
  const environment = {
    ...recording.environment,
    NODE_OPTIONS: `${recording.environment.NODE_OPTIONS} ${flags}`,
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: loopback.apiUrl,
  };
  running = runEntry('main', { ...smallStory, ...environment, ...settings });
  return { local: loopback, entry: running, recording };
}

/** Everything a process has written to the disk, names of files too. */
function filesOf({ folder }: Entry): string {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => `${path}: ${readFileSync(join(folder, path), 'latin1')}`)
    .join('\n');
}

describe('the token', () => {
  it('is found when it is there', () => {
    for (const trace of TRACES) expect(() => expectClean('a text', `x${trace}y`)).toThrow('a text has');
  });

  it('is in nothing a bot writes, answers or starts, nor in the report that Node.js writes of it, through faults, until it crashes', async () => {
    const settings = { HEALTH_PORT: '0', LOG_MEMBERS: 'yes' };
    const { local, entry, recording } = await run(
      {},
      settings,
      '--report-on-signal --report-signal=SIGWINCH',
    );
    await ready(entry);
    const [, health = ''] = await entry.output(/(http:\S+)\/healthz/u);
    const mara = local.member('mara');
    const card = messageOf(await mara.slash('ask', { question: `is ${TOKEN} in it?`, private: true }));
    expect(card.flags).toBeDefined();
    local.faults.answer({ method: 'POST', path: /callback/u, status: 400, code: 50035 });
    await mara.slash('help');
    local.faults.closeSockets(4000);
    for (const page of ['/healthz', '/metrics', '/', '/../.env']) {
      expectClean(page, await (await fetch(`${health}${page}`)).text());
    }
    entry.process.kill('SIGWINCH');
    const report = () => filesOf(entry).split('"environmentVariables"')[1] ?? '';
    await expect.poll(report).toContain('"DISCORD_API_URL"');
    entry.process.kill('SIGUSR2');
    expect(await entry.exit).toBe(1);

    expect(entry.written.err).toContain('"event":"failed"');
    expect(entry.written.err).toMatch(/"error":"Error: Planted: \[secret\].*"event":"crashed"/u);
    expectClean('standard output', entry.written.out);
    expectClean('standard error', entry.written.err);
    expect(filesOf(entry)).toContain('.cache');
    expectClean('a file', filesOf(entry));
    expectClean('a child', JSON.stringify(recording.of('child')));
  });

  it.each([
    [
      'Discord refuses it',
      { token: 'another' },
      /^Discord does not accept DISCORD_TOKEN: copy the token again from .+ into \.env\.\n$/u,
    ],
    ['Discord answers nonsense', {}, /./u],
  ])('is not in what is said when %s', async (_, options, said) => {
    const { local, entry } = await run(options);
    if (!('token' in options)) local.faults.answer({ path: /.*/u, body: 'garbled', times: Infinity });
    expect(await entry.exit).toBe(1);
    expect(entry.written.err).toMatch(said);
    expectClean('standard output', entry.written.out);
    expectClean('standard error', entry.written.err);
  });

  it('of the local Discord is on no page and in nothing the page is sent', async () => {
    const talk = await startConversation(undefined, { token: TOKEN });
    const playground = createPlayground(talk.loopback);
    const url = await playground.listen(0);
    const frames: string[] = [];
    const socket = new WebSocket(`${url.replace('http', 'ws')}/live`, { origin: url });
    socket.on('message', (data) => frames.push(String(data)));
    await new Promise((resolve) => socket.once('open', resolve));
    messageOf(await talk.loopback.member('mara').slash('help'));
    talk.loopback.faults.reconnect();
    await expect.poll(() => frames.join('\n')).toContain('"botConnected":false');
    expect(frames.join('\n')).toContain('/article');
    expectClean('the page', await (await fetch(url)).text());
    expectClean('a frame', frames.join('\n'));
    socket.terminate();
    await playground.close();
    await talk.close();
  });
});
