import { describe, expect, it } from 'vitest';
import { formatCustomId, parseCustomId } from '../../src/discord/custom-id.ts';

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

  it.each(['', 'c1', 'c2:ask:a', 'c1:other:a', 'ask:a', '__proto__'])('is not ours: %j', (id) => {
    expect(parseCustomId(id)).toBeUndefined();
  });
});
