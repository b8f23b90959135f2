import { parseArgs } from 'node:util';

/**
 * `npm run fuzz` tries 200,000 hostile inputs on the shipped knowledge and 2,000 broken folders of knowledge;
 * `--inputs 1000` or `--knowledge 100` tries so many of one of them, and the same `--seed` tries the same again.
 */
const { values } = parseArgs({
  options: {
    inputs: { type: 'string' },
    knowledge: { type: 'string' },
    seed: { type: 'string', default: '6' },
  },
});
const all = values.inputs === undefined && values.knowledge === undefined;
const { inputs: given = all ? 200_000 : 0, knowledge: known = all ? 2_000 : 0 } = values;
const [inputs = 0, folders = 0, seed = 0] = [given, known, values.seed].map(Number);
const wrong = [inputs, folders, seed].some((number) => !Number.isSafeInteger(number) || number < 0);
if (wrong || inputs + folders === 0) {
  console.error('Usage: npm run fuzz -- [--inputs 200000] [--knowledge 2000] [--seed 6]');
  process.exitCode = 1;
} else {
  const isWell = inputs === 0 || (await (await import('./fuzz/fuzz-input.ts')).fuzzInput(inputs, seed));
  const isKnown =
    folders === 0 || (await (await import('./fuzz/fuzz-knowledge.ts')).fuzzKnowledge(folders, seed));
  if (!isWell || !isKnown) process.exitCode = 1;
}
