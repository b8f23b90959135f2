import { makeCorpus } from '../random-texts.ts';
import { engines } from '../retrieval/engines.ts';
import type { ScaleResult } from './search-scale.ts';

/** One engine on one size of corpus, in a process of its own: prints a `ScaleResult` as one line of JSON. */
const [name, size] = process.argv.slice(2);
const engine = engines.find((each) => each.name === name);
if (!engine || !global.gc) throw new Error('Usage: node --expose-gc scale-child.ts ENGINE SIZE');

const SECONDS_FOR_QUESTIONS = 5;
const WARM_UP = 20;

const { paragraphs, questions } = makeCorpus(Number(size));
const before = usedMegabytes();
const start = performance.now();
const ask = engine.build(paragraphs, 'en');
const buildMs = performance.now() - start;
const megabytes = usedMegabytes() - before;

const deadline = performance.now() + SECONDS_FOR_QUESTIONS * 1000;
const times: number[] = [];
for (const question of [...questions.slice(0, WARM_UP), ...questions]) {
  const asked = performance.now();
  ask(question, 3);
  times.push(performance.now() - asked);
  if (performance.now() > deadline) break;
}
const measured = (times.length > 2 * WARM_UP ? times.slice(WARM_UP) : times).sort(
  (one, other) => one - other,
);
const result: ScaleResult = {
  buildMs,
  megabytes,
  questions: measured.length,
  median: measured[Math.floor(measured.length / 2)] ?? 0,
  p99: measured[Math.floor(measured.length * 0.99)] ?? 0,
};
console.log(JSON.stringify(result));

/** Memory in use after collection, typed arrays too; what the paragraphs take is there before and after. */
function usedMegabytes(): number {
  global.gc?.();
  global.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}
