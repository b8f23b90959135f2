import fc from 'fast-check';
import { quantile } from '../quantile.ts';
import { shippedKnowledge } from '../questions.ts';
import { createBench } from './create-bench.ts';
import { hostileUses, type Use } from './hostile-uses.ts';
import { LONGEST_ANSWER, tryUse } from './troubles-of.ts';

/** Inputs that are made at once. */
const BATCH = 1_000;
/** How often what seems slow is timed again. */
const TIMES = 3;
/** Slowest inputs that are printed. */
const SLOWEST = 5;

interface Found {
  readonly trouble: string;
  readonly example: Use;
  count: number;
}

/** Tries that many inputs on the shipped knowledge and prints what went wrong; true when nothing did. */
export async function fuzzInput(inputs: number, seed: number): Promise<boolean> {
  const bench = createBench(shippedKnowledge());
  bench.answers.ask('who comes');
  const uses = hostileUses(bench.commands, bench.answers.knowledge);
  const found = new Map<string, Found>();
  const counts = new Map<string, number>();
  const times: number[] = [];
  let slowest: { readonly ms: number; readonly use: Use }[] = [];

  for (let done = 0; done < inputs; done += BATCH) {
    const numRuns = Math.min(BATCH, inputs - done);
    for (const use of fc.sample(uses, { seed: seed + done, numRuns })) {
      const { troubles, ms } = await tryUse(use, bench, TIMES);
      counts.set(use.kind, (counts.get(use.kind) ?? 0) + 1);
      times.push(ms);
      if (ms > (slowest.at(-1)?.ms ?? 0) || slowest.length < SLOWEST) {
        slowest = [...slowest, { ms, use }].sort((a, b) => b.ms - a.ms).slice(0, SLOWEST);
      }
      for (const trouble of troubles) {
        const known = found.get(trouble);
        if (known) known.count += 1;
        else found.set(trouble, { trouble, example: use, count: 1 });
      }
    }
    if ((done + BATCH) % 20_000 === 0)
      console.error(`${done + BATCH} inputs, ${found.size} kinds of trouble`);
  }

  const kinds = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
  console.log(`${times.length} inputs (${kinds}), seed ${seed}`);
  const [median, p99, most] = [0.5, 0.99, 1].map((share) => quantile(times, share).toFixed(2));
  console.log(`Milliseconds: median ${median}, p99 ${p99}, most ${most}, at most ${LONGEST_ANSWER} allowed`);
  for (const { ms, use } of slowest) console.log(`  ${ms.toFixed(1)} ms: ${shorten(use)}`);
  for (const { trouble, count, example } of found.values()) {
    console.log(`\n${count} times ${trouble}\n  first for ${JSON.stringify(example)}`);
  }
  const isQuick = times.every((ms) => ms <= LONGEST_ANSWER);
  console.log(found.size === 0 && isQuick ? '\nNothing went wrong.' : '\nSomething went wrong.');
  return found.size === 0 && isQuick;
}

function shorten(use: Use): string {
  const text = JSON.stringify(use);
  return text.length > 160 ? `${text.slice(0, 160)}… (${text.length} characters)` : text;
}
