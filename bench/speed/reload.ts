import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createLoopback } from '../../src/loopback/loopback.ts';
import { median } from '../quantile.ts';
import { formatTable } from '../table.ts';
import { startMeasured } from './start/started.ts';

/** Edits after the first one, for which a thread has to be started. */
const EDITS = 7;

/** Members who ask in turns. */
const ASKING = 40;

/** Milliseconds from saving a fact to an answer that has it, at most. */
const TARGET = 1000;

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Prints how long after one fact was saved the built bot tells it, and how long until all is compiled again. */
export async function benchReload(): Promise<void> {
  // Nobody may ask much at once, so that many ask in turns.
  const names = Array.from({ length: ASKING }, (_, at) => ({ name: `member${at}` }));
  const loopback = await createLoopback({ members: names });
  let turns = 0;
  const ask = (question: string) => loopback.member(`member${turns++ % ASKING}`).slash('ask', { question });
  const folder = mkdtempSync(join(tmpdir(), 'reload-'));
  cpSync(join(project, 'knowledge'), join(folder, 'knowledge'), { recursive: true });
  const started = await startMeasured([join(project, 'start.mjs')], folder, loopback, {
    KNOWLEDGE_DIR: 'knowledge',
  });
  await wait(2_000);
  const facts = join(folder, 'knowledge/facts/white-house-talks.yaml');
  const before = readFileSync(facts, 'utf8');
  const person = /^ {2}- id: (?<id>\S+)\n {4}name: (?<name>.+)\n/mu.exec(before)?.groups?.name ?? '';
  const told: number[] = [];
  const compiled: number[] = [];
  for (let edit = 0; edit <= EDITS; edit++) {
    // No number, which the check would look for in the paragraph.
    const mark = `by list ${'abcdefgh'[edit]}`;
    const from = before.indexOf(`name: ${person}`);
    const rest = before.slice(from).replace(/^( +says: ["']?)(?=\S)/mu, `$1As ${mark} has it, `);
    writeFileSync(facts, before.slice(0, from) + rest);
    const saved = performance.now();
    const asked = `who is ${person}`;
    while (!JSON.stringify(await ask(asked)).includes(mark)) {
      if (performance.now() - saved > 60_000) throw new Error(`Never told: ${asked}`);
      await wait(100);
    }
    told.push(performance.now() - saved);
    await started.said('answers from the changed knowledge', edit + 1);
    compiled.push(performance.now() - saved);
  }
  const block = await started.longestBlock();
  await started.end();
  await loopback.close();
  const [first = 0, ...later] = told;
  const row = (name: string, list: readonly number[]) => [
    name,
    ...[median(list), Math.max(...list)].map((time) => time.toFixed(0)),
  ];
  console.log(
    formatTable(
      ['from saving a fact, ms', 'median', 'most'],
      [row('told, first edit', [first]), row('told, later edits', later), row('all compiled', compiled)],
    ),
  );
  console.log(`\nLongest block ${block.toFixed(0)} ms.`);
  console.log(`At most ${TARGET} ms wanted: ${Math.max(first, median(later)) <= TARGET ? 'met' : 'missed'}.`);
}
