/** How much a card shows: more would not fit a phone's screen or would not be read. */
export const AMOUNTS = {
  /** Questions offered below an answer, as buttons. */
  next: 3,
  /** Characters of a paragraph's two wordings together that are shown whole; of longer ones what differs is. */
  wordings: 2_000,
  /** Facts of a topic that are listed, besides the people, who are all listed. */
  topicFacts: 6,
  /** Excerpts below a topic's facts, which name all their paragraphs. */
  topicExcerpts: 3,
  /** Excerpts about a person. */
  personExcerpts: 2,
  /** Paragraphs that a checked message's card opens by a button. */
  checkedParagraphs: 3,
  /** Facts that a receipt writes out; the paragraphs of the others are named. */
  usedFacts: 4,
  /** Other people a name may mean. */
  otherPeople: 3,
  /** Days and months below one quotation or fact. */
  dates: 6,
  /** Hashes of articles in the last line of a card. */
  hashes: 4,
  /** Characters of a member's text that are repeated back: enough to recognise it. */
  echo: 80,
} as const;
