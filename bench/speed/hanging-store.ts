import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLoopback } from '../../src/loopback/loopback.ts';
import { median } from '../quantile.ts';
import { formatTable } from '../table.ts';
import { startMeasured } from './start/started.ts';

/** Questions that each bot is asked; a write of what was counted falls into every four seconds of them. */
const ASKED = 300;

/** Milliseconds that a store that hangs may cost an answer. */
const TARGET = 50;

const start = fileURLToPath(new URL('../../start.mjs', import.meta.url));
const QUESTIONS = ['who comes to the talks', 'when is the meeting', 'what about the weather', 'where is it'];

/**
 * Asks two built bots the same questions in turns, one with the store it makes itself and one whose database takes every
 * connection and never says a word, and prints how long their answers took.
 */
export async function benchHangingStore(): Promise<void> {
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const address = silent.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const bots = await Promise.all(
    [{}, { DATABASE_URL: `postgres://127.0.0.1:${port}/none` }].map(async (settings) => {
      const loopback = await createLoopback();
      const folder = mkdtempSync(join(tmpdir(), 'hanging-'));
      const started = await startMeasured([start], folder, loopback, settings);
      return { loopback, started, times: [] as number[] };
    }),
  );
  for (let at = -QUESTIONS.length; at < ASKED; at++)
    for (const { loopback, times } of bots) {
      const began = performance.now();
      const question = QUESTIONS[Math.abs(at) % QUESTIONS.length] ?? '';
      const { kind } = await loopback.member('mara').slash('ask', { question });
      if (kind !== 'message') throw new Error(`No answer to ${question}: ${kind}`);
      if (at >= 0) times.push(performance.now() - began);
    }
  for (const { loopback, started } of bots) {
    await started.end();
    await loopback.close();
  }
  silent.close();

  const [own = [], hanging = []] = bots.map(({ times }) => times.toSorted((a, b) => a - b));
  const high = (times: readonly number[]) => times[Math.floor(times.length * 0.99)] ?? 0;
  const row = (name: string, times: readonly number[]) => [
    name,
    ...[median(times), high(times), times.at(-1) ?? 0].map((time) => time.toFixed(1)),
  ];
  console.log(
    formatTable(
      ['answers, ms', 'median', '99 %', 'most'],
      [row('its own store', own), row('hangs', hanging)],
    ),
  );
  const cost = Math.max(median(hanging) - median(own), high(hanging) - high(own));
  console.log(
    `\nAt most ${TARGET} ms more wanted: ${cost <= TARGET ? 'met' : 'missed'} (${cost.toFixed(1)}).`,
  );
}
