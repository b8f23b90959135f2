import { describe, expect, it } from 'vitest';
import { howReply } from '../../commands/how-reply.ts';
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
