/** Every number that moves how words are read, in one place. */
export const languageTuning = {
  /** Unknown words of at least this many letters are corrected by one edit. */
  oneEditFrom: 4,
  /** Unknown words of at least this many letters are corrected by two edits. */
  twoEditsFrom: 8,
  /** A word this common in the language, in uses per million, is taken as meant even if the knowledge lacks it. */
  commonFrom: 0.4,
  /** A word this common, in uses per million, is a word of the language; the list has a few misspelt ones below. */
  listedFrom: 0.08,
  /** A word rarer than this, in uses per million, that is one letter from a name is taken for the name. */
  namesBefore: 10,
  /** Words this common, in uses per million, are what a misspelt word may mean besides the knowledge's own: *obstacles* has 2.4. */
  meantFrom: 2,
  /** Words this common, in uses per million, are what two words that were run together may be. */
  everydayFrom: 15,
  /** What sounds alike is worth this many edits less … */
  soundWorth: 1,
  /** … between words of so many letters … */
  soundFrom: 4,
  /** … that differ in at most this part of them. */
  soundEdits: 0.5,
  /** Edits that another first letter counts for. */
  firstLetterCost: 0.4,
  /** Edits that a word counts for which only the language at large has. */
  everydayCost: 0.5,
  /** Edits that the same length is worth. */
  lengthWorth: 0.1,
  /** Edits that a name is worth. */
  nameWorth: 0.4,
  /** Edits that a word is worth for each power of ten of uses per million. */
  frequencyWorth: 0.1,
  /** Words of so many letters may be two run together … */
  apartFrom: 6,
  /** … of which each has so many letters or is a stop word. */
  partFrom: 4,
  /** Nearest known words looked at for a word nobody knows. */
  nearest: 12,
  /** Corrections remembered; the memory is emptied when it is full. */
  correctionsKept: 5_000,
} as const;
