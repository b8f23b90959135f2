import { describe, expect, it } from 'vitest';
import { formatCustomId, parseCustomId } from '../../src/discord/card/custom-id.ts';

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

  it.each(['read', 'turn'] as const)('carries a paragraph and the version of its article: %s', (kind) => {
    const passage = { kind, article: 'harbour-bridge', paragraph: 19, hash: '0a1b2c3d' };
    const id = formatCustomId(passage);
    expect(id).toBe(`c1:${kind}:harbour-bridge:19:0a1b2c3d`);
    expect(parseCustomId(id ?? '')).toEqual(passage);
    const longest = { ...passage, article: 'x'.repeat(60), paragraph: 99_999 };
    expect(formatCustomId(longest)?.length).toBeLessThanOrEqual(100);
  });

  it.each([
    'a:1',
    'a:1:',
    'a:1:0A1B2C3D',
    'a:-1:0a1b2c3d',
    'a:999999:0a1b2c3d',
    'A:1:0a1b2c3d',
    ':1:0a1b2c3d',
  ])('carries no paragraph: %j', (argument) => {
    expect(parseCustomId(`c1:read:${argument}`)).toBeUndefined();
    expect(parseCustomId(`c1:turn:${argument}`)).toBeUndefined();
  });

  it.each(['', 'c1', 'c2:ask:a', 'c1:other:a', 'ask:a', '__proto__'])('is not ours: %j', (id) => {
    expect(parseCustomId(id)).toBeUndefined();
  });
});
