import { describe, expect, it } from 'vitest';
import { createSimilarTexts } from '../../src/search/index/similar-texts.ts';

const similar = createSimilarTexts(['Who pays for the nets?', 'Will they fish?', 'Café at Pier 7']);

describe('createSimilarTexts', () => {
  const rows: [typed: string, texts: string[], why: string][] = [
    ['wil they fsh', ['Will they fish?'], 'letters left out'],
    ['for the net', ['Who pays for the nets?'], 'in the middle'],
    ['cafe', ['Café at Pier 7'], 'without the accent'],
    ['zzzzzz', [], 'nothing alike'],
  ];
  it.each(rows)('finds for %j %j: %s', (typed, texts) => {
    expect(similar(typed, 1)).toEqual(texts);
  });

  it('gives at most as many as asked for and reads the beginning of long input', () => {
    expect(similar('e', 2)).toHaveLength(2);
    expect(similar('x'.repeat(6_000), 9)).toEqual([]);
  });
});
