import { describe, expect, it } from 'vitest';
import { sidesOf } from '../../../src/answer/lookup/opposing.ts';
import type { Fact, Knowledge, Statement } from '../../../src/content/knowledge.ts';
import { answers, shipped } from '../shipped.ts';

const facts = (...ids: string[]): Fact[] =>
  ids.flatMap((id) => shipped.facts.filter((fact) => fact.id === id));
const sides = (...ids: string[]) => sidesOf(facts(...ids), shipped).sides?.map(({ id }) => id);

describe('both sides', () => {
  it.each([
    [
      'constitution-forbids',
      ['putin-wants-donbas', 'constitution-forbids'],
      'a second voice for the same is left out',
    ],
    ['trump-told-allies', ['trump-told-allies', 'constitution-forbids'], 'the other way round'],
    ['pressure-fear', ['pressure-fear', 'rubio-denies-pressure'], 'a fear and its denial'],
    [
      'rubio-denies-pressure',
      ['pressure-fear', 'rubio-denies-pressure'],
      'in the article’s order, whatever was asked',
    ],
    ['big-progress', ['big-progress', 'tempers-hopes'], 'hopes raised and tempered'],
    ['tempers-hopes', ['big-progress', 'tempers-hopes'], 'and the other way round'],
    [
      'putin-wants-donbas',
      ['some-concessions', 'putin-wants-donbas', 'constitution-forbids'],
      'two statements against it',
    ],
  ])('of %s are %j (%s)', (id, expected) => {
    expect(sides(id)).toEqual(expected);
  });

  it('are none where nothing pulls the other way', () => {
    expect(sides('minerals')).toBeUndefined();
    // A pact in the place of membership, and ties that changed with time, contradict nothing.
    expect(sides('putin-opposes-nato')).toBeUndefined();
    expect(sides('ties-in-tatters')).toBeUndefined();
    expect(sides('nato-members')).toBeUndefined();
    expect(sides('macron', 'meloni')).toBeUndefined();
    expect(sidesOf([], shipped)).toEqual({});
  });

  it('need no list where one sentence has both', () => {
    expect(facts('ceasefire-dropped')).toMatchObject([{ opposes: ['permanent-peace'] }]);
    expect(sides('ceasefire-dropped')).toBeUndefined();
  });

  it('are the same whichever of the two names the other', () => {
    const one = shipped.facts.map((fact) => (fact.id === 'big-progress' ? { ...fact, opposes: [] } : fact));
    const knowledge: Knowledge = { ...shipped, facts: one };
    const answering = one.filter(({ id }) => id === 'big-progress');
    expect(sidesOf(answering, knowledge).sides?.map(({ id }) => id)).toEqual([
      'big-progress',
      'tempers-hopes',
    ]);
  });

  it('reach across articles, the newest first', () => {
    const [article] = shipped.articles;
    if (!article) throw new Error('The knowledge has no article.');
    const elsewhere = shipped.facts.map((fact) =>
      fact.id === 'tempers-hopes' ? { ...fact, article: 'other' } : fact,
    );
    const articles = [{ ...article, id: 'other', published: '2025-08-19' }, article];
    const { sides } = sidesOf(facts('big-progress'), { ...shipped, articles, facts: elsewhere });
    expect(sides?.map(({ id }) => id)).toEqual(['tempers-hopes', 'big-progress']);
  });
});

describe('every statement of the shipped knowledge that is opposed', () => {
  const opposed = shipped.facts.filter(
    (fact): fact is Statement => fact.kind === 'statement' && fact.opposes.length > 0,
  );

  it('is opposed by those it opposes', () => {
    const oneSided = opposed.filter(({ id, opposes }) =>
      opposed.some((other) => opposes.includes(other.id) && !other.opposes.includes(id)),
    );
    expect(oneSided.map(({ id }) => id)).toEqual([]);
  });

  it('brings the other side with it, and keeps its own citation first', () => {
    const answered = opposed.map((fact) => answers.ask(fact.asked[0] ?? ''));
    const told = answered.filter((answer) => answer.kind === 'answer' && answer.sides !== undefined);
    expect(told.length).toBeGreaterThan(5);
    for (const answer of told) {
      if (answer.kind !== 'answer') continue;
      const [answering] = answer.facts;
      expect(answer.sides?.map(({ id }) => id)).toContain(answering?.id);
      expect(answer.text).toBe(answering?.says);
      expect(answer.citations[0]?.paragraph).toBe(answering?.paragraphs[0]);
    }
  });
});
