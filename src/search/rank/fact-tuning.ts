/** Every number that moves the matching of questions with facts, in one place. */
export const factTuning = {
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
