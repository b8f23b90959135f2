import { describe, expect, it } from 'vitest';
import { parseTalk } from '../../src/content/parse/parse-talk.ts';

const read = (text: string) => parseTalk({ path: 'talk/en.txt', bytes: new TextEncoder().encode(text) });

describe('parseTalk', () => {
  it('reads the phrases below each heading', () => {
    expect(read('# hello\nhi\n\n  good morning \r\n# bot\nwho are you\n')).toEqual({
      talk: [
        { kind: 'hello', phrases: ['hi', 'good morning'] },
        { kind: 'bot', phrases: ['who are you'] },
      ],
      problems: [],
    });
  });

  it('says which heading is no kind, and what stands before any', () => {
    expect(read('hi\n# hallo\nhi')).toEqual({
      talk: [],
      problems: [
        {
          file: 'talk/en.txt',
          line: 1,
          message: 'stands before any heading: write "# " and one of its kinds above it',
        },
        {
          file: 'talk/en.txt',
          line: 2,
          message: 'there is no kind of small talk called "hallo": use hello, thanks, bot, article, beside',
        },
      ],
    });
  });
});
