import { createServer, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createLoopback, type Loopback } from '../../src/loopback/loopback.ts';
import { createPlayground, type Playground } from '../../src/playground/playground.ts';

let loopback: Loopback;
let playground: Playground;
beforeAll(async () => {
  loopback = await createLoopback();
  playground = createPlayground(loopback);
  await playground.listen(0);
});
afterAll(async () => {
  await playground.close();
  await loopback.close();
});

const port = () => Number(new URL(playground.url).port);

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: port(), path, headers, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** Connects as a page and gives the frames that came until the connection ended or three seconds had passed. */
function frames(send: readonly string[], options: { origin?: string; host?: string; path?: string } = {}) {
  const origin = options.origin ?? playground.url;
  return new Promise<{ kinds: readonly unknown[]; code: number; results: readonly unknown[] }>((resolve) => {
    const kinds: unknown[] = [];
    const results: unknown[] = [];
    const socket = new WebSocket(`${playground.url.replace('http', 'ws')}${options.path ?? '/live'}`, {
      origin,
      headers: options.host === undefined ? {} : { host: options.host },
    });
    socket.on('open', () => {
      for (const frame of send) socket.send(frame);
    });
    socket.on('message', (data) => {
      const frame = JSON.parse(data.toString());
      kinds.push(frame.kind);
      if (frame.kind === 'result') results.push(frame.result);
      if (results.length === send.length && send.length > 0) socket.close();
    });
    socket.on('error', () => undefined);
    socket.on('close', (code) => resolve({ kinds, code, results }));
  });
}

describe('the page over HTTP', () => {
  it('is whole and under 150 kB', async () => {
    const files = await Promise.all(['/', '/page.js', '/page.css', '/icon.svg'].map((path) => ask(path)));
    expect(files.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const bytes = files.reduce((total, { body }) => total + Buffer.byteLength(body), 0);
    expect(bytes).toBeLessThan(150_000);
  });

  it('carries a policy that runs and loads nothing from elsewhere', async () => {
    const { headers } = await ask('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
  });

  it('is not sent again while it is unchanged', async () => {
    const first = await ask('/page.css');
    const again = await ask('/page.css', { 'if-none-match': String(first.headers.etag) });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  it.each([
    ['a foreign name', { host: 'evil.example' }],
    ['a foreign name with our port', { host: 'evil.example:3000' }],
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
    ['another port', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }],
  ])('is refused to %s', async (_who, headers) => {
    expect((await ask('/page.js', headers)).status).toBe(403);
  });

  it('may be opened by a link from elsewhere', async () => {
    const headers = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    };
    expect((await ask('/', headers)).status).toBe(200);
  });

  it.each([
    ['/page.ts', 'GET', 404],
    ['/../playground.ts', 'GET', 404],
    ['/constructor', 'GET', 404],
    ['/', 'POST', 405],
  ])('answers %s %s with %i', async (path, method, status) => {
    expect((await ask(path, {}, method)).status).toBe(status);
  });
});

describe('the live connection', () => {
  const enter = () =>
    JSON.stringify({
      id: 1,
      act: { do: 'enter', memberId: loopback.members[0]?.id, channelId: loopback.channels[0]?.id },
    });

  it('gives the world, then the channel asked for', async () => {
    expect(await frames([enter()])).toMatchObject({
      kinds: ['world', 'room', 'result'],
      results: [{ kind: 'done' }],
    });
  });

  it.each([
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['a foreign name', { host: 'evil.example' }],
    ['another path', { path: '/' }],
  ])('is refused to %s', async (_who, options) => {
    expect((await frames([], options)).kinds).toEqual([]);
  });

  it.each([
    ['no JSON', '{'],
    ['an unknown act', '{"id":1,"act":{"do":"format"}}'],
    ['a field too many', '{"id":1,"act":{"do":"developer","open":true,"more":1}}'],
    ['a text too long', JSON.stringify({ id: 1, act: { do: 'say', text: 'x'.repeat(2001) } })],
    ['an id that is none', '{"id":1,"act":{"do":"click","messageId":"1","customId":"a"}}'],
  ])('ends at %s', async (_what, frame) => {
    expect((await frames([frame])).code).toBe(1008);
  });

  it('ends at a frame of more than a file fits into', async () => {
    expect((await frames([JSON.stringify({ id: 1, act: 'x'.repeat(1_500_001) })])).code).toBe(1009);
  });

  it.each([
    [
      { do: 'enter', memberId: '100000000000000000', channelId: '100000000000000000' },
      'There is no such channel.',
    ],
    [{ do: 'click', messageId: '100000000000000000', customId: 'a' }, 'This message is no longer there.'],
    [{ do: 'submit', modalId: '100000000000000000', fields: {} }, 'This form was sent already.'],
    [{ do: 'dismiss', messageId: '100000000000000000' }, 'Only a private message can be dismissed.'],
  ])('refuses %o', async (act, detail) => {
    expect((await frames([JSON.stringify({ id: 1, act })])).results).toEqual([{ kind: 'failed', detail }]);
  });

  it("keeps one member out of another's direct messages", async () => {
    const [mara, jonas] = loopback.members;
    const act = { do: 'enter', memberId: mara?.id, channelId: jonas?.dmChannelId };
    expect((await frames([JSON.stringify({ id: 1, act })])).results).toMatchObject([{ kind: 'failed' }]);
  });
});

describe('listening', () => {
  it('takes the next port when one is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const wish = typeof address === 'object' && address !== null ? address.port : 0;
    const second = createPlayground(loopback);
    try {
      const url = await second.listen(wish);
      expect(url).toBe(second.url);
      expect(Number(new URL(url).port)).toBeGreaterThan(wish);
    } finally {
      await second.close();
      taken.close();
    }
  });

  it('has no address before', () => {
    expect(() => createPlayground(loopback).url).toThrow('call listen() first');
  });
});
