import { describe, expect, it } from 'vitest';
import { drawDate, drawDates } from '../../../src/discord/card/date-line.ts';

describe('drawDate', () => {
  it.each([
    ['2025-08-18', '<t:1755511200:D>'],
    ['2024-02-29', '<t:1709200800:D>'],
    ['1963-11-22', '<t:-192808800:D>'],
    ['2025-04', 'April 2025'],
    ['2025', '2025'],
  ])('writes a day as a timestamp at ten and anything less exact plainly: %s as %s', (date, drawn) => {
    expect(drawDate(date)).toBe(drawn);
  });
});

it.each([
  'Pacific/Honolulu',
  'America/Los_Angeles',
  'UTC',
  'Asia/Tokyo',
  'Pacific/Fiji',
  'Pacific/Tongatapu',
  'Pacific/Auckland',
])('is the same day in %s, all year', (timeZone) => {
  for (const date of ['2025-08-18', '2025-01-05', '2025-04-06', '2025-09-28']) {
    const [, seconds] = /^<t:(\d+):D>$/u.exec(drawDate(date)) ?? [];
    const shown = new Intl.DateTimeFormat('en-CA', { timeZone }).format(Number(seconds) * 1000);
    expect(shown).toBe(date);
  }
});

describe('drawDates', () => {
  it('writes what stands in the text before what it stands for', () => {
    const dates = [
      { said: 'last *Friday*', date: '2025-08-15' },
      { said: 'April', date: '2025-04' },
    ];
    expect(drawDates(dates)).toBe('last \\*Friday\\*: <t:1755252000:D> · April 2025');
  });

  it('writes nothing about nothing', () => {
    expect(drawDates([])).toBe('');
    expect(drawDates()).toBe('');
  });
});
