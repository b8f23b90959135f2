import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';

let loopback: Loopback;
let port: string;

beforeAll(async () => {
  loopback = await createLoopback();
  port = new URL(loopback.apiUrl).port;
});

afterAll(() => loopback.close());

/** `PORT` stands for the port. */
const cases: [host: string, origin: string | undefined, letIn: boolean][] = [
  ['127.0.0.1:PORT', undefined, true],
  ['localhost:PORT', undefined, true],
  ['127.0.0.1:PORT', 'http://127.0.0.1:PORT', true],
  ['evil.example:PORT', undefined, false],
  ['127.0.0.1.evil.example', undefined, false],
  ['127.0.0.1:PORT', 'https://evil.example', false],
  ['127.0.0.1:PORT', 'http://127.0.0.1:1', false],
  ['127.0.0.1:PORT', 'null', false],
];

describe('a request for', () => {
  it.each(cases)('%s from %s: let in %s', async (host, origin, letIn) => {
    expect(await restStatus(headers(host, origin))).toBe(letIn ? 200 : 403);
  });
});

describe('a gateway connection for', () => {
  it.each(cases)('%s from %s: let in %s', async (host, origin, letIn) => {
    expect(await gatewayStatus(headers(host, origin))).toBe(letIn ? 101 : 403);
  });

  it('another path is not found', async () => {
    expect(await gatewayStatus({}, '/elsewhere')).toBe(404);
  });
});

function headers(host: string, origin: string | undefined): Record<string, string> {
  const here = (text: string) => text.replace('PORT', port);
  return { host: here(host), ...(origin === undefined ? {} : { origin: here(origin) }) };
}

function restStatus(sent: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/api/v10/gateway', headers: sent }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

function gatewayStatus(sent: Record<string, string>, path = '/gateway'): Promise<number | undefined> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}?v=10`, { headers: sent });
    socket.on('unexpected-response', (_, response) => resolve(response.statusCode));
    socket.on('open', () => {
      resolve(101);
      socket.close();
    });
    socket.on('error', () => {});
  });
}
