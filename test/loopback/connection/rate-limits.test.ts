import { expect, test } from 'vitest';
import { createLoopback } from '../../../src/loopback/loopback.ts';
import { startBot } from '../bot.ts';
import { manualClock } from '../manual-clock.ts';

async function write(loopback: { readonly apiUrl: string; readonly token: string }, channelId: string) {
  const response = await fetch(`${loopback.apiUrl}/v10/channels/${channelId}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${loopback.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ content: 'hello' }),
  });
  const { headers, status } = response;
  return { status, headers, body: await response.json() };
}

test('requests are counted by bucket, and one too many is answered with 429', async () => {
  const clock = manualClock();
  const loopback = await createLoopback({ rateLimits: true, clock });
  const [talks, general] = loopback.channels.map(({ id }) => id);
  const seen = [];
  for (let number = 0; number < 6; number += 1) seen.push(await write(loopback, talks ?? ''));
  expect(seen.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
  expect(seen.map(({ headers }) => headers.get('x-ratelimit-remaining'))).toEqual([
    '4',
    '3',
    '2',
    '1',
    '0',
    '0',
  ]);
  expect(seen[5]?.body).toEqual({
    message: 'You are being rate limited.',
    code: 0,
    retry_after: 5,
    global: false,
  });
  expect(seen[5]?.headers.get('retry-after')).toBe('5');
  const other = await write(loopback, general ?? '');
  expect(other.status).toBe(200);
  expect(other.headers.get('x-ratelimit-bucket')).toBe(seen[0]?.headers.get('x-ratelimit-bucket'));
  clock.advance(5_000);
  expect((await write(loopback, talks ?? '')).status).toBe(200);
  await loopback.close();
});

test('discord.js reads the headers and waits by itself', async () => {
  const loopback = await createLoopback({ rateLimits: true });
  const bot = await startBot(loopback);
  const limited: number[] = [];
  bot.rest.on('rateLimited', ({ limit }) => limited.push(limit));
  const path = `/channels/${loopback.channels[0]?.id}/messages` as const;
  const message = Object(await bot.rest.post(path, { body: { content: 'tea?' } }));
  // It learns the bucket with the first, meets the limit with the second, and knows better from then on.
  for (const emoji of ['👍', '☕', '🍵'])
    await bot.rest.put(`${path}/${message.id}/reactions/${encodeURIComponent(emoji)}/@me`);
  expect(limited.length).toBeGreaterThan(1);
  const statuses = loopback.exchanges.flatMap((one) => (one.kind === 'rest' ? [one.status] : []));
  expect(statuses.filter((status) => status === 429).length).toBeLessThan(2);
  await bot.destroy();
  await loopback.close();
});

test('without being asked nothing is counted', async () => {
  const loopback = await createLoopback();
  const { headers } = await write(loopback, loopback.channels[0]?.id ?? '');
  expect(headers.get('x-ratelimit-limit')).toBeNull();
  await loopback.close();
});
