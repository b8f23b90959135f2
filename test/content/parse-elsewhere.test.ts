import { describe, expect, it } from 'vitest';
import { parseElsewhere } from '../../src/content/parse/parse-elsewhere.ts';

const read = (text: string, path = 'elsewhere/en.txt') =>
  parseElsewhere({ path, bytes: new TextEncoder().encode(text) });

describe('parseElsewhere', () => {
  it('reads one thing people type from each line and leaves out remarks and blank lines', () => {
    expect(read('# small talk\ngood morning\n\n  how do i fix my wifi  \r\n')).toEqual({
      elsewhere: [{ language: 'en', asked: ['good morning', 'how do i fix my wifi'] }],
      problems: [],
    });
  });

  it('says which line is too long', () => {
    const { elsewhere, problems } = read(`hi\n${'x'.repeat(301)}`);
    expect(elsewhere).toEqual([]);
    expect(problems).toEqual([
      { file: 'elsewhere/en.txt', line: 2, message: 'has 301 characters, the limit is 300: shorten it' },
    ]);
  });

  it('wants a language for a name', () => {
    expect(read('hi', 'elsewhere/english.txt').problems[0]?.message).toContain('two letters, such as en.txt');
  });
});
