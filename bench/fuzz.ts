import { parseArgs } from 'node:util';

/**
 * `npm run fuzz -- --inputs 200000 --seed 6` tries hostile input on the shipped knowledge, `--knowledge 2000` broken
 * knowledge; the same seed tries the same again.
 */
const { values } = parseArgs({
  options: {
    inputs: { type: 'string' },
    knowledge: { type: 'string' },
    seed: { type: 'string', default: '6' },
  },
});
const [inputs, folders, seed] = [values.inputs, values.knowledge, values.seed].map(Number);
if (!Number.isSafeInteger(seed) || (!inputs && !folders)) {
  console.error('Usage: npm run fuzz -- --inputs 200000 | --knowledge 2000 [--seed 6]');
  process.exitCode = 1;
}
if (inputs && seed !== undefined && !(await (await import('./fuzz/fuzz-input.ts')).fuzzInput(inputs, seed))) {
  process.exitCode = 1;
}
