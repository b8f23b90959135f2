import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/language/reading.ts';
import { frequencyTableOf } from '../../src/language/spelling/general-frequency.ts';
import { createStringTable } from '../../src/language/string-table.ts';
import { textVectorsOf, wordsIn } from '../../src/language/vectors/word-vectors.ts';
import { likeness } from '../../src/search/index/directions.ts';
import { directionsOf, gistOf } from '../../src/search/index/meaning.ts';

const reader = createReader({
  language: 'en',
  vocabulary: createStringTable([]),
  frequency: frequencyTableOf('en'),
  named: [],
  groups: new Map(),
});
const vectors = textVectorsOf('en');
const gist = (text: string) => gistOf(reader.read(text).words, vectors);

const told = [
  'The nurse will not attend the ceremony at which she was to be honoured.',
  'Rain is expected along the coast until Thursday evening.',
  'The company paid four million for the old ship.',
  'Voters rejected the plan by a narrow margin.',
];

describe('the gist of a text', () => {
  it.each([
    ['is she going to pick up her award', 0],
    ['how will the weather be', 1],
    ['what did the firm spend on the vessel', 2],
    ['was the proposal turned down in the poll', 3],
  ])('of “%s” is nearest to what tells it', (question, wanted) => {
    const rows = directionsOf(
      told.map((text) => reader.read(text).words),
      vectors,
      gistOf,
    );
    const near = [...likeness(gist(question), rows)];
    expect(near.indexOf(Math.max(...near))).toBe(wanted);
  });

  it('has length 1, or 0 where no word is known', () => {
    expect(Math.hypot(...gist('who paid for it'))).toBeCloseTo(1, 5);
    expect(Math.hypot(...gist('xqzt'))).toBe(0);
  });

  it('has words of its own for English alone', () => {
    expect(textVectorsOf('nl')).toBeUndefined();
    expect(wordsIn('de')).toEqual([]);
    expect(wordsIn('en').slice(0, 1)).toEqual(['the']);
  });
});
