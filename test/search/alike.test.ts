import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/language/reading.ts';
import { frequencyTableOf } from '../../src/language/spelling/general-frequency.ts';
import { createStringTable } from '../../src/language/string-table.ts';
import { wordVectorsOf } from '../../src/language/vectors/word-vectors.ts';
import { createLikeKnown, createWordList, scoreAlike, scoreMutual } from '../../src/search/index/alike.ts';

const reader = createReader({
  language: 'en',
  frequency: frequencyTableOf('en'),
  vocabulary: createStringTable(['money', 'trophy', 'monday', 'coach', 'crane']),
  named: [{ id: 'venn', names: ['Orla Venn', 'Venn'] }],
  groups: new Map([['trophi', ['~trophy cup']]]),
});
const read = (text: string) => reader.read(text).words;
const list = createWordList();
const texts = list.rowsOf(
  ['Money vanished.', 'Orla Venn lifted the trophy on Monday.', 'A crane fell.'].map(read),
);
const likeKnown = createLikeKnown(list.known, reader.language, wordVectorsOf('en'));
const soughtOf = (question: string) => {
  const words = read(question).filter(({ stop }) => !stop);
  return { likes: words.map(likeKnown), worths: words.map(() => 1) };
};
const worths = list.known.map(({ worth }) => worth);
const scores = (question: string) => [...scoreAlike(texts, soughtOf(question))];

describe('scoring texts by the likest word for each of a question', () => {
  it('gives 1 for the same words and less for words used alike', () => {
    const [money = 0, trophy = 0, crane = 0] = scores('cash');
    expect(scores('money')[0]).toBeCloseTo(1);
    expect(money).toBeGreaterThan(0.3);
    expect(money).toBeLessThan(1);
    expect(money).toBeGreaterThan(Math.max(trophy, crane));
  });

  it('adds up what each word of the question finds', () => {
    const [, both = 0] = scores('venn trophy');
    expect(both).toBeCloseTo(1);
    expect(scores('venn bicycle')[1]).toBeLessThan(0.9);
  });

  it('takes names and days for nothing but themselves', () => {
    expect(scores('tuesday')[1]).toBe(0);
    expect(scores('monday')[1]).toBeCloseTo(1);
  });

  it('holds back texts that say more than was asked', () => {
    const [, long = 0] = scoreMutual(texts, soughtOf('trophy'), worths);
    const [short = 0] = scoreMutual(texts, soughtOf('money vanished'), worths);
    expect(short).toBeCloseTo(1);
    expect(long).toBeLessThan(0.9);
  });

  it('finds nothing without words', () => {
    expect(scores('')).toEqual([0, 0, 0]);
  });
});
