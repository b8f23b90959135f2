import { describe, expect, it } from 'vitest';
import { createRandom } from '../../bench/random.ts';
import { learnNet, type NetExample } from '../../bench/train/learn-net.ts';
import { SIGNS, type Sign } from '../../src/search/rank/confidence.ts';
import { type NetWeights, openNet } from '../../src/search/rank/net.ts';

const random = createRandom(7);
const [one, other]: [Sign, Sign] = ['share', 'unknown'];
const signsWith = (here: number, there: number) =>
  Object.fromEntries(SIGNS.map((sign) => [sign, sign === one ? here : sign === other ? there : 0])) as Record<
    Sign,
    number
  >;

/** What a net adds for a fact with such signs. */
const addedBy = (net: NetWeights, here: number, there: number) => {
  const signs = signsWith(here, there);
  return openNet(net, SIGNS)(
    Float64Array.from(SIGNS, (sign) => signs[sign]),
    'fact',
  );
};

/** So only where exactly one of two signs is there: no weighted sum of them tells that. */
const examples = Array.from({ length: 2_500 }, (): NetExample => {
  const [here, there] = [random() < 0.5 ? 1 : 0, random() < 0.5 ? 1 : 0];
  const signs = signsWith(here, there);
  const isSo = here !== there;
  return {
    signs: Float64Array.from(SIGNS, (sign) => signs[sign]),
    isSentence: false,
    sum: 0,
    isSo,
    weight: 1,
  };
});

describe('a small net beside a weighted sum', () => {
  it('learns what signs tell only together', () => {
    const net = learnNet(examples, () => false);
    const odds = (here: number, there: number) => addedBy(net, here, there);
    expect(Math.min(odds(1, 0), odds(0, 1))).toBeGreaterThan(Math.max(odds(0, 0), odds(1, 1)) + 1);
  });

  it('learns nothing from signs that are left out', () => {
    const net = learnNet(examples.slice(0, 500), (sign) => sign === one);
    const odds = (here: number) => addedBy(net, here, 1);
    expect(odds(1)).toBeCloseTo(odds(0), 6);
  });

  it('adds nothing without units', () => {
    const none = Object.fromEntries(SIGNS.map((sign) => [sign, []])) as unknown as Record<Sign, number[]>;
    expect(addedBy({ signs: none, fact: [], sentence: [], out: [] }, 1, 1)).toBe(0);
  });
});
