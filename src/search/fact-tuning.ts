/** Every number that moves the matching of questions with facts, in one place. */
export const factTuning = {
  /** A word this common in the language, in uses per million, is taken as meant even if the knowledge lacks it. */
  commonFrom: 0.4,
  /** A word this common, in uses per million, is a word of the language; the list has a few misspelt ones below. */
  listedFrom: 0.08,
  /** A word rarer than this, in uses per million, that is one letter from a name is taken for the name. */
  namesBefore: 10,
  /** Everyday words this common, in uses per million, are what a misspelt word may mean besides the knowledge's own. */
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
  /** Weight of a name beside an ordinary word. */
  nameWeight: 1,
  /** Weight of a group of words that mean nearly the same. */
  groupWeight: 0.6,
  /** Weight of two words side by side. */
  pairWeight: 0.5,
  /** Weight of a stop word; they tell questions apart (`who`, `when`, `for`) but say little. */
  stopWeight: 0.4,
  /** Weight of what kind of thing a question asks for. */
  kindWeight: 1,
  /** Share of the nearest phrasing in a fact's score; the rest is the fact's phrasings as a whole. */
  nearestShare: 0.55,
  /** Phrasings averaged as the nearest ones. */
  nearestCount: 3,
  /** Weight of the nearness of phrasings beside the classifier's probability in the order of facts. */
  nearnessWeight: 1,
  /** How much more rare words than common ones want to be accounted for: 1 in proportion, 2 squared. */
  rarityPower: 1.5,
  /** Training of the classifier. */
  training: {
    /** Times every phrasing is looked at; with fewer, a few phrasings more or less change what is answered elsewhere. */
    passes: 4,
    /** The first step; it falls evenly to nearly 0. */
    rate: 3,
    /** Features that fewer phrasings have are left out. */
    heldBy: 2,
    /** Errors smaller than this are left alone, which saves most of the time. */
    least: 0.01,
  },
} as const;
