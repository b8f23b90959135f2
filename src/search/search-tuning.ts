/** Every number that moves how records are indexed and looked for; what they weigh is learned (`rank/weights.json`). */
export const searchTuning = {
  /** BM25 of sentences, answers and phrasings; see `tuning.ts` for what the two numbers do. */
  sentence: { saturation: 0.9, lengthEffect: 0.4 },
  paragraph: { saturation: 0.9, lengthEffect: 0.4 },
  grams: { saturation: 0.9, lengthEffect: 0.4 },
  /** How surely a group of words that mean nearly the same stands for the word that was typed. */
  groupCertainty: 0.8,
  /** How surely a corrected word was meant. */
  spellingCertainty: 0.9,
  /** Cosine of two words from which one may stand for the other … */
  nearFrom: 0.4,
  /** … at most so many words for one. */
  nearWords: 24,
  /** Phrasings of a fact whose direction is compared, at most; each costs a loop over its 100 numbers for every question. */
  typicalPhrasings: 16,
  /** Score of a gap's phrasings from which it is near enough for its kinds of detail to count. */
  gapNearFrom: 0.15,
  /** How much more rare words than common ones want to be accounted for: 1 in proportion, 2 squared. */
  rarityPower: 1.5,
} as const;
