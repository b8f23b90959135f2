import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';

let loopback: Loopback;

beforeAll(async () => {
  loopback = await createLoopback({ token: 'right' });
});

afterAll(() => loopback.close());

const identify = (more: object = {}) => ({
  op: 2,
  d: { token: 'right', intents: 1, properties: {}, ...more },
});

test.each<[mistake: string, frames: unknown[], code: number]>([
  ['an unknown opcode', [{ op: 99 }], 4001],
  ['what is no JSON', ['{'], 4002],
  ['what is no object', ['[]'], 4002],
  ['a frame over 4096 bytes', [{ op: 3, d: 'x'.repeat(4_096) }], 4002],
  ['a presence before IDENTIFY', [{ op: 3, d: {} }], 4003],
  ['a request for members before IDENTIFY', [{ op: 8, d: {} }], 4003],
  ['a wrong token', [identify({ token: 'wrong' })], 4004],
  ['a wrong token in RESUME', [{ op: 6, d: { token: 'wrong', session_id: '1', seq: 0 } }], 4004],
  ['a second IDENTIFY', [identify(), identify()], 4005],
  ['a shard beyond the count', [identify({ shard: [2, 2] })], 4010],
  ['intents nobody knows', [identify({ intents: 1 << 30 })], 4013],
  ['no intents', [identify({ intents: undefined })], 4013],
])('%s closes the connection', async (_, frames, code) => {
  const { socket, closed } = connect();
  await opened(socket);
  for (const frame of frames) socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  expect(await closed).toBe(code);
});

test('another version than 10 closes the connection', async () => {
  expect(await connect('?v=9').closed).toBe(4012);
});

test('a sequence number never sent closes the connection', async () => {
  const first = connect();
  await opened(first.socket);
  first.socket.send(JSON.stringify(identify()));
  const ready = await first.frame('READY');
  const second = connect();
  await opened(second.socket);
  const resume = { token: 'right', session_id: Object(ready.d).session_id, seq: 1_000 };
  second.socket.send(JSON.stringify({ op: 6, d: resume }));
  expect(await second.closed).toBe(4007);
  first.socket.close();
});

test('an unknown session gets op 9, not resumable, and may identify on the same connection', async () => {
  const { socket, frame } = connect();
  await opened(socket);
  socket.send(JSON.stringify({ op: 6, d: { token: 'right', session_id: '1', seq: 0 } }));
  expect(await frame(9)).toMatchObject({ op: 9, d: false });
  socket.send(JSON.stringify(identify()));
  expect(await frame('GUILD_CREATE')).toMatchObject({ s: 2, d: { id: loopback.guildId } });
  socket.close();
});

test('READY names the guild as unavailable; without the intent no GUILD_CREATE follows', async () => {
  const { socket, frame } = connect();
  await opened(socket);
  socket.send(JSON.stringify(identify({ intents: 512 })));
  const ready = await frame('READY');
  expect(ready.d).toMatchObject({
    guilds: [{ id: loopback.guildId, unavailable: true }],
    application: { id: loopback.applicationId },
    resume_gateway_url: expect.stringMatching(/^ws:\/\/127\.0\.0\.1:\d+\/gateway$/),
  });
  socket.send(JSON.stringify({ op: 8, d: { guild_id: loopback.guildId, nonce: 'n' } }));
  const next = await frame('GUILD_MEMBERS_CHUNK');
  expect(next).toMatchObject({ s: 2, d: { nonce: 'n', members: { length: 4 } } });
  socket.close();
});

interface Frame {
  readonly op: number;
  readonly t?: string | null;
  readonly s?: number;
  readonly d?: unknown;
}

function connect(query = '?v=10&encoding=json') {
  const socket = new WebSocket(
    `${loopback.apiUrl.replace('http', 'ws').replace(/\/api$/, '/gateway')}${query}`,
  );
  const frames: Frame[] = [];
  const waiting = new Set<() => void>();
  socket.on('message', (data) => {
    frames.push(JSON.parse(data.toString()));
    for (const wake of waiting) wake();
  });
  const closed = new Promise<number>((resolve) => {
    socket.on('close', resolve);
  });
  /** Waits for the first frame with that opcode or event. */
  const frame = (wanted: number | string) =>
    new Promise<Frame>((resolve) => {
      const look = () => {
        const found = frames.find(({ op, t }) => (typeof wanted === 'number' ? op === wanted : t === wanted));
        if (!found) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return { socket, closed, frame };
}

function opened(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    socket.once('open', () => resolve());
  });
}
