import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createField, scoreField, shareField, type Wanted } from '../../src/search/index/field.ts';
import { createNumbering } from '../../src/search/index/numbering.ts';

const tuning = { saturation: 0.9, lengthEffect: 0.4 };
const numbering = createNumbering();
const want = (...terms: string[]): Wanted => ({
  terms: terms.map((term, at) => ({ term: numbering.add(term), certainty: at === 0 ? 1 : 0.5 })),
  worth: 1,
});
const near = (values: Float32Array) => [...values].map((value) => Number(value.toFixed(4)));

describe('scoreField', () => {
  const texts = [['mayor', 'fish'], ['fish', 'fish', 'boat'], ['boat'], []];
  const field = createField(texts, numbering, tuning);

  it.each<[why: string, wanted: Wanted[], shares: number[]]>([
    ['of the wanted words that it has', [want('mayor'), want('fish')], [1, 0.5, 0, 0]],
    ['of the surest of the terms that stand for a word, once', [want('mayor', 'boat')], [1, 0.5, 0.5, 0]],
    ['of nothing', [], [0, 0, 0, 0]],
  ])('gives each text the share %s, with a score or by itself', (_, wanted, shares) => {
    expect(near(scoreField(field, wanted).share)).toEqual(shares);
    expect(near(shareField(field, wanted))).toEqual(shares);
  });

  it('scores rare words above common ones and short texts above long ones', () => {
    const { score } = scoreField(field, [want('mayor'), want('fish')]);
    expect(score[0]).toBeGreaterThan(score[1] ?? 0);
    const boats = scoreField(field, [want('boat')]).score;
    expect(boats[2]).toBeGreaterThan(boats[1] ?? 0);
  });

  it('finds nothing of nothing', () => {
    expect(near(scoreField(field, []).score)).toEqual([0, 0, 0, 0]);
    expect(scoreField(createField([], numbering, tuning), [want('fish')]).score).toHaveLength(0);
  });

  it('weighs as a scan of every text does', () => {
    const text = fc.array(fc.constantFrom(...'abcdef'), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...'abcdefg'),
        (all, term) => {
          const found = scoreField(createField(all, numbering, tuning), [want(term)]).score;
          const average = all.flat().length / all.length || 1;
          const held = all.filter((one) => one.includes(term)).length;
          const weights = all.map((one) => {
            const count = one.filter((each) => each === term).length;
            const norm = count + 0.9 * (0.6 + (0.4 * one.length) / average);
            return count === 0 ? 0 : (count * 1.9) / norm;
          });
          // The score is divided by the word's idf, so that only these weights are left.
          expect(near(found)).toEqual(
            held === 0 ? all.map(() => 0) : weights.map((one) => Number(one.toFixed(4))),
          );
        },
      ),
    );
  });
});
