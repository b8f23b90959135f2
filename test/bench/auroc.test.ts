import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaUnderCurve } from '../../bench/retrieval/auroc.ts';

describe('areaUnderCurve', () => {
  const rows: [string, number[], number[], number][] = [
    ['every case above every other', [3, 4], [1, 2], 1],
    ['every case below', [1, 2], [3, 4], 0],
    ['no difference at all', [1, 1], [1, 1, 1], 0.5],
    ['one pair of four the wrong way round', [2, 4], [1, 3], 0.75],
  ];
  it.each(rows)('%s', (_, should, shouldNot, area) => {
    expect(areaUnderCurve(should, shouldNot)).toBe(area);
  });

  it('is the share of pairs in the right order, ties counting half', () => {
    const figures = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(figures, figures, (should, shouldNot) => {
        const pairs = should.flatMap((one) => shouldNot.map((other) => (Math.sign(one - other) + 1) / 2));
        const mean = pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length;
        expect(areaUnderCurve(should, shouldNot)).toBeCloseTo(mean, 9);
      }),
    );
  });
});
