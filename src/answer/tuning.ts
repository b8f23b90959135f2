/** Every number that decides between an answer and a kind of "no", in one place. */
export const answerTuning = {
  /**
   * The confidence is 1 / (1 + e^-x) with x the sum of these weights times what was measured of a question; fitted by
   * logistic regression on development questions (`npm run eval` prints the curve).
   */
  confidence: {
    bias: -3.31,
    share: 2.17,
    gapShare: -2.11,
    strangeShare: -1.12,
    probability: 4.61,
    lead: 1.43,
    nearLead: 1.7,
    against: -1.47,
  },
  /** Below this confidence the bot says that the article does not say. */
  threshold: 0.5,
  /** A question this near to a phrasing somebody wrote down, as a cosine, is answered by its fact. */
  knownFrom: 0.97,
  /** A refusal names the missing detail as long as the best gap scores this much. */
  gapFrom: 0.3,
  /** A gap this near to the question, as a cosine, is named rather than that two things do not stand together. */
  gapSurelyFrom: 0.8,
  /** A fact that scores this much makes the topic present even if the detail is absent. */
  topicFrom: 0.22,
  /** … and accounts for this part of the question's weight. */
  topicShare: 0.5,
  /** Confidence of the text alone from which an article without facts answers; from 0 to 1. */
  textThreshold: 0.5,
  /** Statements that answer what somebody said, when nothing more is asked. */
  saidBy: 2,
  /** A text that has this part of a fact's words says the fact already; from 0 to 1. */
  saidFrom: 0.8,
  /** Citations of one answer, at most. */
  citations: 3,
  /** Paragraphs of two texts of an article that share this part of their words are the same one, reworded. */
  alikeFrom: 0.5,
  /** Pairs of changed paragraphs that are compared by their words, at most; with more only their place decides. */
  comparedPairs: 10_000,
  /** Characters of a question that are read; Discord lets members type 6,000. */
  longestQuestion: 600,
  /** Characters of a follow-up together with the question before it: as many as a card repeats whole. */
  longestFollowUp: 300,
  /** How much of a member's message is compared with the articles. */
  check: {
    /** Sentences, at most: each takes about 300 of a card's 4,000 characters. */
    sentences: 8,
    /** Characters of all of them, at most. */
    characters: 2_000,
    /** Characters after which a sentence is cut at a pause. */
    sentence: 300,
    /** What a sentence in other words than the article's has to reach: confidence from 0 to 1, and words known. */
    otherWords: { confidence: 0.9, matches: 2 },
  },
} as const;
