import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  type InteractionsServer,
  listenForInteractions,
} from '../../src/discord/http/interactions-server.ts';
import { refusedRequests } from '../../src/discord/http/refused-requests.ts';
import { signatureCheck } from '../../src/discord/http/verify-signature.ts';
import { HTTP } from '../../src/discord/limits.ts';
import { createLog } from '../../src/discord/log.ts';
import { createSigningKey } from '../../src/loopback/endpoint/signing-key.ts';

const NOW = 1_750_000_000;
const key = createSigningKey();
const interaction = JSON.stringify({ type: 2, id: '1', token: 'x' });

let server: InteractionsServer;
let taken: object[];
let refused: string[];
beforeEach(async () => {
  taken = [];
  refused = [];
  server = await listenForInteractions({
    host: '127.0.0.1',
    port: 0,
    isSigned: await signatureCheck(key.publicKey),
    now: () => NOW * 1_000,
    take(one) {
      if ('broken' in one) throw new TypeError('broken');
      taken.push(one);
    },
    refused: (status, why) => refused.push(`${status} ${why}`),
    limits: { ...HTTP, body: 20_000, milliseconds: 1_200 },
  });
});
afterEach(() => server.close());

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends this much of the body, says nothing of its length and then waits. */
  readonly only?: number;
}

/** The status and text that come back. */
function ask({ method = 'POST', path, body = interaction, headers = key.headers(body, NOW), only }: Sent) {
  return new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const url = new URL(path ?? '/interactions', server.address);
    const asking = request(url, { method, headers: { ...headers }, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += String(chunk);
      });
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
    asking.on('error', reject);
    if (only === undefined) asking.end(method === 'GET' ? undefined : body);
    else asking.write(body.slice(0, only));
  });
}

const signed = key.headers(interaction, NOW);
const without = (name: string) =>
  Object.fromEntries(Object.entries(signed).filter(([header]) => header !== name));

it('answers a PING with a PONG', async () => {
  const body = JSON.stringify({ type: 1, id: '1', token: 'x' });
  expect(await ask({ body })).toEqual({ status: 200, text: '{"type":1}' });
  expect(taken).toEqual([]);
});

it.each([
  ['now', NOW],
  ['by a clock that is a minute behind', NOW - 60],
  ['by a clock that is a minute ahead', NOW + 60],
])('takes what was signed %s', async (_, at) => {
  expect(await ask({ headers: key.headers(interaction, at) })).toEqual({ status: 202, text: '' });
  expect(taken).toEqual([JSON.parse(interaction)]);
});

it.each<[what: string, sent: Sent, status: number, why: string]>([
  ['another path', { path: '/' }, 404, 'only /interactions'],
  ['another method', { method: 'GET', headers: {} }, 405, 'only POST'],
  ['another type', { headers: { ...signed, 'content-type': 'text/plain' } }, 415, 'only JSON'],
  ['no type', { headers: without('content-type') }, 415, 'only JSON'],
  ['no signature', { headers: without('x-signature-ed25519') }, 401, 'without'],
  ['no time', { headers: without('x-signature-timestamp') }, 401, 'without'],
  ['a signature of another body', { headers: key.headers('{}', NOW) }, 401, 'wrong signature'],
  [
    'a signature of another time',
    { headers: { ...signed, 'x-signature-timestamp': `${NOW - 1}` } },
    401,
    'wrong signature',
  ],
  [
    'a signature with another key',
    { headers: createSigningKey().headers(interaction, NOW) },
    401,
    'wrong signature',
  ],
  ['half a signature', { headers: { ...signed, 'x-signature-ed25519': 'ab' } }, 401, 'wrong signature'],
  [
    'what was signed an hour ago',
    { headers: key.headers(interaction, NOW - 3_600) },
    401,
    '3600 seconds ago',
  ],
  ['what was signed tomorrow', { headers: key.headers(interaction, NOW + 86_400) }, 401, '-86400 seconds'],
  ['what was signed never', { headers: key.headers(interaction, Number.NaN) }, 401, 'NaN seconds'],
  ['what is not JSON', { body: 'tea' }, 400, 'not an interaction'],
  ['a list', { body: '[]' }, 400, 'not an interaction'],
  ['nothing', { body: '' }, 400, 'not an interaction'],
  ['what has no id', { body: '{"type":2,"token":"x"}' }, 400, 'not an interaction'],
  ['what cannot be worked on', { body: '{"type":2,"id":"1","token":"x","broken":1}' }, 400, 'broken'],
  ['a body that is too large', { body: JSON.stringify('x'.repeat(30_000)) }, 413, 'larger'],
])('refuses %s', async (_, sent, status, why) => {
  expect((await ask(sent)).status).toBe(status);
  expect(refused).toHaveLength(1);
  expect(refused[0]).toContain(why);
  expect(taken).toEqual([]);
});

it('stops reading a body that grows too large without having said so', async () => {
  expect(await ask({ body: 'x'.repeat(25_000), only: 24_000 })).toMatchObject({ status: 413 });
});

it('gives up a body that does not arrive, and answers others meanwhile', async () => {
  const slow = ask({ only: 5 });
  await wait(50);
  expect(await ask({})).toMatchObject({ status: 202 });
  expect(await slow).toMatchObject({ status: 408 });
});

it('says once a minute how many were refused, however many they are', () => {
  const logged: unknown[] = [];
  let now = 0;
  const log = createLog(
    (line) => logged.push(JSON.parse(line)),
    () => new Date(0),
  );
  const say = refusedRequests(log, () => now);
  for (let times = 0; times < 1_000; times += 1) say(401, 'with a wrong signature');
  now = 61_000;
  say(413, 'larger than any interaction');
  expect(logged).toMatchObject([
    { event: 'refused request', status: 401, times: 1 },
    { event: 'refused request', status: 413, times: 1_000 },
  ]);
});
