import { describe, expect, it } from 'vitest';
import { textKnowledge } from '../../bench/retrieval/text-knowledge.ts';
import { compileIndex } from '../../src/search/compile.ts';
import { openSearch } from '../../src/search/search.ts';

function signsOf(texts: readonly string[], question: string) {
  const knowledge = textKnowledge(texts, 'en');
  const [index] = compileIndex(knowledge);
  if (!index) throw new Error('Nothing was compiled.');
  const search = openSearch(knowledge, index);
  return search.find(search.reader.read(question)).signs;
}

const told = 'The harbour bridge was painted green last week.';
const others = [
  'The orchestra rehearses on Tuesdays.',
  'Apples were cheap this autumn.',
  'Snow closed the mountain pass.',
  'The library lends umbrellas.',
];

describe('how likeness is spread over paragraphs', () => {
  const question = 'what colour was the bridge painted';

  it('is more of the first and less even where one paragraph tells it', () => {
    const there = signsOf([told, ...others], question);
    const absent = signsOf(['The council meets on Friday.', ...others], question);
    expect(there.alikePart).toBeGreaterThan(absent.alikePart);
    expect(there.alikeEvenness).toBeLessThan(absent.alikeEvenness);
    expect(there.gistPart).toBeGreaterThan(absent.gistPart);
    expect(there.gistEvenness).toBeLessThan(absent.gistEvenness);
    expect(there.gistMost).toBeGreaterThan(absent.gistMost);
  });

  it('is even where all paragraphs are alike', () => {
    const { alikeEvenness, gistEvenness, gistPart } = signsOf([told, told, told, told], question);
    expect(alikeEvenness).toBeCloseTo(1);
    expect(gistEvenness).toBeCloseTo(1);
    expect(gistPart).toBeCloseTo(0.25);
  });

  it('is all in one where there is no other paragraph', () => {
    expect(signsOf([told], question)).toMatchObject({
      gistPart: 1,
      gistEvenness: 0,
      alikePart: 1,
      alikeEvenness: 0,
    });
  });
});
