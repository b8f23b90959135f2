import { createPublicKey, verify } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { realClock } from '../../../src/loopback/clock.ts';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { errorList, raw } from '../raw.ts';

interface Sent {
  readonly type: number;
  readonly id: string;
  readonly token: string;
}

const PONG = { status: 200, body: { type: 1 } };
const message = (content: string) => ({ type: 4, data: { content } });

let loopback: Loopback;
let server: Server;
let url: string;
/** Whether the bot, which is made without any library, looks at signatures. */
let isCareful: boolean;
/** What it answers. */
let answer: (sent: Sent) => { readonly status: number; readonly body?: unknown };

beforeEach(async () => {
  // A second takes a tenth, for what is never answered.
  const clock = { ...realClock, setTimer: (ms: number, run: () => void) => realClock.setTimer(ms / 10, run) };
  loopback = await createLoopback({ clock });
  isCareful = true;
  answer = ({ type }) => (type === 1 ? PONG : { status: 200, body: message('by the response') });
  const x = Buffer.from(loopback.endpoint.publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  server = createServer(async (request, response) => {
    const body = await text(request);
    const { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp } = request.headers;
    const isSigned = verify(
      null,
      Buffer.from(`${timestamp}${body}`),
      key,
      Buffer.from(`${signature}`, 'hex'),
    );
    const given = isSigned || !isCareful ? answer(JSON.parse(body)) : { status: 401 };
    response.writeHead(given.status, { 'content-type': 'application/json' });
    response.end('body' in given ? JSON.stringify(given.body) : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${Object(server.address()).port}/here`;
  const commands = `/applications/${loopback.applicationId}/commands`;
  await raw(loopback, 'POST', commands, { name: 'greet', description: 'Greets' });
});
afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await loopback.close();
});

const greet = () => loopback.member('mara').slash('greet');
const enter = (interactions_endpoint_url: unknown) =>
  raw(loopback, 'PATCH', '/applications/@me', { interactions_endpoint_url });

describe('an address that is entered for interactions', () => {
  it('is asked with a PING and with a forged one, and then gets every interaction, signed', async () => {
    expect(await enter(url)).toMatchObject({ status: 200, body: { interactions_endpoint_url: url } });
    const asked = loopback.exchanges.filter((exchange) => 'toBot' in exchange);
    expect(asked).toMatchObject([
      { path: url, status: 200 },
      { path: url, status: 401 },
    ]);
    expect(await greet()).toMatchObject({ message: { content: 'by the response' } });
  });

  it('may answer 202 and then by a request of its own', async () => {
    await enter(url);
    answer = ({ id, token }) => {
      const callback = raw(
        loopback,
        'POST',
        `/interactions/${id}/${token}/callback`,
        message('by a request'),
      );
      callback.catch(() => {});
      return { status: 202 };
    };
    expect(await greet()).toMatchObject({ message: { content: 'by a request' } });
  });

  it.each<[what: string, body: unknown]>([
    ['choices for a command', { type: 8, data: { choices: [] } }],
    ['an empty message', { type: 4, data: {} }],
    ['nothing that is JSON', undefined],
  ])('answers in vain with %s', async (_, body) => {
    await enter(url);
    answer = () => ({ status: 200, body });
    expect(await greet()).toMatchObject({ kind: 'failed', reason: 'no-answer' });
  });

  it.each<[what: string, prepare: () => unknown, why: RegExp]>([
    [
      'takes any signature',
      () => {
        isCareful = false;
      },
      /wrong signature .+ 200/u,
    ],
    [
      'does not know a PING',
      () => {
        answer = () => ({ status: 200, body: message('hello') });
      },
      /PING .+ 200/u,
    ],
    [
      'is not well',
      () => {
        answer = () => ({ status: 500 });
      },
      /PING .+ 500/u,
    ],
    ['is not there', () => server.close(), /PING .+ 0/u],
  ])('is refused when it %s', async (_, prepare, why) => {
    prepare();
    expect(await loopback.endpoint.register(url)).toMatch(why);
    expect(loopback.endpoint.url).toBe(undefined);
  });

  it('is refused when it is not of this machine, or no address', async () => {
    for (const foreign of ['https://bot.example/here', 'http://127.0.0.1.example/', 7]) {
      const refused = await enter(foreign);
      expect(errorList(refused)).toHaveLength(1);
      expect(refused.status).toBe(400);
    }
  });

  it('can be taken away again', async () => {
    await enter(url);
    expect(await enter(null)).toMatchObject({ body: { interactions_endpoint_url: null } });
    expect(await greet()).toMatchObject({ kind: 'failed' });
  });
});
