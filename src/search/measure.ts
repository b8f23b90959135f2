import { type ReadWord, saysSomething } from '../language/read-words.ts';
import type { Reading } from '../language/reading.ts';
import { numberOf } from '../language/string-table.ts';
import { attributesAsked, isEmpty } from '../language/vocabulary/attributes.ts';
import { around, before, beside, bestPhrasings, matchesOf, spokenBy, withoutWays } from './by-record.ts';
import { candidatesFor, rowsFor } from './candidates.ts';
import type { LanguageIndex } from './compile.ts';
import type { LooksLike } from './half-known.ts';
import { type LikeKnown, type Sought, scoreAlike, scoreMutual, worthOf } from './index/alike.ts';
import { unitAsked } from './index/counted.ts';
import { likeness } from './index/directions.ts';
import { type Field, scoreField, shareField, stands, type Wanted } from './index/field.ts';
import { gramsOf } from './index/grams.ts';
import { at } from './index/rows.ts';
import { type LookedUp, MEASURES, type Measure, type PerText } from './measures.ts';
import type { Classifier } from './rank/classifier.ts';
import type { AskedLike, FactIndex } from './rank/fact-index.ts';
import { featuresOf } from './rank/features.ts';
import type { WrittenRecord } from './records.ts';
import { searchTuning } from './search-tuning.ts';
import type { WantWords } from './wanted.ts';

/** A fact with ways of asking for it, one without any, and a sentence. */
export const RECORD_KINDS = ['fact', 'bare', 'sentence'] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

/** A record that may answer: a fact or a sentence. */
export interface Candidate {
  /** Its row among the measures. */
  readonly row: number;
  readonly kind: RecordKind;
  /** Position among the facts, or undefined for a sentence. */
  readonly fact: number | undefined;
  /** Position among the sentences; of a fact the best one of its paragraphs. */
  readonly sentence: number;
  /** Position among the paragraphs; of a fact the first it rests on. */
  readonly paragraph: number;
}

/** Everything measured for one question. */
export interface Measured {
  readonly candidates: readonly Candidate[];
  /** A row of `MEASURES.length` numbers for each candidate. */
  readonly rows: Float32Array;
  /** By fact, gaps too, and one more for what people type elsewhere: how like the question the ways of asking are. */
  readonly asked: AskedLike;
  /** The classifier's probability of all gaps together, and of what no article answers. */
  readonly gapClass: number;
  /** How thoroughly all records are asked for, from 0 to about 1. */
  readonly density: number;
  readonly elsewhereClass: number;
  /** Whether the question asks for a kind of detail that is known, and how much of it some gap near it is asked for. */
  readonly asksDetail: boolean;
  readonly gapSameDetail: number;
  /** Part of the question's worth that nothing at all has, from 0 to 1; the latter lets words stand for others. */
  readonly strange: number;
  readonly strangeSoft: number;
  /** By fact: part of the question's worth that its words account for. */
  readonly whole: Float32Array;
  /** How like it the ways of asking for the likest fact are. */
  readonly bestAsked: number;
}

const WIDTH = MEASURES.length;
const PLACES: ReadonlyMap<Measure, number> = new Map(MEASURES.map((name, place) => [name, place]));

/** What was measured of a record. */
export function measureOf({ rows }: Measured, { row }: Candidate, name: Measure): number {
  return rows[row * WIDTH + (PLACES.get(name) ?? 0)] ?? 0;
}

/** How thorough so many ways of asking are, from 0 to about 1 for a hundred. */
export function densityOf(ways: number): number {
  return Math.log1p(ways) / Math.log1p(100);
}

/** Tables that belong to an index and are worked out once. */
export interface Places {
  readonly facts: readonly WrittenRecord[];
  /** By fact: positions of the paragraphs it rests on. */
  readonly cited: readonly (readonly number[])[];
  /** By paragraph: positions of its first sentence and of the one after its last. */
  readonly sentencesOf: readonly (readonly [from: number, to: number])[];
  /** By phrasing in the field `asked`: its fact, and how many words it has. */
  readonly phrasingOf: Uint32Array;
  /** By known word: what finding it is worth. */
  readonly worths: Float64Array;
  /** Every sentence as a candidate; their rows come first. */
  readonly sentences: readonly Candidate[];
  /** By paragraph: how early it stands in its article, from 1 downwards. */
  readonly position: PerText;
  /** How thoroughly all records are asked for, from 0 to about 1. */
  readonly density: number;
  /** By kind and fact: 1 for a fact of it. */
  readonly isKind: LookedUp['isKind'];
}

