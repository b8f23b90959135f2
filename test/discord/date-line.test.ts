import { describe, expect, it } from 'vitest';
import { drawDate, drawDates } from '../../src/discord/card/date-line.ts';

describe('drawDate', () => {
  it.each([
    ['2025-08-18', '<t:1755518400:D>'],
    ['2024-02-29', '<t:1709208000:D>'],
    ['1963-11-22', '<t:-192801600:D>'],
    ['2025-04', 'April 2025'],
    ['2025', '2025'],
  ])('writes a day as a timestamp at noon and anything less exact plainly: %s as %s', (date, drawn) => {
    expect(drawDate(date)).toBe(drawn);
  });
});

describe('drawDates', () => {
  it('writes what stands in the text before what it stands for', () => {
    const dates = [
      { said: 'last *Friday*', date: '2025-08-15' },
      { said: 'April', date: '2025-04' },
    ];
    expect(drawDates(dates)).toBe('last \\*Friday\\*: <t:1755259200:D> · April: April 2025');
  });

  it('writes nothing about nothing', () => {
    expect(drawDates([])).toBe('');
    expect(drawDates()).toBe('');
  });
});
