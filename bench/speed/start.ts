import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createLoopback, type Loopback } from '../../src/loopback/loopback.ts';
import { median } from '../quantile.ts';
import { formatTable } from '../table.ts';
import { type Started, startMeasured } from './start/started.ts';

/** Runs of each; an odd number, so that the median is one of them. */
const RUNS = 11;

/** The most that is wanted: how much longer than a client that does nothing, and milliseconds. */
const TARGET = { ratio: 1.2, cpu: 1500, answer: 300, block: 100 } as const;

/** Milliseconds for which the bot is watched after its first answer. */
const WATCHED = 1000;

const project = fileURLToPath(new URL('../..', import.meta.url));
const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** What one start took, in milliseconds. */
type Times = Readonly<Record<'wall' | 'cpu' | 'answer' | 'block', number>>;

/**
 * Prints what starting takes, each time in an empty folder as after `npm ci`, and how soon and how steadily the bot then
 * answers, beside a client that does nothing and beside the bots of other checkouts, all in turns.
 */
export async function benchStart(others: readonly string[] = []): Promise<void> {
  const loopback = await createLoopback();
  const bots = [project, ...others.map((folder) => resolve(folder))].map((folder) =>
    join(folder, 'start.mjs'),
  );
  const times = new Map([...bots, path('start/idle-client.mjs')].map((script) => [script, [] as Times[]]));
  // One round before that counts for nothing: files are read from the disk, commands are registered.
  for (let run = -1; run < RUNS; run++) {
    for (const [script, list] of times) {
      const folder = mkdtempSync(join(tmpdir(), 'start-'));
      const started = await startMeasured([script], folder, loopback);
      const after = bots.includes(script)
        ? await lookAt(started, loopback)
        : { answer: Number.NaN, block: Number.NaN };
      await started.end();
      if (run >= 0) list.push({ wall: started.wall, cpu: started.cpu, ...after });
    }
  }
  const changed = await startChanged(loopback);
  await loopback.close();

  const middle = (list: readonly Times[], what: keyof Times) => median(list.map((one) => one[what]));
  const idle = middle([...times.values()].at(-1) ?? [], 'wall');
  const rows = [...times].map(([script, list]) => [
    script,
    middle(list, 'wall').toFixed(0),
    (middle(list, 'wall') / idle).toFixed(2),
    ...(['cpu', 'answer', 'block'] as const).map((what) => shown(middle(list, what))),
  ]);
  const columns = ['start to online', 'median ms', 'ratio', 'CPU ms', 'first answer ms', 'longest block ms'];
  console.log(formatTable(columns, rows));
  console.log(`\nWith changed knowledge: first answer ${changed.answer.toFixed(0)} ms after online,`);
  console.log(
    `the changed one compiled after ${changed.renewed.toFixed(0)} ms, longest block ${changed.block.toFixed(0)} ms.`,
  );
  const [ours = []] = times.values();
  const isMet =
    middle(ours, 'wall') / idle <= TARGET.ratio &&
    (['cpu', 'answer', 'block'] as const).every((what) => middle(ours, what) <= TARGET[what]) &&
    changed.block <= TARGET.block;
  console.log(`\nAt most ${JSON.stringify(TARGET)} wanted: ${isMet ? 'met' : 'missed'}.`);
}

/** A client that does nothing answers nothing; a bot that is not ready loses what it is asked. */
function shown(milliseconds: number): string {
  if (Number.isNaN(milliseconds)) return '';
  return Number.isFinite(milliseconds) ? milliseconds.toFixed(0) : 'none';
}

/** Asks at once and then looks whether anything stands still. */
async function lookAt(started: Started, loopback: Loopback): Promise<{ answer: number; block: number }> {
  const asked = performance.now();
  const outcome = await loopback.member('mara').slash('ask', { question: 'who comes to the talks' });
  const answer = outcome.kind === 'message' ? performance.now() - asked : Number.POSITIVE_INFINITY;
  await wait(WATCHED);
  return { answer, block: await started.longestBlock() };
}

/** Starts the bot once, changes its knowledge, and starts it again. */
async function startChanged(loopback: Loopback) {
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  cpSync(join(project, 'knowledge'), join(folder, 'knowledge'), { recursive: true });
  const settings = { KNOWLEDGE_DIR: 'knowledge' };
  const script = [join(project, 'start.mjs')];
  await (await startMeasured(script, folder, loopback, settings)).end();
  const facts = join(folder, 'knowledge/facts/white-house-talks.yaml');
  writeFileSync(
    facts,
    readFileSync(facts, 'utf8').replace(/^( *says: [^"'\n]*[a-z])\.?$/mu, '$1, they say.'),
  );
  const started = await startMeasured(script, folder, loopback, settings);
  const online = performance.now();
  const { answer } = await lookAt(started, loopback);
  await started.said('answers from the changed knowledge');
  const renewed = performance.now() - online;
  await wait(WATCHED);
  const block = await started.longestBlock();
  await started.end();
  return { answer, renewed, block };
}
