import { describe, expect, it } from 'vitest';
import { createFuzzyIndex, type LineKind, linesIn } from '../../src/search/index/fuzzy.ts';
import { goodFacts, knowledgeIn, storyWith } from '../content/knowledge-folder.ts';

const plain = createFuzzyIndex(
  ['Who pays for the nets?', 'Will they fish?', 'Café at Pier 7'].map((text) => ({
    kind: 'phrasing',
    text,
    record: text,
    paragraph: 0,
  })),
);

describe('createFuzzyIndex', () => {
  const rows: [typed: string, texts: string[], why: string][] = [
    ['wil they fsh', ['Will they fish?'], 'letters left out'],
    ['for the net', ['Who pays for the nets?'], 'in the middle'],
    ['cafe', ['Café at Pier 7'], 'without the accent'],
    ['zzzzzz', [], 'nothing alike'],
    ['  ', [], 'nothing typed'],
  ];
  it.each(rows)('finds for %j %j: %s', (typed, texts) => {
    expect(plain.search(typed, ['phrasing'], 1).map(({ line }) => line.text)).toEqual(texts);
  });

  it('gives at most as many as asked for and reads the beginning of long input', () => {
    expect(plain.search('e', ['phrasing'], 2)).toHaveLength(2);
    expect(plain.search('x'.repeat(6_000), ['phrasing'], 9)).toEqual([]);
  });
});

describe('the lines of a knowledge', () => {
  const index = createFuzzyIndex(linesIn(knowledgeIn(storyWith(goodFacts))));
  const found = (typed: string, kind: LineKind) => {
    const [best] = index.search(typed, [kind], 1);
    return best && [best.line.record, best.line.paragraph];
  };

  it.each<[typed: string, kind: LineKind, record: string, paragraph: number]>([
    ['vemn', 'name', 'venn', 0],
    ['fishrmen', 'text', 'harbour', 1],
    ['who is the mayr', 'phrasing', 'venn', 0],
    ['what becmes of the nets', 'topic', 'nets', 0],
  ])('%j is like a %s of %s', (typed, kind, record, paragraph) => {
    expect(found(typed, kind)).toEqual([record, paragraph]);
  });
});
