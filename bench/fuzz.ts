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
const [inputs = 0, folders = 0, seed = 0] = [values.inputs ?? 0, values.knowledge ?? 0, values.seed].map(
  Number,
);
const wrong = [inputs, folders, seed].some((number) => !Number.isSafeInteger(number) || number < 0);
if (wrong || inputs + folders === 0) {
  console.error('Usage: npm run fuzz -- --inputs 200000 | --knowledge 2000 [--seed 6]');
  process.exitCode = 1;
} else {
  const isWell = inputs === 0 || (await (await import('./fuzz/fuzz-input.ts')).fuzzInput(inputs, seed));
  const isKnown =
    folders === 0 || (await (await import('./fuzz/fuzz-knowledge.ts')).fuzzKnowledge(folders, seed));
  if (!isWell || !isKnown) process.exitCode = 1;
}
