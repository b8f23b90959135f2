import { describe, expect, it } from 'vitest';
import { daysAsked } from '../../../src/answer/dates/days-asked.ts';

/** A Sunday. */
const PUBLISHED = '2025-08-17';

const asked = (text: string, { language = 'en', published = PUBLISHED } = {}) =>
  daysAsked(text, language, published)
    .map(({ said, dates }) => `${said}: ${dates.join(' or ')}`)
    .join(', ');

describe('a day of the calendar in a question', () => {
  it.each([
    ['is the meeting on 18 august', '18 august: 2025-08-18'],
    ['what happens on august 18', 'august 18: 2025-08-18'],
    ['What happens on August 18th?', 'August 18th: 2025-08-18'],
    ['on the 18th of august?', '18th of august: 2025-08-18'],
    ['the 18th of Aug.', '18th of Aug.: 2025-08-18'],
    ['did trump meet putin on 15 august or on aug 16', '15 august: 2025-08-15, aug 16: 2025-08-16'],
    ['what happens on the 18th?', '18th: 2025-08-18'],
    ['who comes on the 18th to the white house', '18th: 2025-08-18'],
    ['is it 18.8. or 19.8.2025?', '18.8.: 2025-08-18, 19.8.2025: 2025-08-19'],
    ['is it on 8/18?', '8/18: 2025-08-18'],
    ['is it on 18/8?', '18/8: 2025-08-18'],
    ['is it on 2025-08-18?', '2025-08-18: 2025-08-18'],
    ['on monday, 18 august 2025', '18 august 2025: 2025-08-18'],
    ['AUGUST 18, 2024', 'AUGUST 18, 2024: 2024-08-18'],
    ['on may 5', 'may 5: 2025-05-05'],
    ['since 1 march', '1 march: 2025-03-01'],
    ['the 18th?', '18th: 2025-08-18'],
    ['is it may 5th', 'may 5th: 2025-05-05'],
  ])('%s', (text, expected) => {
    expect(asked(text)).toBe(expected);
  });

  it('may be of the year before or after where none is named', () => {
    const beside = (text: string) => daysAsked(text, 'en', '2026-10-06').map((day) => day.beside);
    expect(beside('the recall of 8 january')).toEqual([['2026-01-08', '2028-01-08']]);
    expect(beside('the recall of 8 january 2025')).toEqual([[]]);
    expect(beside('it fell ill on the 18th?')[0]).toContain('2026-05-18');
  });

  it('may be either where days and months are written in both orders', () => {
    expect(asked('is it on 8/9?')).toBe('8/9: 2025-08-09 or 2025-09-08');
    expect(asked('is it on 9/8?')).toBe('9/8: 2025-08-09 or 2025-09-08');
    expect(asked('was it 8/9/2024?')).toBe('8/9/2024: 2024-09-08 or 2024-08-09');
  });

  it.each([
    ['the 31st', '2025-08-17', '31st: 2025-08-31'],
    ['the 31st', '2025-09-10', '31st: 2025-08-31'],
    ['the 2nd', '2025-12-30', '2nd: 2026-01-02'],
    ['2 january', '2025-12-30', '2 january: 2026-01-02'],
    ['29 february', '2025-03-01', '29 february: 2024-02-29'],
    ['29 february', '2024-03-01', '29 february: 2024-02-29'],
  ])('is the nearest to the article: %s, seen from %s', (text, published, expected) => {
    expect(asked(text, { published })).toBe(expected);
  });

  it.each([
    'may 5 people come?',
    'did they march 5 miles',
    'is it the 18th century, the 5th time or the 3rd summit',
    'what is 1/4 of 18.8 million',
    'a fifth, 25 % or 3/20 of it',
    'what about 24/7 and 18/40',
    'who sat second, who was the 4th to rule, who is the 3rd?',
    '31 september, 45 august, 13/32',
    'version 1.2.3 and 10.50.',
    'what happened in august',
    'article 5',
  ])('is none: %s', (text) => {
    expect(asked(text)).toBe('');
  });

  it.each([
    ['de', 'Ist das Treffen am 18. August?', '18. August: 2025-08-18'],
    ['de', 'Treffen sie sich am 18.8. oder am 19.?', '18.8.: 2025-08-18, 19.: 2025-08-19'],
    ['ru', 'встреча 18 августа?', '18 августа: 2025-08-18'],
    ['ru', 'встреча 18.08.2025 или 19-го августа', '18.08.2025: 2025-08-18, 19-го августа: 2025-08-19'],
    ['fr', 'le 18 août', ''],
  ])('%s: %s', (language, text, expected) => {
    expect(asked(text, { language })).toBe(expected);
  });

  it('tells where it stands', () => {
    const [day] = daysAsked('who comes on 18 august?', 'en', PUBLISHED);
    expect(day).toMatchObject({ start: 13, end: 22 });
  });

  it('is unknown without the day of the article', () => {
    expect(daysAsked('on 18 august', 'en', '')).toEqual([]);
  });
});
