import { describe, expect, it } from 'vitest';
import { guessPlans, likelihoods } from '../../../src/answer/plan/guess-plan.ts';
import { featuresOf, shapeOf } from '../../../src/answer/plan/shape.ts';
import { createReader } from '../../../src/language/reading.ts';
import { frequencyTableOf } from '../../../src/language/spelling/general-frequency.ts';
import { createStringTable } from '../../../src/language/string-table.ts';

const reader = createReader({
  language: 'en',
  vocabulary: createStringTable(['bridge', 'toll', 'venn']),
  frequency: undefined,
  named: [],
  groups: new Map(),
});
const guessed = (question: string) => guessPlans(reader.read(question), 'en').map(({ plan }) => plan.kind);

describe('how a question is put', () => {
  it('is the words by which people ask, and one sign for what it is about', () => {
    const words = ['whats', 'the', 'deal', 'with', 'the', 'old', 'bridge', 'in', '2026'];
    const shape = shapeOf(
      words.map((as) => ({ as, isName: false })),
      new Set(['what', 'the', 'deal', 'with', 'in']),
    );
    expect(shape.join(' ')).toBe('what the deal with the § in #');
  });

  it('weighs alike however long a question is', () => {
    for (const shape of [['why'], ['what', 'is', '§', 'about']]) {
      const squares = [...featuresOf(shape).values()].reduce((sum, value) => sum + value ** 2, 0);
      expect(squares).toBeCloseTo(1);
    }
  });
});

describe('what a question most likely wants that no rule was written for', () => {
  it.each([
    ['what is the whole bridge business about then', 'overview'],
    ['why would anybody make such a big deal out of a bridge', 'stakes'],
    ['every amount of money that comes up please', 'figures'],
    ['could somebody explain the toll business to me as if i were twelve', 'overview'],
    ['how are the people who live by the bridge coping', 'overview'],
    ['sorry if this was asked already, but which bridges come up, all of them', 'all'],
  ])('%s: %s', (question, kind) => {
    expect(guessed(question)).toContain(kind);
  });

  it('is surely the whole of it where all else are words of every day', () => {
    const everyday = createReader({
      language: 'en',
      vocabulary: createStringTable(['bridge', 'toll', 'venn', 'play', 'ferryman']),
      frequency: frequencyTableOf('en'),
      named: [{ id: 'venn', names: ['Venn'] }],
      groups: new Map(),
    });
    const wholeOf = (question: string) =>
      guessPlans(everyday.read(question), 'en').filter(({ isWhole }) => isWhole);
    expect(wholeOf('how is this all supposed to play out from now on')).toMatchObject([
      { plan: { kind: 'next', about: [] } },
    ]);
    expect(wholeOf('how is this all supposed to play out for venn from now on')).toEqual([]);
    expect(wholeOf('how is this all supposed to play out for the ferryman')).toEqual([]);
  });

  it('is why that one matter counts where one is named', () => {
    const [plan] = guessPlans(reader.read('why is the toll such a big deal to everybody'), 'en');
    expect(plan?.plan).toMatchObject({ kind: 'stakes', of: [{ as: 'toll' }] });
  });

  it.each(['who paid the toll', 'when was the bridge closed', 'how old is venn', 'is the bridge closed'])(
    'one record: %s',
    (question) => {
      expect(guessed(question)).toEqual([]);
    },
  );

  it('is a share of all that it may want', () => {
    const all = likelihoods(reader.read('why does the bridge matter'));
    expect(all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
  });

  it('is not guessed in a language that nothing was learned from', () => {
    expect(guessPlans(reader.read('what is the whole bridge business about'), 'de')).toEqual([]);
  });
});
