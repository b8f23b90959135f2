import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { GatewayState, ShardState } from '../discord/client/shard-states.ts';
import type { Prometheus } from './prometheus.ts';

/** How the bot is. */
export interface Health {
  /** `live` on Discord, `local` on this machine only. */
  readonly mode: 'live' | 'local';
  /** Connected to Discord's gateway, and so able to answer; `off` where interactions come over HTTP. */
  readonly gateway: GatewayState;
  /** Whether mentions, replies and direct messages reach the bot. */
  readonly mentions: 'on' | 'off';
  /** How each shard of this process is connected, and how many servers it holds. */
  readonly shards: readonly ShardState[];
  /** Of each article its id and the short hash of its text. */
  readonly knowledge: Readonly<Record<string, string>>;
}

/** The address that only this machine reaches. */
const HERE = '127.0.0.1';

/**
 * Answers on an address of this machine and gives the function that stops it: `/livez` while the process runs, `/readyz`
 * when at least one shard is connected or none is needed, `/healthz` all of `Health`, with 503 unless every shard is, and `/metrics`. No page on
 * the web can read them through a visitor's browser; on 127.0.0.1 only requests that name a loopback host are let in.
 * Rejects when the port is taken.
 */
export async function listenForHealth(
  port: number,
  health: () => Health,
  metrics: Prometheus,
  host = HERE,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    answer(request, response, health, metrics, host === HERE).catch(() =>
      send(response, 500, 'text/plain', 'error\n'),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  { method, url, headers }: IncomingMessage,
  response: ServerResponse,
  health: () => Health,
  metrics: Prometheus,
  isOnlyHere: boolean,
): Promise<void> {
  // No page on the web may read it, on whatever address it listens.
  const { origin, 'sec-fetch-site': site = 'none' } = headers;
  if (origin !== undefined || !['none', 'same-origin'].includes(String(site)))
    return send(response, 403, 'text/plain', 'not for web pages\n');
  if (isOnlyHere && !/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/u.test(headers.host ?? ''))
    return send(response, 403, 'text/plain', 'only from this machine\n');
  if (method !== 'GET' && method !== 'HEAD') return send(response, 405, 'text/plain', 'only GET\n');
  if (url === '/metrics') return send(response, 200, metrics.contentType, await metrics.text());
  if (url === '/livez') return send(response, 200, 'text/plain', 'alive\n');
  const now = health();
  if (url === '/readyz') {
    const isReady = now.gateway === 'off' || now.shards.some(({ gateway }) => gateway === 'ready');
    return send(response, isReady ? 200 : 503, 'text/plain', isReady ? 'ready\n' : 'not connected\n');
  }
  if (url !== '/healthz') return send(response, 404, 'text/plain', '/healthz and /metrics are here\n');
  const status = now.gateway === 'ready' || now.gateway === 'off' ? 200 : 503;
  send(response, status, 'application/json', `${JSON.stringify({ alive: true, ...now })}\n`);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
