import { describe, expect, it } from 'vitest';
import { linesParts } from '../../commands/reply/cards/lines-card.ts';
import { dayTold, underDays } from '../../commands/reply/cards/under-days.ts';
import type { Item } from '../../commands/reply/reply.ts';
import { answers as talks } from '../answer/shipped.ts';
import { answers } from './harbour.ts';

const on = (date: string, text: string, said?: string): Item => ({
  at: { date, ...(said === undefined ? {} : { said }) },
  text,
});

describe('lines that begin with their day', () => {
  it('stand under it where some day has several, each day once', () => {
    const items = [
      on('2025-02', 'Rain.', 'February'),
      on('2025-03-02', 'Fog.', 'Sunday'),
      on('2025-03-02', 'Hail.'),
    ];
    expect(underDays(items, answers)).toEqual([
      { at: { date: '2025-02' }, text: '', isHeading: true },
      { text: 'Rain.' },
      { at: { date: '2025-03-02', said: 'Sunday' }, text: '', isHeading: true },
      { text: 'Fog.' },
      { text: 'Hail.' },
    ]);
  });

  it('are followed by what has no day, under a heading of its own', () => {
    const items = [
      on('2025-03-02', 'Fog.'),
      on('2025-03-02', 'Hail.'),
      { text: 'Snow.' },
      { text: 'Sleet.' },
    ];
    expect(underDays(items, answers).slice(-3)).toEqual([
      { text: 'Without a date', isHeading: true },
      { text: 'Snow.' },
      { text: 'Sleet.' },
    ]);
  });

  it('stay as they are where another question of the message is answered below them', () => {
    const answer = talks.ask('what happens next and how did we get here');
    if (answer.kind !== 'answer' || !answer.lines) throw new Error('No list.');
    const { list } = linesParts(answer, answer.lines, talks);
    expect(list.filter(({ at }) => at !== undefined).length).toBeGreaterThan(2);
    expect(list.some(({ isHeading }) => isHeading)).toBe(false);
  });

  it.each<[string, readonly Item[]]>([
    ['each day has one', [on('2025-02', 'Rain.'), on('2025-03-02', 'Fog.')]],
    [
      'the place of one without a day says when',
      [on('2025-02', 'Rain.'), { text: 'Snow.' }, on('2025-02', 'Fog.')],
    ],
    ['none has a day', [{ text: 'Snow.' }, { text: 'Sleet.' }]],
  ])('stay as they are where %s', (_, items) => {
    expect(underDays(items, answers)).toBe(items);
  });
});

describe('what an article calls a day', () => {
  it.each([
    ['2025-03-02', 'Sunday'],
    ['2025-03-02', 'by 2 March'],
    ['2025-03-02', 'the night of 2 March'],
  ])('%s is told where it says more than the date: %s', (date, said) => {
    expect(dayTold({ date, said })).toEqual({ date, said });
  });

  it.each([
    ['2025-03-02', '2 March'],
    ['2025-03-02', 'March 2'],
    ['2025-03-02', '2. März'],
    ['2025-03-02', '2 de marzo'],
    ['2025-03-02', 'Sunday, 2 March 2025'],
    ['2025-03', 'March'],
  ])('%s is left out where it says no more: %s', (date, said) => {
    expect(dayTold({ date, said })).toEqual({ date });
  });

  it('has its date once', () => {
    expect(dayTold({ date: '2025-03-02', said: 'Sunday, 2 March' })).toEqual({
      date: '2025-03-02',
      said: 'Sunday',
    });
  });
});
