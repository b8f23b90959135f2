import { describe, expect, it } from 'vitest';
import { openClassifier, trainClassifier } from '../../src/search/rank/classifier.ts';
import type { Features } from '../../src/search/rank/features.ts';

const bag = (text: string): Features => new Map(text.split(' ').map((word) => [word, 1]));

/** Three things people ask a fishmonger about, each in several ways that share words with the others. */
const examples = [
  ['what does cod cost', 'price of cod', 'how much is cod'].map(bag),
  ['when do you open', 'what time do you open', 'open on sunday'].map(bag),
  ['where do you catch cod', 'where is the cod from', 'cod from where'].map(bag),
];

describe('trainClassifier', () => {
  const classifier = openClassifier(trainClassifier(examples));
  const order = (text: string) => {
    const probabilities = [...classifier.probabilities(bag(text))];
    return [0, 1, 2].sort((one, other) => (probabilities[other] ?? 0) - (probabilities[one] ?? 0));
  };

  it.each([
    ['how much does cod cost', [0, 2, 1], 'the price; cod alone is also what the catch is about'],
    ['do you open on sunday', [1, 2, 0], 'opening; “do you” stands in the catch as well'],
    ['where is cod from', [2, 0, 1], 'where it is from; the price shares “cod” and “is”'],
  ])('%s', (text, expected) => {
    expect(order(text)).toEqual(expected);
  });

  it('gives probabilities that add up to 1, for words nobody taught it too', () => {
    for (const text of ['what does cod cost', 'zebra']) {
      const sum = classifier.probabilities(bag(text)).reduce((all, one) => all + one, 0);
      expect(sum).toBeCloseTo(1, 6);
    }
  });

  it('learns the same thing each time', () => {
    const again = openClassifier(trainClassifier(examples));
    expect(again.probabilities(bag('cod'))).toEqual(classifier.probabilities(bag('cod')));
  });
});
