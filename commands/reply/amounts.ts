/** How much a card shows: more would not fit a phone's screen or would not be read. */
export const AMOUNTS = {
  /** Questions offered below an answer, as buttons. */
  next: 3,
  /** The same below a refusal, which has the nearest words too. */
  nextToRefusal: 2,
  /** The same below a topic, which has a list. */
  nextToTopic: 2,
  /** Speakers who are offered as buttons; one more button may stand beside them. */
  speakers: 4,
  /** Paragraphs that one button opens. */
  read: 6,
  /** Characters of a paragraph's two wordings together that are shown whole; of longer ones what differs is. */
  wordings: 2_000,
  /** Lines of a topic: the people, who are all listed, and as many facts as there is room for beside them. */
  topicLines: 4,
  /** Paragraphs that a checked message's card opens by a button. */
  checkedParagraphs: 3,
  /** Facts that a receipt writes out; the paragraphs of the others are named. */
  usedFacts: 4,
  /** Characters of what a paragraph says beside what an answer tells of it: three lines of a phone. */
  beside: 320,
  /** People named in an answer from whom on nothing is quoted that names them again: it is a list then. */
  namesAgain: 3,
  /** Other people a name may mean. */
  otherPeople: 3,
  /** Days and months below one quotation or fact. */
  dates: 6,
  /** Characters of a member's text that are repeated back: enough to recognise it. */
  echo: 80,
} as const;
