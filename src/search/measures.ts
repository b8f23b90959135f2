import type { Scores } from './index/field.ts';
import type { AskedLike } from './rank/fact-index.ts';
import type { WrittenRecord } from './records.ts';

/** A number for each text of some sort: each sentence, paragraph or fact. */
export type PerText = Float32Array;

/** All that was looked up for one question. */
export interface LookedUp {
  // By sentence.
  readonly sentence: Scores;
  readonly sentenceSoft: Scores;
  readonly sentenceGrams: PerText;
  readonly sentenceMeaning: PerText;
  readonly sentenceAlike: PerText;
  readonly sentenceCounts: PerText;
  readonly around: PerText;
  // By paragraph.
  readonly paragraph: Scores;
  readonly paragraphSoft: Scores;
  readonly paragraphGrams: PerText;
  readonly paragraphStops: PerText;
  readonly sentenceGist: PerText;
  readonly paragraphGist: PerText;
  readonly saysGist: PerText;
  readonly askedGist: PerText;
  readonly paragraphAlike: PerText;
  readonly paragraphLooks: PerText;
  readonly before: PerText;
  readonly beside: PerText;
  readonly position: PerText;
  // By fact.
  readonly says: Scores;
  readonly saysSoft: Scores;
  readonly saysGrams: PerText;
  readonly saysMeaning: PerText;
  readonly saysAlike: PerText;
  readonly looks: PerText;
  readonly saysCounts: PerText;
  readonly asked: AskedLike;
  readonly askedSoft: PerText;
  readonly askedMeaning: PerText;
  readonly askedAlike: PerText;
  readonly classes: PerText;
  readonly whole: PerText;
  readonly wholeSoft: Scores;
  readonly speaker: PerText;
  readonly isKind: Readonly<Record<WrittenRecord['kind'], PerText>>;
  readonly askedDetail: DetailMatch;
  /** What records tell of what is asked for. */
  readonly toldDetail: Readonly<Record<'sentences' | 'facts', DetailMatch>>;
}

/** How much of the kinds of detail that are asked for a text has, from 0 to 1, and 1 where it has none. */
export interface DetailMatch {
  readonly part: PerText;
  readonly none: PerText;
}

/** How a measure is read for a record; a fact has the sentence and the paragraph that are the best it rests on. */
interface Row {
  readonly why: string;
  /** It says what a record is, and is not compared with the other records'. */
  readonly isPlain: boolean;
  readonly of: 'sentence' | 'paragraph' | 'fact' | 'record';
  /** The numbers of what it is read of; a measure of records is read of one sort after the other. */
  readonly from: (found: LookedUp, sort: 'sentences' | 'facts') => PerText;
}

type From = (found: LookedUp) => PerText;
const ofSentence = (from: From, why: string): Row => ({ of: 'sentence', from, isPlain: false, why });
const ofParagraph = (from: From, why: string): Row => ({ of: 'paragraph', from, isPlain: false, why });
const ofFact = (from: From, why: string): Row => ({ of: 'fact', from, isPlain: false, why });
const ofRecord = (from: (match: DetailMatch) => PerText, why: string): Row => ({
  of: 'record',
  from: ({ toldDetail }, sort) => from(toldDetail[sort]),
  isPlain: false,
  why,
});
const plain = (row: Row): Row => ({ ...row, isPlain: true });

