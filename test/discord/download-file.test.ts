import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { downloadFile } from '../../src/discord/requests/download-file.ts';

let server: Server;
let origin: string;
let asked = 0;
beforeAll(async () => {
  server = createServer((request, response) => {
    asked += 1;
    if (request.url === '/away') response.writeHead(302, { location: '/file' }).end();
    else if (request.url === '/gone') response.writeHead(404).end();
    else if (request.url === '/broken')
      response.writeHead(200, { 'content-length': '9' }).end('ab', () => request.socket.destroy());
    else response.end('0123456789');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('No port.');
  origin = `http://127.0.0.1:${address.port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const from = (path: string, most = 100, api = `${origin}/api`) => downloadFile(`${origin}${path}`, most, api);

test('a file of the Discord that the bot talks to is read', async () => {
  expect(await from('/file')).toEqual({ kind: 'bytes', bytes: Buffer.from('0123456789') });
  expect(await from('/file', 10)).toMatchObject({ kind: 'bytes' });
});

test('one that is too large, sent elsewhere, gone or broken off is not', async () => {
  expect(await from('/file', 9)).toEqual({ kind: 'too-large' });
  for (const path of ['/away', '/gone', '/broken']) expect(await from(path)).toEqual({ kind: 'unreachable' });
});

test.each([
  'http://cdn.discordapp.com/attachments/1/2/a.md',
  'https://cdn.discordapp.com.example/a.md',
  'https://cdn.discordapp.com@example.org/a.md',
  'https://cdn.discordapp.com:8443/a.md',
  'https://example.org/cdn.discordapp.com/a.md',
  'file:///etc/passwd',
  'data:text/plain,a',
  'no address',
])('nobody is asked at %s', async (url) => {
  expect(await downloadFile(url, 100, 'https://discord.com/api')).toEqual({ kind: 'elsewhere' });
});

test('this machine is not asked by a bot that talks to the real Discord', async () => {
  const before = asked;
  for (const api of ['https://discord.com/api', 'http://127.0.0.1:1/api'])
    expect(await from('/file', 100, api)).toEqual({ kind: 'elsewhere' });
  expect(asked).toBe(before);
});
