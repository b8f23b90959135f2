/** Every number that decides between an answer and a kind of "no", in one place. */
export const answerTuning = {
  /**
   * Confidence from which a record is called the answer, from 0 to 1. From 0.5 to 0.6 each right answer more costs about
   * one unanswerable question answered as if it were there, with facts and without (`npm run eval -- --corpus`), while
   * showing the passages as near helps those who would have got the right answer all the same: so the middle.
   */
  sureFrom: 0.55,
  /**
   * How surely something answers, from 0 to 1, from which the nearest passages are shown although it is unsure that they
   * do; below it is "no". With it about 5 of 100 questions that an article answers are denied.
   */
  nearFrom: 0.4,
  /** Confidence from which a refusal says that only the detail is missing and not the topic. */
  topicFrom: 0.1,
  /** How much a sentence may be ahead of a fact of its paragraph, in weighted sums, so that the short answer still wins. */
  shortFor: 1,
  /** Words that nothing accounts for which a refusal names, at most. */
  missing: 3,
  /** Characters of a paragraph that is shown whole around the sentence that answers. */
  wholeParagraph: 300,
  /** A question this near to a phrasing somebody wrote down, as a cosine, is answered by its fact. */
  knownFrom: 0.97,
  /** A refusal names the missing detail as long as the best gap scores this much. */
  gapFrom: 0.3,
  /** A gap whose phrasings are this much more like the question than those of any fact is what was asked for. */
  gapLeadFrom: 0.05,
  /** A gap this near to the question, as a cosine, is named rather than that two things do not stand together. */
  gapSurelyFrom: 0.8,
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
