/**
 * Every number that moves the ranking of texts and the confidence in it.
 *
 * The weights were fitted on half of the articles of public question sets in English, German and Russian together and
 * checked on the other half; `npm run bench -- retrieval` prints what they reach. A weight says how much a part of the
 * score counts beside a content word of the question, which counts 1.
 */
export const tuning = {
  /** BM25's k1: how soon further occurrences of a word stop counting; 0 counts presence only. */
  saturation: 0.9,
  /** BM25's b: how much long texts are held back; 0 not at all, 1 in full proportion to their length. */
  lengthEffect: 0.4,
  /** Letters in a character n-gram; shorter ones forgive more and say less. */
  gramLength: 3,
  /** Weight of one n-gram; n-grams carry endings, parts of compounds and misspellings. */
  gramWeight: 0.3,
  /** Weight of a stop word; they are common, but questions borrow the small words of the text too. */
  stopWeight: 0.8,
  /** Weight of a content word that stands only in the text before: news texts lean on what was just said. */
  contextWeight: 0.5,
  /** Weight of holding a number or a date for a question that asks for one. */
  detailWeight: 3,

  /** Texts that are scored in full; a larger collection is first cut down to these by its content words. */
  candidates: 100,

  /** What is left of a word's weight for each edit of its correction, from 0 to 1. */
  editDiscount: 0.8,
  /** Corrections of one word that are followed, nearest first. */
  corrections: 3,
  /**
   * Occurrences in a million words of general language from which an unknown word is taken to be meant as it stands and
   * is not corrected: `cost` is not `coast`, though the text knows only the latter.
   */
  commonFrom: 2,

  /** Confidence: how much more an unknown rare word says than an unknown common one; 1 in proportion, 2 squared. */
  rarityPower: 1.5,
  /** Confidence: how surely a text holds a word that is only a part of one of its words, or the other way round. */
  partCertainty: 0.6,
  /** Confidence: stems shorter than this, in letters, are no such parts. */
  partFrom: 5,
  /** Confidence: weight of a word written with a capital, beside other words as rare. */
  nameWeight: 2,
  /** Confidence: weight of a denial, beside the rarest word; a text that denies nothing does not answer `not`. */
  negationWeight: 2,
} as const;
