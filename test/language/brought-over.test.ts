import { describe, expect, it } from 'vitest';
import { wordVectorsOf } from '../../src/language/vectors/word-vectors.ts';

/** The greatest cosine between what two words stand for. */
function likeness(language: string, one: string, other: string): number {
  const vectors = wordVectorsOf(language);
  const others = Uint32Array.from(vectors?.of(other) ?? []);
  return Math.max(
    ...(vectors?.of(one) ?? []).flatMap((place) => [...(vectors?.against(others)(place) ?? [])]),
  );
}

describe('vectors of words of another language', () => {
  it.each([
    ['de', 'schiff', 'boot', 'richter', 'have a word each in the dictionary'],
    ['de', 'boote', 'schiff', 'minister', 'stand in another form'],
    ['de', 'friedensabkommen', 'vertrag', 'schiff', 'are made of two words'],
    ['ru', 'деньги', 'банк', 'корабль', 'are in other letters'],
    ['es', 'barco', 'bote', 'juez', 'are Spanish'],
  ])('in %s: %s is more like %s than like %s; they %s', (language, one, near, far) => {
    expect(likeness(language, one, near)).toBeGreaterThan(likeness(language, one, far));
  });

  it('are those of the English words', () => {
    expect(wordVectorsOf('de')?.of('schiff')).toEqual(
      expect.arrayContaining([...(wordVectorsOf('en')?.of('ship') ?? [Number.NaN])]),
    );
  });

  it('are none for a word in no dictionary, nor for a misspelt one', () => {
    expect(wordVectorsOf('de')?.of('xqzt')).toEqual([]);
    expect(wordVectorsOf('de')?.of('shciff')).toEqual([]);
  });

  it('are not there for a language without a dictionary', () => {
    expect(wordVectorsOf('nl')).toBeUndefined();
  });
});
