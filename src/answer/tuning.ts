/** Every number that decides between an answer and a kind of "no", in one place. */
export const answerTuning = {
  /**
   * Confidence from which a record is called the answer, from 0 to 1. From 0.5 to 0.6 each right answer more costs about
   * one unanswerable question answered as if it were there, with facts and without (`npm run eval -- --corpus`), while
   * showing the passages as near helps those who would have got the right answer all the same. Here 25 of 100 such questions
   * are answered with few facts, 28 with many.
   */
  sureFrom: 0.52,
  /**
   * Confidence from which the best record is not compared with the other passages that come nearest, whether one of them
   * carries a yes or no, or all words of the question.
   */
  surelyFrom: 0.8,
  /**
   * Confidence from which an answer stands by itself; below it the other passages that come nearest are named, too. From 0.8
   * to 0.9 every sixth answer about an article left out is not the right one, above 0.9 every fourteenth with all facts, and
   * half of those have it in the passages (`npm run eval -- --corpus`).
   */
  byItselfFrom: 0.9,
  /**
   * How surely something answers, from 0 to 1, from which the nearest passages are shown although it is unsure that they
   * do; below it is "no". With it 5 of 100 questions that an article answers are denied, and 47 of 100 that it does not answer
   * are refused; with half of the facts 8 and 43.
   */
  nearFrom: 0.39,
  /**
   * `sureFrom` and `nearFrom` where nobody wrote down facts. From 0.39 to 0.34 passages are shown for 2 of 100 questions more
   * that are answered and for 5 that are not, and nobody wrote down what is missing. Calling more an answer, from 0.47, was 4
   * of 100 right ones more and 3 misleading ones on the corpus, but 3 and 8 on two articles that nobody had seen.
   */
  ofText: { sureFrom: 0.52, nearFrom: 0.34 },
  /**
   * `nearFrom` for a question of which no article has a word. With text alone in English it shows passages for 14 such
   * questions that are answered there and none that is not, with facts 2 and none; from 0.6 on 19 and 3, 5 and 2.
   */
  strangeFrom: 0.8,
  /** Paragraphs there have to be for that; what is measured is compared with all others, and of a few that says little. */
  strangeParagraphs: 10,
  /**
   * Part of a question's worth that a single paragraph has from which on it is shown whatever else is measured. Among 166
   * refusals about English articles left out, text alone, it is one that is answered and three that are not.
   */
  wholeFrom: 0.95,
  /** The same where somebody wrote down that this is missing, and no record is asked for as nearly. */
  overGapFrom: 0.5,
  /** Confidence from which a refusal says that only the detail is missing and not the topic. */
  topicFrom: 0.1,
  /**
   * Probability from which a refused question is one that people ask elsewhere, also where the articles have most of its words:
   * *who won the world cup* has 0.85 about the talks, and what is asked of a story's own things mostly less than 0.6.
   */
  topicElsewhereFrom: 0.75,
  /** Part of a question's worth which no article has from which it may be about something else, from 0 to 1. */
  topicStrange: 0.5,
  /** How much a sentence may be ahead of a fact of its paragraph, in weighted sums, so that the short answer still wins. */
  shortFor: 3,
  /** Words that nothing accounts for which a refusal names, at most. */
  missing: 3,
  /** How rare such a word is at least, from 0 to 1: rarer than *school*, which is said 330 times in a million words. */
  missingFrom: 0.45,
  /** How rare a word of the article is at least that names something, from 0 to 1: rarer than all that people write every day. */
  nameRareFrom: 0.95,
  /** Characters of a paragraph that is shown whole around the sentence that answers. */
  wholeParagraph: 300,
  /** A question this near to a phrasing somebody wrote down, as a cosine, is answered by its fact. */
  knownFrom: 0.97,
  /** How much nearer a gap has to be than a fact that is so near: one that answers beats one that does not. */
  gapBehind: 0.02,
  /**
   * Probability from which a question that is nearest to what people type elsewhere is refused: of a hundred questions about
   * the talks that the articles do not answer that takes ten, and none that they do …
   */
  elsewhereFrom: 0.95,
  /**
   * … where records are asked for this thoroughly, from 0 to about 1, about forty ways each; with a dozen ways it takes five
   * questions that are answered for every three that are not, with half of the facts twice as many.
   */
  elsewhereDense: 0.8,
  /** A refusal names the missing detail as long as the best gap scores this much. */
  gapFrom: 0.3,
  /**
   * How likely it has to be that something missing is asked for at all, from 0 to 1, where a fact is asked for as nearly as the
   * gap: of 13 so named about the talks ten were right and had 0.86 and more, three were not and had 0.70 and less.
   */
  gapClassFrom: 0.5,
  /** A gap whose phrasings are this much more like the question than those of any fact is what was asked for. */
  gapLeadFrom: 0.05,
  /** A gap this near to the question, as a cosine, is named rather than that two things do not stand together. */
  gapSurelyFrom: 0.8,
  /** Statements that answer what somebody said, when nothing more is asked. */
  saidBy: 2,
  /** A text that has this part of a fact's words says the fact already; from 0 to 1. */
  saidFrom: 0.8,
  /** The same in the list of a card, where what is in other words above is not worth a line, and of two statements about one thing. */
  listedSaidFrom: 0.6,
  /** Which part of a citation carries an answer: what each word of it is worth, in sums. */
  support: {
    /** A word of the answer that the question did not have, and one that is the kind of detail it asks for. */
    answered: 2,
    detail: 8,
    /** A word of the answer that the question had already. */
    asked: 1,
    /** Any other word, and stop words. */
    other: -0.8,
    stop: -0.1,
    /** What the words are worth together that a second sentence has to add to the first to be shown beside it. */
    beside: 6,
  },
  /**
   * The part of an excerpt's words from which it only says the answer once more, from 0 to 1: our own words twice prove
   * nothing, the publisher's do until they are nearly the same.
   */
  onceMoreFrom: { restated: 0.6, verbatim: 0.8 },
  /** What is offered after a refusal because it speaks of the same things. */
  subject: {
    /** What is left of the score of who somebody is, from 0 to 1. */
    person: 0.3,
    /** The part of the best score from which something is offered, from 0 to 1. */
    from: 0.5,
  },
  /** Citations of one answer, at most. */
  citations: 3,
  /** How far a paragraph may be behind the best one, in sums of marks, to be shown as coming near as well. */
  nearWithin: 3,
  /** Characters up to which the first of them has the sentences of its paragraph that stand around or after it. */
  nearLong: 320,
  /** Paragraphs of two texts of an article that share this part of their words are the same one, reworded. */
  alikeFrom: 0.5,
  /** Pairs of changed paragraphs that are compared by their words, at most; with more only their place decides. */
  comparedPairs: 10_000,
  /** Characters of a question that are read; Discord lets members type 6,000. */
  longestQuestion: 600,
  /**
   * Answers that are kept, about two kilobytes each: when something happens many members ask the same, by hand, from the
   * suggestions or by a button.
   */
  kept: 500,
  /** Characters of a follow-up together with the question before it: as many as a card repeats whole. */
  longestFollowUp: 300,
  /** Articles of one story that answer the same question, as confidences from 0 to 1. */
  story: {
    /** The newest that is at most so much less sure than the surest leads: an article may only seem to answer. */
    leadWithin: 0.1,
    /**
     * How far the best passage of one that leads may be behind the best of all, in sums of marks: 4 is about 50 to 1. From there
     * on the older of two articles was the right one in eleven of eleven questions, below it in four of twelve.
     */
    behind: 4,
    /** What an older one says is shown beside it when it is at most so much less sure than the surest. */
    besideWithin: 0.3,
    /** How sure an article has to be to answer what somebody wrote down that another one lacks. */
    overGapFrom: 0.7,
    /** Facts of the newest article that are compared with the older ones to tell what changed; each costs a search. */
    compared: 40,
    /** How sure an older article has to be of what a fact of the newest tells, so that this is a change of it. */
    changedFrom: 0.6,
    /** How alike two sentences are of which one is an older wording of the other, as a cosine of their words. */
    alikeFrom: 0.35,
    /** Changes and news told in one answer, at most. */
    changes: 4,
  },
  /** How a follow-up leans on the answer before it, in weighted sums of measures. */
  leaning: {
    /** On a record of the paragraph that was cited first, of the one after it and of the one before it. */
    cited: 4,
    next: 3,
    previous: 1.5,
    /** What is left of it for paragraphs that were cited after the first; from 0 to 1. */
    others: 0.7,
    /** On a record that tells the detail asked for. */
    told: 4,
    /** On one that speaks of somebody or something that is named, wherever it stands. */
    named: 6,
    /** Away from what was shown. */
    shown: 1.4,
    /** Away from a topic's summary that was shown. */
    summary: 4,
    /** The same where it does not tell the detail either. */
    untold: 2,
    /** What is left of the worth of words that stand in the question before. */
    borrowed: 0.5,
    /** How much is leant on a place from which on it is no longer only near. */
    nearFrom: 2,
    /** Confidence from which a question without a pointing word is asked by itself. */
    aloneFrom: 0.85,
  },
  /** The same for `and Macron?`: not on what was shown, but on what stands beside it. */
  leaningAway: { cited: 2.5, next: 3, previous: 1.5, others: 0.5 },
  /** The same for a bare question word, which asks about the very thing that was told. */
  leaningClose: { cited: 4, next: 1.5, previous: 0.5, others: 0.7 },
  /** The same for `who says so?`: on what was shown and nothing else. */
  leaningBack: { cited: 4, next: 0, previous: 0, others: 0.7 },
  /**
   * How likely more than one record has to be wanted, by how a question is put, before a plan is made of it, and where nothing
   * answers it otherwise (`unlessFrom`) or one record does surely or is refused (`surelyFrom`); the part of that likelihood which a
   * plan has to have; and how surely some article has to answer where no record does (`presentFrom`). All from 0 to 1. Of 378
   * questions for one record about the talks and six articles 20 are above 0.5, of 252 for more 201; above 0.8 it is 4 and 153.
   * From `allFrom` on the likeliest plan is also made of the whole, where all other words are of every day, their rarity below
   * `everydayBelow`, 0 being the most common. Of 4,352 stored questions for one record that changes one.
   */
  guessed: {
    severalFrom: 0.5,
    surelyFrom: 0.87,
    unlessFrom: 0.35,
    intentFrom: 0.3,
    presentFrom: 0.2,
    allFrom: 0.85,
    everydayBelow: 0.6,
  },
  /** How a list is gathered of which no record has most words. */
  gathered: {
    /** How far a paragraph may be behind the best one, in sums of marks, and how many are looked at. */
    within: 6,
    paragraphs: 8,
    /** Part of the worth of a question's words that a line of those has to have, from 0 to 1, and one of any other. */
    nearFrom: 0.2,
    farFrom: 0.34,
    /** Lines from which on the words narrow nothing down. */
    most: 14,
  },
  /** What is told of a list or a broad question of which one record has a part. */
  nearBest: {
    /**
     * How far a paragraph may be behind the best one, in sums of marks, and how many are looked at: of what such questions
     * need the best paragraph alone has 37 of 100, these have 58, and half of them are needed.
     */
    within: 3.5,
    paragraphs: 8,
    /** The same for one of the best one's topic, where the question is a broad one. */
    ofTopic: 8,
    lines: 10,
    /** How surely some article answers, from 0 to 1, from which they are told of a question that nothing surely answers. */
    presentFrom: 0.8,
  },
  /** What is told below the one record that answers a broad question. */
  besideOne: {
    /**
     * How likely a matter has to be wanted by how a question is put, from 0 to 1: of 51 broad questions that one record answered
     * 30 are above that, of 347 for one detail or for yes or no, or that take something wrong for granted, 6.
     */
    broadFrom: 0.35,
    /** How far a paragraph may be behind that record's, in sums of marks. */
    within: 5,
    /** The paragraphs that come next, of which those of its topic are told however far they are behind. */
    nextOf: 3,
    /** Paragraphs from that record's own up to which one counts as beside it. */
    away: 2,
    lines: 4,
  },
  /** How much lists and overviews show. */
  listed: {
    /**
     * Part of the opening sentence's words that one topic's summary has from which an overview does not begin with it, too, from
     * 0 to 1: the talks' has 0.56 and says it again, those of the corpus have 0.5 and less and add to it.
     */
    openingSaidFrom: 0.52,
    /** Lines of an overview: half a phone's screen. */
    overview: 5,
    /** Lines that tell why it matters. */
    stakes: 8,
    /** Articles that an overview tells of. */
    articles: 3,
    /** Paragraphs named on an overview's line. */
    paragraphs: 4,
    /** Lines of a list of sentences, from which on the rest is named by its paragraphs alone. */
    most: 14,
    /** Days to come from which on what only looks ahead is no line of what comes next; with fewer it is all there is. */
    days: 4,
    /** Days before the article that are no background, where so many lines at least tell of earlier ones. */
    lately: 14,
    least: 3,
    /** Lines for one side of a comparison. */
    side: 4,
    /** Lines of what is done or said of a kind up to which words that name nobody narrow nothing down. */
    acts: 8,
    /** Part of a sentence's words that lines of its paragraph have from which on it is told already; from 0 to 1. */
    toldFrom: 0.4,
    /** Part of the worth of a question's words that a record has to have to be on it; from 0 to 1. */
    coveredFrom: 0.6,
    /**
     * How far a paragraph of a topic that is not called so, or of a term, may be behind the best one to be told of, in sums of
     * marks: of 19 overviews that it shortens eight have fewer paragraphs that nobody needs and one lacks one that is needed;
     * with 3.5 two lack one.
     */
    likelyWithin: 6,
    /**
     * What a topic has to have of the words and of the likelihood of all paragraphs together, from 0 to 2, to be what is asked
     * about: of 74 broad questions that a topic answers the likeliest one by both is the best in 57, by its words alone in 47.
     */
    topicFrom: 0.8,
  },
  /**
   * `sureFrom` and `nearFrom` of follow-ups, of which nearly all ask for what an article has. From 0.47 to 0.6 as many
   * unanswerable ones more are refused as answerable ones are only shown as near, each 5 in 100; a higher `nearFrom` denies
   * twice as much as it refuses rightly (`npm run eval -- --corpus`, dialogues).
   */
  followUp: { sureFrom: 0.47, nearFrom: 0.65 },
  /**
   * Rarity of the words, from 0 to 1 each, from which on a sentence beside what was shown tells what is asked beyond that; a
   * detail that is asked for counts as 1.
   */
  beyondFrom: 0.2,
  /**
   * Part of the worth of a follow-up's own words that an answer shown before has to have, and the confidence from which it may be
   * shown once more without; both from 0 to 1. Of 37 such answers to later turns of dialogues 22 of 23 above 0.7 are right, below it
   * 4 of 14.
   */
  again: { from: 0.5, surelyFrom: 0.7 },
  /** How much of a member's message is compared with the articles. */
  check: {
    /** Sentences, at most: each takes about 300 of a card's 4,000 characters. */
    sentences: 8,
    /** Characters of all of them, at most. */
    characters: 2_000,
    /** Characters after which a sentence is cut at a pause. */
    sentence: 300,
    /**
     * What a statement has to reach to be about a paragraph, one of these: words that say something, the part of its worth that
     * the paragraph has, from 0 to 1, and confidence. What people say to each other borrows less: 0.3 of five words.
     */
    held: [
      { words: 5, share: 0.4, confidence: 0.6 },
      { words: 4, share: 0.66, confidence: 0.1 },
      { words: 3, share: 0.66, confidence: 0.3 },
    ],
    /** What a sentence in other words than the article's has to reach: confidence from 0 to 1, and words known. */
    otherWords: { confidence: 0.8, matches: 2 },
  },
} as const;
