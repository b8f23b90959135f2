import { describe, expect, it } from 'vitest';
import { readHead } from '../../../src/answer/plan/read-head.ts';
import { readPlan } from '../../../src/answer/plan/read-plan.ts';
import { createReader } from '../../../src/language/reading.ts';
import { createStringTable } from '../../../src/language/string-table.ts';

const reader = createReader({
  language: 'en',
  vocabulary: createStringTable(['bridge', 'vote', 'village']),
  frequency: undefined,
  named: [{ id: 'venn', names: ['Ada Venn', 'Venn'] }],
  groups: new Map(),
});
const headed = (question: string) => readHead(reader.read(question), 'en');

describe('the noun that heads a list', () => {
  it.each([
    ['hey which firms are named in this article', 'names'],
    ['list of dates to keep an eye on after this', 'next'],
    ['all the dates pls', 'timeline'],
    ['every salary that is mentioned', 'figures'],
    ['name the women in it', 'people'],
    ['what’s still secret about that night', 'open'],
    ['who are the anonymous sources in here', 'unnamed'],
    ['norwegian officials in the story, names and jobs', 'people'],
    ['give me all upcoming dates and deadlines', 'next'],
    ['which news channels or tv stations get a mention', 'names'],
    ['all figures and numbers in the piece', 'figures'],
    ['numbers in the story: members, percentages, years', 'figures'],
  ])('“%s” asks for %s', (question, kind) => {
    expect(headed(question)).toMatchObject({ plan: { kind }, isWhole: true });
  });

  it.each(['lol the secret vote in may fell through, how', 'which paper exposed the secret village vote'])(
    'takes a quality before a noun for that of the noun: %s',
    (question) => {
      expect(headed(question)).toBeUndefined();
    },
  );

  it('takes every one of a kind for all of them, and what is joined to a noun for one with it', () => {
    expect(headed('list every mayor in here')).toMatchObject({ plan: { kind: 'people', noun: 'mayor' } });
    expect(headed('who are the singers and musicians named')).toMatchObject({
      plan: { kind: 'people', noun: 'singers musicians', about: [] },
    });
  });

  it('takes what only says which kind is meant for a part of the noun', () => {
    for (const question of [
      'which news outlets and social networks come up',
      'which parties, lobby groups and clubs turn up',
    ])
      expect(headed(question)).toMatchObject({ plan: { kind: 'names', about: [] }, isWhole: true });
  });

  it('makes one list of several sorts that are joined', () => {
    expect(headed('list all the countries, people and companies')).toMatchObject({
      plan: {
        kind: 'together',
        plans: [{ of: 'countries' }, { kind: 'people', noun: 'people' }, { of: 'companies' }],
      },
      isWhole: true,
    });
  });

  it('takes every one of a state for all of its people', () => {
    expect(headed('name every norwegian official in the story')).toMatchObject({
      plan: { kind: 'people', noun: 'official' },
      isWhole: true,
    });
  });

  it('calls an office by both of its words, and members of a cabinet by that', () => {
    expect(headed('all the prime ministers named')).toMatchObject({
      plan: { noun: 'prime-ministers', about: [] },
    });
    expect(headed('name all the members of the cabinet')).toMatchObject({
      plan: { noun: 'cabinet', about: [] },
    });
  });

  it('leaves it to a record where more is asked of the names', () => {
    expect(headed('which towns voted for the bridge')).toMatchObject({ isWhole: false });
  });

  it.each([
    'how many countries took part',
    'did all the countries agree',
    'what steps have the authorities taken',
    'where is the village',
  ])('is none in “%s”', (question) => {
    expect(headed(question)).toBeUndefined();
  });
});

describe('a message of which one piece asks', () => {
  it('is read by that piece', () => {
    expect(readPlan(reader.read('all the numbers, trying to be accurate here'), 'en').kind).toBe('figures');
  });
});
