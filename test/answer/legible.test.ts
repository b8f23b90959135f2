import { describe, expect, it } from 'vitest';
import { howReply } from '../../commands/reply/cards/how-reply.ts';
import { asTyped } from '../../commands/reply/wording/as-typed.ts';
import { legible } from '../../src/language/characters/legible.ts';
import { answers } from './shipped.ts';

describe('half a character', () => {
  // Members may type 6,000 characters, 600 are read; an emoji that began as the 600th was sent by its first half.
  it('is not left where a long question ends', () => {
    const { question } = answers.ask(`who comes on Monday ${'x'.repeat(579)}😀`).receipt;
    expect(question).toHaveLength(600);
    expect(question.at(-1)).toBe('�');
  });

  it.each([
    ['a question', () => answers.ask('who \ud83d comes').receipt.question],
    [
      'a question that follows',
      () => answers.followUp('who \ude00 else', 'who \ud83d comes').receipt.question,
    ],
    ['how a question was answered', () => howReply('who \ud83d comes', answers).text],
  ])('is not repeated from %s', (_what, said) => {
    expect(said()).toContain('�');
    expect(said()).not.toMatch(/\p{Cs}/u);
  });
});

describe('legible', () => {
  const rows: [typed: string, read: string, why: string][] = [
    [
      'who \u202eyaD\u202c comes',
      'who yaD comes',
      'a direction that is turned would turn the rest of the line',
    ],
    ['w\u200bh\u2060o', 'who', 'what is not seen keeps words from being found'],
    ['\u3164w\u2800h\uffa0o\u{e0062}\u{e007f}', 'who', 'fillers and tags look like nothing'],
    ['who\u001b[31m\0 comes\n?', 'who[31m comes\n?', 'control characters steer terminals; line breaks stay'],
    [`w${'\u0301'.repeat(500)}ho`, `w${'\u0301'.repeat(4)}ho`, 'a pile of marks covers the lines around'],
    ['नमस्ते ผู้ ą̊́', 'नमस्ते ผู้ ą̊́', 'scripts that need marks keep them'],
    ['👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 می‌روم', '👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 می‌روم', 'joiners make one of several, or keep two apart'],
  ];
  it.each(rows)('reads %j as %j: %s', (typed, read) => {
    expect(legible(typed)).toBe(read);
    expect(asTyped(typed)).not.toMatch(/[\u202a-\u202e]|\p{M}{5}/u);
  });

  it('is what an answer repeats, and words are found through what is not seen', () => {
    const { kind, receipt } = answers.ask('w\u200bho com\u200bes on \u202eMonday');
    expect([kind, receipt.question]).toEqual(['answer', 'who comes on Monday']);
  });
});
