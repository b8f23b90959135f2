import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryDirections, GONE } from '../../src/search/carry-over/carried-rows.ts';
import { emptyDirections, likeness, putDirection } from '../../src/search/index/directions.ts';

/** A direction of length 1, or 0 where all numbers are. */
const direction = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 })
  .map((numbers) => {
    const length = Math.hypot(...numbers);
    return Float32Array.from(numbers, (value) => (length < 0.01 ? 0 : value / length));
  });
const cosine = (one: Float32Array, other: Float32Array) =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
const pack = (all: readonly Float32Array[]) => {
  const packed = emptyDirections(all.length, 6);
  for (const [text, one] of all.entries()) putDirection(packed, text, one);
  return packed;
};

describe('directions that stand two to a row', () => {
  it('have the cosines that each by itself has, whatever stands beside it', () => {
    fc.assert(
      fc.property(direction, fc.array(direction, { maxLength: 19 }), (asked, all) => {
        const found = likeness(asked, pack(all));
        expect(found).toHaveLength(all.length);
        for (const [text, one] of all.entries())
          expect(Math.abs((found[text] ?? Number.NaN) - cosine(asked, one))).toBeLessThan(0.001);
      }),
    );
  });

  it('do not run into each other where both are as far as they get', () => {
    const axis = (value: number) => Float32Array.from([value, 0, 0, 0, 0, 0]);
    const found = likeness(axis(1), pack([axis(1), axis(-1), axis(-1), axis(-1), axis(1), axis(1)]));
    expect([...found]).toEqual([1, -1, -1, -1, 1, 1]);
  });

  it('keep their numbers where some go and others come', () => {
    const rows = fc.array(fc.tuple(direction, fc.boolean()), { maxLength: 9 });
    fc.assert(
      fc.property(direction, rows, fc.array(direction, { maxLength: 9 }), (asked, old, added) => {
        let next = 0;
        const places = Int32Array.from(old, ([, stays]) => (stays ? next++ : GONE));
        const staying = old.flatMap(([one, stays]) => (stays ? [one] : []));
        const carried = carryDirections(pack(old.map(([one]) => one)), places, pack(added));
        expect(carried).toEqual(pack([...staying, ...added]));
        expect(likeness(asked, carried)).toEqual(likeness(asked, pack([...staying, ...added])));
      }),
    );
  });
});