/** Measures every record for a question. */
export function measure(
  reading: Reading,
  index: LanguageIndex,
  places: Places,
  parts: {
    readonly want: WantWords;
    readonly likeKnown: LikeKnown;
    readonly halfKnown: (words: readonly ReadWord[]) => LooksLike;
    readonly meaning: (words: readonly ReadWord[]) => Float32Array;
    readonly gist: (words: readonly ReadWord[]) => Float32Array;
    readonly asked: FactIndex;
    readonly classifier: Classifier;
  },
): Measured {
  const { fields, gists, meanings, words } = index;
  const { facts, phrasingOf } = places;
  const { exact, soft } = parts.want(reading.words);
  const content = reading.words.filter(saysSomething);
  // What stands for nothing but itself.
  const alone = (text: string): Wanted => {
    const term = numberOf(index.terms, text);
    return { terms: term === undefined ? [] : [{ term, certainty: 1 }], worth: 1 };
  };
  const grams = content.flatMap(({ as }) => gramsOf(as)).map(alone);
  const stops = reading.words.filter(({ stop }) => stop).map(({ as }) => alone(as));
  const unit = unitAsked(reading);
  const inUnit = unit === undefined ? [] : soft.filter((_, place) => content[place] === unit);
  const meant = parts.meaning(reading.words);
  const gist = parts.gist(reading.words);
  const saysGist = likeness(gist, gists.says);
  const features = featuresOf(reading);
  const asked = parts.asked.likeness(features);
  const classes = parts.classifier.probabilities(features);
  const details = attributesAsked(reading.meant, index.lexicon.language);
  const looksLike = parts.halfKnown(reading.words);
  const sought: Sought = {
    likes: content.map(parts.likeKnown),
    worths: content.map(({ rarity }) => worthOf(rarity)),
  };
  const sentenceSoft = scoreField(fields.sentence, soft, true);
  const paragraphSoft = scoreField(fields.paragraph, soft, true);
  const found: LookedUp = {
    sentence: scoreField(fields.sentence, exact),
    sentenceSoft,
    sentenceGrams: scoreField(fields.sentenceGrams, grams).score,
    sentenceMeaning: likeness(meant, meanings.sentences),
    sentenceCounts: shareField(fields.counted, inUnit),
    sentenceAlike: scoreAlike(words.sentences, sought),
    around: around(sentenceSoft.score),
    paragraph: scoreField(fields.paragraph, exact),
    paragraphSoft,
    paragraphGrams: scoreField(fields.paragraphGrams, grams).score,
    paragraphStops: scoreField(fields.paragraphStops, stops).score,
    paragraphAlike: scoreAlike(words.paragraphs, sought),
    paragraphLooks: looksLike.paragraphs,
    before: before(paragraphSoft.score),
    beside: beside(asked, places),
    position: places.position,
    says: scoreField(fields.says, exact),
    saysSoft: scoreField(fields.says, soft),
    saysGrams: scoreField(fields.saysGrams, grams).score,
    looks: looksLike.facts,
    saysAlike: scoreAlike(words.says, sought),
    saysMeaning: likeness(meant, meanings.says),
    saysCounts: shareField(fields.saysCounted, inUnit),
    asked,
    askedSoft: bestPhrasings(shareField(fields.asked, soft), phrasingOf, facts.length),
    askedAlike: bestPhrasings(scoreMutual(words.asked, sought, places.worths), phrasingOf, facts.length),
    askedMeaning: bestPhrasings(likeness(meant, meanings.asked), phrasingOf, facts.length),
    classes,
    whole: shareField(fields.whole, exact),
    wholeSoft: scoreField(fields.whole, soft, true),
    sentenceGist: likeness(gist, gists.sentences),
    paragraphGist: likeness(gist, gists.paragraphs),
    saysGist,
    askedGist: withoutWays(
      bestPhrasings(likeness(gist, gists.asked), phrasingOf, facts.length),
      saysGist,
      facts,
    ),
    speaker: spokenBy(reading, facts),
    isKind: places.isKind,
    askedDetail: matchesOf(details, index.askedFor),
    toldDetail: {
      sentences: matchesOf(details, index.told.sentences),
      facts: matchesOf(details, index.told.facts),
    },
  };
  const candidates = candidatesFor(found, places);
  return {
    candidates,
    rows: rowsFor(candidates, found),
    asked,
    ...againstGaps(found, facts),
    elsewhereClass: at(classes, facts.length),
    density: places.density,
    asksDetail: !isEmpty(details),
    whole: found.whole,
    strange: 1 - accountedFor(exact, [fields.whole, fields.paragraph]),
    strangeSoft: 1 - accountedFor(soft, [fields.whole, fields.paragraph]),
  };
}

/** What speaks for the article lacking what is asked for, and how like the likest fact is asked for. */
function againstGaps({ asked, classes, askedDetail }: LookedUp, facts: readonly WrittenRecord[]) {
  let gapClass = 0;
  let gapSameDetail = 0;
  let bestAsked = 0;
  for (let fact = 0; fact < facts.length; fact++) {
    const score = at(asked.score, fact);
    if (facts[fact]?.kind !== 'gap') bestAsked = Math.max(bestAsked, score);
    else {
      gapClass += at(classes, fact);
      if (score > searchTuning.gapNearFrom)
        gapSameDetail = Math.max(gapSameDetail, at(askedDetail.part, fact));
    }
  }
  return { gapClass, gapSameDetail, bestAsked };
}

/** Part of the words' worth that some text has. */
function accountedFor(wanted: readonly Wanted[], fields: readonly Field[]): number {
  let whole = 0;
  let held = 0;
  for (const { terms, worth } of wanted) {
    whole += worth;
    let surest = 0;
    for (const { term, certainty } of terms)
      if (certainty > surest && fields.some((field) => stands(field, term))) surest = certainty;
    held += worth * surest;
  }
  return whole === 0 ? 0 : held / whole;
}
