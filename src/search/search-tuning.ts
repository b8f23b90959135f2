/** Every number that moves how records are indexed and looked for; what they weigh is learned (`rank/weights.json`). */
export const searchTuning = {
  /** Letters in a character n-gram; shorter ones forgive more and say less. */
  gramLength: 3,
  /**
   * BM25's k1 and b of sentences, answers and phrasings: how soon further occurrences of a word stop counting, and how much
   * long texts are held back, both from 0 to about 1.
   */
  sentence: { saturation: 0.9, lengthEffect: 0.4 },
  paragraph: { saturation: 0.9, lengthEffect: 0.4 },
  grams: { saturation: 0.9, lengthEffect: 0.4 },
  /** Ways of asking for a record that are compared by what they mean too; the first ones are as different as they get. */
  softWays: 12,
  /** How surely a group of words that mean nearly the same stands for the word that was typed. */
  groupCertainty: 0.8,
  /** How surely a corrected word was meant. */
  spellingCertainty: 0.9,
  /** Cosine of two words from which one may stand for the other … */
  nearFrom: 0.4,
  /** … at most so many words for one. */
  nearWords: 24,
  /** Score of a gap's phrasings from which it is near enough for its kinds of detail to count. */
  gapNearFrom: 0.15,
  /** Lines of each kind that the fuzzy index gives for half-known words, at most … */
  fuzzyHits: 8,
  /** … and paragraphs of a knowledge from which on it looks at names and ways of asking only: it reads every line. */
  fuzzyParagraphs: 2_000,
  /** How much more rare words than common ones want to be accounted for: 1 in proportion, 2 squared. */
  rarityPower: 1.5,
} as const;
