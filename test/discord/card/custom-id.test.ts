import { describe, expect, it } from 'vitest';
import { formatCustomId, parseCustomId } from '../../../src/discord/card/custom-id.ts';

describe('a custom_id', () => {
  it('carries its question, with any characters, there and back', () => {
    const id = formatCustomId({ kind: 'ask', question: 'Who: “Ада”, 😀?' });
    expect(id).toBe('c1:ask:Who: “Ада”, 😀?');
    expect(parseCustomId(id ?? '')).toEqual({ kind: 'ask', question: 'Who: “Ада”, 😀?' });
  });

  it('is never longer than 100 characters', () => {
    expect(formatCustomId({ kind: 'ask', question: 'x'.repeat(93) })).toHaveLength(100);
    expect(formatCustomId({ kind: 'ask', question: 'x'.repeat(94) })).toBeUndefined();
  });

  it('carries a paragraph and the version of its article', () => {
    const turn = { kind: 'turn', article: 'harbour-bridge', paragraph: 19, hash: '0a1b2c3d' } as const;
    const id = formatCustomId(turn);
    expect(id).toBe('c1:turn:harbour-bridge:19:0a1b2c3d');
    expect(parseCustomId(id ?? '')).toEqual(turn);
    const longest = { ...turn, article: 'x'.repeat(60), paragraph: 99_999 };
    expect(formatCustomId(longest)?.length).toBeLessThanOrEqual(100);
  });

  it('carries several paragraphs, as many as there is room for', () => {
    const read = { kind: 'read', article: 'harbour-bridge', paragraphs: [19, 4], hash: '0a1b2c3d' } as const;
    const id = formatCustomId(read);
    expect(id).toBe('c1:read:harbour-bridge:19,4:0a1b2c3d');
    expect(parseCustomId(id ?? '')).toEqual(read);
    const many = { ...read, article: 'x'.repeat(60), paragraphs: [99_999, 99_998, 99_997, 99_996] };
    expect(parseCustomId(formatCustomId(many) ?? '')).toEqual({
      ...many,
      paragraphs: [99_999, 99_998, 99_997],
    });
  });

  it('carries a speaker', () => {
    const quote = { kind: 'quote', speaker: 'Ada Quist: mayor' } as const;
    expect(parseCustomId(formatCustomId(quote) ?? '')).toEqual(quote);
    expect(parseCustomId('c1:quote:')).toBeUndefined();
  });

  it.each([
    'a:1',
    'a:1:',
    'a:1:0A1B2C3D',
    'a:-1:0a1b2c3d',
    'a:999999:0a1b2c3d',
    'A:1:0a1b2c3d',
    ':1:0a1b2c3d',
    'a:1,:0a1b2c3d',
  ])('carries no paragraph: %j', (argument) => {
    expect(parseCustomId(`c1:read:${argument}`)).toBeUndefined();
    expect(parseCustomId(`c1:turn:${argument}`)).toBeUndefined();
  });

  it.each(['', 'c1', 'c2:ask:a', 'c1:other:a', 'ask:a', '__proto__'])('is not ours: %j', (id) => {
    expect(parseCustomId(id)).toBeUndefined();
  });
});
