import { describe, expect, it } from 'vitest';
import { writeMessageTime, writeMoment } from '../../src/playground/page/markup/moment.ts';

const now = Date.parse('2025-08-18T17:00:00Z');
const reader = { locale: 'en-GB', timeZone: 'UTC', now };
const seconds = Date.parse('2025-08-17T09:05:07Z') / 1000;

/** ICU's punctuation between date and hour differs between versions of Node. */
const plain = (text: string) => text.replace(/,| at\b/g, '');

describe('a moment in a message', () => {
  it.each([
    ['t', '09:05'],
    ['T', '09:05:07'],
    ['d', '17/08/2025'],
    ['D', '17 August 2025'],
    ['f', '17 August 2025 09:05'],
    ['F', 'Sunday 17 August 2025 09:05'],
    ['s', '17/08/2025 09:05'],
    ['S', '17/08/2025 09:05:07'],
    ['R', '1 day ago'],
  ])('is written in style %s', (style, written) => {
    expect(plain(writeMoment(seconds, style, reader))).toBe(written);
  });

  it.each([
    [-5, '5 seconds ago'],
    [90, 'in 1 minute'],
    [-7200, '2 hours ago'],
    [86_400 * 3, 'in 3 days'],
    [-86_400 * 70, '2 months ago'],
    [86_400 * 800, 'in 2 years'],
    [0, 'in 0 seconds'],
  ])('%i seconds from now is relative to the reader', (away, written) => {
    expect(writeMoment(now / 1000 + away, 'R', reader)).toBe(written);
  });

  it('follows the language of the reader', () => {
    expect(writeMoment(seconds, 'R', { ...reader, locale: 'de' })).toBe('vor 1 Tag');
  });
});

describe('the time beside a message', () => {
  it.each([
    ['2025-08-18T16:30:00Z', '16:30'],
    ['2025-08-17T16:30:00Z', 'Yesterday 16:30'],
    ['2025-08-12T16:30:00Z', '12/08/2025 16:30'],
  ])('%s', (at, written) => {
    expect(plain(writeMessageTime(Date.parse(at), reader))).toBe(written);
  });
});