/** What is measured of a record for one question, where that is read, and why; in this order, a weight is learned for each. */
const table = {
  sentence: ofSentence(({ sentence }) => sentence.score, 'Rare words of the question stand in it.'),
  sentenceShare: ofSentence(({ sentence }) => sentence.share, 'Much of the question stands in it.'),
  sentenceSoft: ofSentence(({ sentenceSoft }) => sentenceSoft.score, 'Words used alike stand in it.'),
  sentenceSoftShare: ofSentence(
    ({ sentenceSoft }) => sentenceSoft.share,
    'Much of it is there in such words.',
  ),
  sentenceGrams: ofSentence(
    ({ sentenceGrams }) => sentenceGrams,
    'Inflected and compound words have pieces alike.',
  ),
  paragraph: ofParagraph(
    ({ paragraph }) => paragraph.score,
    'Questions borrow words from around what answers.',
  ),
  paragraphShare: ofParagraph(({ paragraph }) => paragraph.share, 'The same for how much of the question.'),
  paragraphSoft: ofParagraph(({ paragraphSoft }) => paragraphSoft.score, 'The same in words used alike.'),
  paragraphSoftShare: ofParagraph(
    ({ paragraphSoft }) => paragraphSoft.share,
    'How much of it in such words.',
  ),
  sentenceMiss: ofSentence(
    ({ sentenceSoft }) => sentenceSoft.miss,
    'The word that is missing may be what matters.',
  ),
  paragraphMiss: ofParagraph(
    ({ paragraphSoft }) => paragraphSoft.miss,
    'More so where all around it lacks the word.',
  ),
  paragraphGrams: ofParagraph(
    ({ paragraphGrams }) => paragraphGrams,
    'Pieces of words stand around what answers.',
  ),
  paragraphStops: ofParagraph(
    ({ paragraphStops }) => paragraphStops,
    'Small words of the text are borrowed too.',
  ),
  sentenceMeaning: ofSentence(({ sentenceMeaning }) => sentenceMeaning, 'As a whole it is about the same.'),
  sentenceAlike: ofSentence(
    ({ sentenceAlike }) => sentenceAlike,
    'It has a word for each, be it ever so far.',
  ),
  paragraphAlike: ofParagraph(({ paragraphAlike }) => paragraphAlike, 'The same around what answers.'),
  counts: ofSentence(({ sentenceCounts }) => sentenceCounts, 'It counts the very thing of a how many.'),
  paragraphLooks: ofParagraph(
    ({ paragraphLooks }) => paragraphLooks,
    'A word nobody knows looks like one of it.',
  ),
  around: ofSentence(({ around }) => around, 'A sentence beside has the words, this one the answer.'),
  before: ofParagraph(({ before }) => before, 'The one before names what this one speaks of.'),
  says: ofFact(({ says }) => says.score, 'Rare words of the question stand in the short answer.'),
  saysShare: ofFact(({ says }) => says.share, 'Much of the question stands in it.'),
  saysSoft: ofFact(({ saysSoft }) => saysSoft.score, 'Words used alike stand in it.'),
  saysSoftShare: ofFact(({ saysSoft }) => saysSoft.share, 'Much of the question is there in such words.'),
  saysGrams: ofFact(({ saysGrams }) => saysGrams, 'Pieces of its words are alike.'),
  asked: ofFact(({ asked }) => asked.nearest, 'Somebody wrote down nearly this way of asking for it.'),
  askedMean: ofFact(({ asked }) => asked.score, 'All its ways of asking are like the question.'),
  class: ofFact(({ classes }) => classes, 'It has what tells its ways of asking from those of others.'),
  askedSoft: ofFact(({ askedSoft }) => askedSoft, 'A way of asking has much of it in words used alike.'),
  whole: ofFact(({ whole }) => whole, 'Answer, ways of asking and paragraphs together have the words.'),
  wholeSoft: ofFact(({ wholeSoft }) => wholeSoft.share, 'The same in words used alike.'),
  wholeMiss: ofFact(({ wholeSoft }) => wholeSoft.miss, 'A weighty word is in none of them.'),
  saysMeaning: ofFact(({ saysMeaning }) => saysMeaning, 'As a whole the short answer is about the same.'),
  askedMeaning: ofFact(({ askedMeaning }) => askedMeaning, 'A way of asking as a whole is about the same.'),
  saysAlike: ofFact(({ saysAlike }) => saysAlike, 'The short answer has a word for each of the question.'),
  askedAlike: ofFact(
    ({ askedAlike }) => askedAlike,
    'A way of asking and the question have words for each other.',
  ),
  looks: ofFact(({ looks }) => looks, 'Such a word looks like one of its names or ways of asking.'),
  saysCounts: ofFact(({ saysCounts }) => saysCounts, 'The short answer counts the very thing of a how many.'),
  beside: ofParagraph(({ beside }) => beside, 'A fact that rests on it is asked for like this.'),
  sentenceGist: ofSentence(({ sentenceGist }) => sentenceGist, 'A sentence encoder would put it beside it.'),
  paragraphGist: ofParagraph(({ paragraphGist }) => paragraphGist, 'The same for all around it.'),
  saysGist: ofFact(({ saysGist }) => saysGist, 'The same for the short answer.'),
  askedGist: ofFact(({ askedGist }) => askedGist, 'The same for a way of asking.'),
  speaker: plain(ofFact(({ speaker }) => speaker, 'It is what somebody said whose words are asked for.')),
  holds: plain(ofRecord(({ part }) => part, 'It tells the kind of detail asked for: a day, a sum.')),
  lacks: plain(ofRecord(({ none }) => none, 'It tells nothing of that kind.')),
  sameDetail: plain(
    ofFact(({ askedDetail }) => askedDetail.part, 'It is asked for with that kind of detail.'),
  ),
  otherDetail: plain(ofFact(({ askedDetail }) => askedDetail.none, 'It is asked for with other kinds only.')),
  position: plain(ofParagraph(({ position }) => position, 'What matters most stands first in the news.')),
  isPerson: plain(ofFact(({ isKind }) => isKind.person, 'Kinds of facts differ in how soon they answer.')),
  isStatement: plain(ofFact(({ isKind }) => isKind.statement, 'The same.')),
  isEvent: plain(ofFact(({ isKind }) => isKind.event, 'The same.')),
  isTerm: plain(ofFact(({ isKind }) => isKind.term, 'The same.')),
  isNumber: plain(ofFact(({ isKind }) => isKind.number, 'The same.')),
  isTopic: plain(ofFact(({ isKind }) => isKind.topic, 'The same.')),
} as const;

export type Measure = keyof typeof table;

/** The measures with their names, in their order. */
export const measures: readonly (Row & { readonly name: Measure })[] = Object.entries(table).map(
  ([name, row]) => ({ ...row, name: name as Measure }),
);

/** Their names. */
export const MEASURES: readonly Measure[] = measures.map(({ name }) => name);

/** Measures that facts alone have and that are compared among them. */
export const isFactMeasure = (name: Measure): boolean => table[name].of === 'fact' && !table[name].isPlain;
