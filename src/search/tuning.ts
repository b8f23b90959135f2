/** Every number that moves the ranking of paragraphs, in one place. */
export const tuning = {
  /** BM25: how soon further occurrences of a word stop counting; 0 counts presence only. */
  k1: 1.2,
  /** BM25: how much long paragraphs are held back; 0 not at all, 1 in full proportion to their length. */
  b: 0.75,
  /** Length of the character n-grams that carry endings, compounds and near spellings, in letters. */
  gram: 4,
  /** Weight of the n-grams beside the words. */
  gramWeight: 0.2,
  /** Weight of two words that stand side by side in the question and in the paragraph. */
  pairWeight: 0.3,
  /** Words of this many letters are corrected by one edit. */
  oneEditFrom: 4,
  /** Words of this many letters are corrected by two edits. */
  twoEditsFrom: 8,
  /** Weight of a corrected word for each edit, in proportion to a word written right. */
  editDiscount: 0.8,
  /** Corrections of one word that are followed, nearest first. */
  corrections: 3,
} as const;
