import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLoopback } from '../../src/loopback/loopback.ts';
import { benchQuestions, shippedKnowledge } from '../questions.ts';
import { formatTable } from '../table.ts';
import { startMeasured } from './start/started.ts';

/** So many that nobody is put off for asking too fast. */
const MEMBERS = 640;
const CHANNELS = 100;
const QUESTIONS = 5_000;
/** Under way at once. */
const AT_ONCE = 8;

/** Megabytes that the process may take after all questions. */
const TARGET = 200;

/** Prints how much memory the built bot takes when it is online and after many of the stored questions. */
export async function benchMemory(): Promise<void> {
  const named = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}${at}`);
  const loopback = await createLoopback({
    members: named('member', MEMBERS).map((name) => ({ name })),
    channels: named('channel', CHANNELS),
  });
  const questions = await benchQuestions(shippedKnowledge());
  const script = fileURLToPath(new URL('../../start.mjs', import.meta.url));
  // As `npm start` and what is in deploy/ start it.
  const bot = await startMeasured(
    ['--v8-pool-size=1', script],
    mkdtempSync(join(tmpdir(), 'memory-')),
    loopback,
  );
  const megabytes = async () => (await bot.resident()) / 2 ** 20;
  const before = await megabytes();
  let next = 0;
  const asking = Array.from({ length: AT_ONCE }, async () => {
    while (next < QUESTIONS) {
      const at = next++;
      const question = questions[at % questions.length] ?? '';
      await loopback.member(`member${at % MEMBERS}`).slash('ask', { question }, `channel${at % CHANNELS}`);
    }
  });
  await Promise.all(asking);
  const after = await megabytes();
  await bot.end();
  await loopback.close();
  const rows = [
    ['online', before.toFixed(0)],
    [`after ${QUESTIONS} questions`, after.toFixed(0)],
  ];
  console.log(formatTable(['resident memory of the built bot', 'MB'], rows));
  console.log(`\nAt most ${TARGET} MB wanted: ${after <= TARGET ? 'met' : 'missed'}.`);
}
