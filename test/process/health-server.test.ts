import { request } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Health, listenForHealth } from '../../src/process/health-server.ts';
import { createPrometheus } from '../../src/process/prometheus.ts';

const prometheus = createPrometheus();
let health: Health;
let server: Awaited<ReturnType<typeof listenForHealth>>;
beforeEach(async () => {
  health = {
    mode: 'live',
    gateway: 'ready',
    mentions: 'on',
    shards: [{ id: 0, gateway: 'ready', guilds: 1 }],
    knowledge: { harbour: '0a1b2c3d' },
  };
  server = await listenForHealth(0, () => health, prometheus);
});
afterEach(() => server.close());

/** Status and body of a request, with any `Host` header. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path, headers, method, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    })
      .on('error', reject)
      .end();
  });
}

it('/healthz says that it is alive, connected, and which texts it answers from', async () => {
  const { status, body } = await ask('/healthz');
  expect(status).toBe(200);
  expect(JSON.parse(body)).toEqual({ alive: true, ...health });
});

it.each(['connecting', 'disconnected'] as const)('/healthz answers 503 while %s', async (gateway) => {
  health = { ...health, gateway };
  expect(await ask('/healthz')).toMatchObject({ status: 503 });
});

it('/metrics counts what was answered, in Prometheus’ format', async () => {
  prometheus.answered('/ask', 'answer', 12);
  prometheus.reconnecting();
  const { status, body } = await ask('/metrics');
  expect(status).toBe(200);
  expect(body).toContain('# TYPE communique_interactions_total counter');
  expect(body).toContain('communique_interactions_total{command="/ask",kind="answer"} 1');
  expect(body).toContain('communique_gateway_reconnects_total 1');
  expect(body).toContain('communique_answer_seconds_bucket{le="0.025"} 1');
  expect(body).toMatch(/^process_resident_memory_bytes \d/mu);
  expect(body).toMatch(/^communique_build_info\{.*node="v\d+/mu);
});

it('lets in nobody who asks for another host, as a page on the web would', async () => {
  expect(await ask('/metrics', { host: 'evil.example' })).toMatchObject({ status: 403 });
  expect(await ask('/healthz', { host: '127.0.0.1.evil.example' })).toMatchObject({ status: 403 });
  expect(await ask('/healthz', { host: 'localhost:9090' })).toMatchObject({ status: 200 });
});

it('knows no other path and no other method', async () => {
  expect(await ask('/')).toMatchObject({ status: 404 });
  expect(await ask('/healthz', {}, 'POST')).toMatchObject({ status: 405 });
});

it('says when its port is taken', async () => {
  await expect(listenForHealth(server.port, () => health, prometheus)).rejects.toThrow('EADDRINUSE');
});

it.each([
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
])('web pages are not told: %j', async (headers) => {
  for (const path of ['/metrics', '/healthz'])
    expect(await ask(path, headers)).toMatchObject({ status: 403 });
});

it('/livez answers while the process runs, /readyz while some shard is connected', async () => {
  const gone = { gateway: 'disconnected', guilds: 1 } as const;
  health = { ...health, gateway: 'connecting', shards: [...health.shards, { id: 1, ...gone }] };
  expect(await ask('/readyz')).toEqual({ status: 200, body: 'ready\n' });
  health = { ...health, shards: [{ id: 0, ...gone }] };
  expect(await ask('/readyz')).toEqual({ status: 503, body: 'not connected\n' });
  expect(await ask('/livez')).toEqual({ status: 200, body: 'alive\n' });
});

it('on another address it lets in whoever reaches it, under any name, but no web page', async () => {
  const open = await listenForHealth(0, () => health, prometheus, '127.0.0.2');
  const answer = await fetch(`http://127.0.0.2:${open.port}/livez`);
  expect(await answer.text()).toBe('alive\n');
  const page = await fetch(`http://127.0.0.2:${open.port}/metrics`, {
    headers: { origin: 'http://x.example' },
  });
  expect(page.status).toBe(403);
  await open.close();
});

it('/metrics counts shards and servers, and errors from zero on', async () => {
  prometheus.watch(() => [...health.shards, { id: 1, gateway: 'connecting', guilds: 4 }], ['/ask']);
  const { body } = await ask('/metrics');
  expect(body).toContain('communique_shards{gateway="ready"} 1');
  expect(body).toContain('communique_shards{gateway="connecting"} 1');
  expect(body).toContain('communique_shards{gateway="disconnected"} 0');
  expect(body).toContain('communique_guilds 5');
  expect(body).toContain('communique_errors_total{command="/ask",reason="error"} 0');
});
