import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrasings, openPhrasings } from '../../src/search/rank/fact-index.ts';
import type { Features } from '../../src/search/rank/features.ts';

/** The facts that share something with a question, best first. */
const factIndexOf = (phrasings: readonly (readonly Features[])[]) => {
  const index = openPhrasings(compilePhrasings(phrasings));
  return {
    rank(question: Features) {
      const { score, nearest } = index.likeness(question);
      return [...score]
        .map((score, index) => ({ index, score, nearest: nearest[index] ?? 0 }))
        .filter(({ score }) => score > 0)
        .toSorted((one, other) => other.score - one.score);
    },
  };
};

/** A phrasing whose words all weigh the same. */
function phrasing(text: string): Features {
  return new Map(
    text
      .split(' ')
      .filter(Boolean)
      .map((word) => [word, 1]),
  );
}

const facts = [
  ['who mayor', 'name mayor oldport', 'mayor'], // 0: the mayor
  ['when mayor meet fishermen', 'day meeting', 'meet monday'], // 1: the meeting
  ['nets stay out', 'can fish', 'nets when back'], // 2: the nets
  ['price cod', 'cod cost'], // 3: the price
  [], // 4: never asked for
];
const index = factIndexOf(facts.map((phrasings) => phrasings.map(phrasing)));

describe('openPhrasings', () => {
  const rows: [question: string, order: [fact: number, because: string][]][] = [
    ['cod', [[3, 'alone has it']]],
    [
      'mayor',
      [
        [0, 'has it in every phrasing, and once alone'],
        [1, 'has it once among other words'],
      ],
    ],
    [
      'when meet',
      [
        [1, 'has both in one phrasing'],
        [2, 'has when only'],
      ],
    ],
    [
      'when nets',
      [
        [2, 'has both in one phrasing, and nets once more'],
        [1, 'has when only'],
      ],
    ],
    [
      'mayor cod cost',
      [
        [3, 'has two of the three words, the rarer ones'],
        [0, 'has mayor in every phrasing'],
        [1, 'has mayor once'],
      ],
    ],
    ['lighthouse', []],
    ['', []],
  ];
  it.each(rows)('ranks for "%s" %j', (question, order) => {
    expect(index.rank(phrasing(question)).map((hit) => hit.index)).toEqual(order.map(([fact]) => fact));
  });

  it('gives a phrasing written word for word a nearest of 1', () => {
    for (const [fact, phrasings] of facts.entries()) {
      for (const text of phrasings) {
        const hit = index.rank(phrasing(text)).find((each) => each.index === fact);
        expect(hit?.nearest, text).toBeCloseTo(1, 6);
      }
    }
  });

  it('is less sure of a question with a word that nobody asks with', () => {
    const [sure] = index.rank(phrasing('cod cost'));
    const [unsure] = index.rank(phrasing('cod cost lighthouse'));
    expect(unsure?.index).toBe(sure?.index);
    expect(unsure?.score).toBeLessThan(sure?.score ?? 0);
  });

  it('does not mind unknown pairs, which only repeat an unknown word', () => {
    const known = index.rank(phrasing('cod cost'));
    const more = new Map([...phrasing('cod cost'), ['cost lighthouse', 0.5]]);
    expect(index.rank(more)).toEqual(known);
  });

  it('puts the earlier of equals first', () => {
    const twins = factIndexOf([[phrasing('a b')], [phrasing('a c')], [phrasing('a b')]]);
    const ranked = twins.rank(phrasing('a b'));
    expect(ranked.map((hit) => hit.index)).toEqual([0, 2, 1]);
    expect(ranked[0]?.score).toBe(ranked[1]?.score);
  });

  it('keeps scores within bounds and in order, and never finds what shares nothing', () => {
    const text = fc
      .array(fc.constantFrom(...'abcdefgh'), { maxLength: 5 })
      .map((words) => phrasing(words.join(' ')));
    const lists = fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(lists, text, (all, question) => {
        const ranked = factIndexOf(all).rank(question);
        const scores = ranked.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((one, other) => other - one));
        for (const { score, nearest } of ranked) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1 + 1e-6);
          expect(nearest).toBeLessThanOrEqual(1 + 1e-6);
        }
        const sharing = [...all.entries()].filter(([, list]) =>
          list.some((features) => [...features.keys()].some((word) => question.has(word))),
        );
        expect(new Set(ranked.map((hit) => hit.index))).toEqual(new Set(sharing.map(([fact]) => fact)));
      }),
    );
  });

  it('ranks nothing of nothing', () => {
    expect(factIndexOf([]).rank(phrasing('mayor'))).toEqual([]);
  });
});
