import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createBench } from '../bench/fuzz/create-bench.ts';
import { hostileUses } from '../bench/fuzz/hostile-uses.ts';
import { tryUse } from '../bench/fuzz/troubles-of.ts';
import { warmUp } from '../src/process/warm-up.ts';
import { compiled, shipped } from './answer/shipped.ts';

const bench = createBench(shipped, compiled);
beforeAll(() => warmUp(bench.answers));

/** `npm run fuzz -- --inputs 200000` tries many more of the same kind, and times them. */
describe('hostile input', () => {
  it('never throws, and gives cards that Discord takes, with no markup or ping of a member’s and true quotations', async () => {
    await fc.assert(
      fc.asyncProperty(hostileUses(bench.commands, bench.answers.knowledge), async (use) => {
        const { troubles } = await tryUse(use, bench);
        expect(troubles).toEqual([]);
      }),
      { numRuns: 100, seed: 6, endOnFailure: true },
    );
  });
});
