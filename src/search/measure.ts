import { type ReadWord, saysSomething } from '../language/read-words.ts';
import type { Reading } from '../language/reading.ts';
import { numberOf } from '../language/string-table.ts';
import {
  type AttributeSet,
  attributesAsked,
  isEmpty,
  partIn,
  SET_WORDS,
} from '../language/vocabulary/attributes.ts';
import type { LanguageIndex } from './compile.ts';
import type { LooksLike } from './half-known.ts';
import { type LikeKnown, type Sought, scoreAlike, scoreMutual, worthOf } from './index/alike.ts';
import { unitAsked } from './index/counted.ts';
import { type Field, scoreField, stands, type Wanted } from './index/field.ts';
import { gramsOf } from './index/grams.ts';
import { likeness } from './index/meaning.ts';
import { at } from './index/rows.ts';
import {
  type DetailMatch,
  type LookedUp,
  MEASURES,
  type Measure,
  measures,
  type PerText,
} from './measures.ts';
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
    sentenceCounts: scoreField(fields.counted, inUnit).share,
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
    saysCounts: scoreField(fields.saysCounted, inUnit).share,
    asked,
    askedSoft: bestPhrasings(scoreField(fields.asked, soft).share, phrasingOf, facts.length),
    askedAlike: bestPhrasings(scoreMutual(words.asked, sought, places.worths), phrasingOf, facts.length),
    askedMeaning: bestPhrasings(likeness(meant, meanings.asked), phrasingOf, facts.length),
    classes,
    whole: scoreField(fields.whole, exact),
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
    whole: found.whole.share,
    strange: 1 - accountedFor(exact, [fields.whole, fields.paragraph]),
    strangeSoft: 1 - accountedFor(soft, [fields.whole, fields.paragraph]),
  };
}

/** All sentences and all facts that rest on a paragraph and are no gaps. */
function candidatesFor(
  found: LookedUp,
  { facts, cited, sentences, sentencesOf }: Places,
): readonly Candidate[] {
  const { sentence, sentenceSoft, sentenceGrams } = found;
  const worthOf = (place: number) =>
    at(sentenceSoft.score, place) + at(sentence.score, place) + 0.2 * at(sentenceGrams, place);
  const best = sentencesOf.map(([from, to]) => {
    let best = from;
    for (let place = from + 1; place < to; place++) if (worthOf(place) > worthOf(best)) best = place;
    return best;
  });
  const candidates = [...sentences];
  for (let fact = 0; fact < facts.length; fact++) {
    const paragraphs = cited[fact] ?? [];
    const [paragraph] = paragraphs;
    if (facts[fact]?.kind === 'gap' || paragraph === undefined) continue;
    let sentence = best[paragraph] ?? 0;
    for (const other of paragraphs)
      if (worthOf(best[other] ?? 0) > worthOf(sentence)) sentence = best[other] ?? 0;
    const kind = facts[fact]?.asked.length === 0 ? 'bare' : 'fact';
    candidates.push({ row: candidates.length, kind, fact, sentence, paragraph });
  }
  return candidates;
}

/** The numbers of all candidates, measure by measure. */
function rowsFor(candidates: readonly Candidate[], found: LookedUp): Float32Array {
  const rows = new Float32Array(candidates.length * WIDTH);
  const from = candidates.findIndex(({ fact }) => fact !== undefined);
  const sentences = from < 0 ? candidates.length : from;
  const places = Uint32Array.from(candidates, ({ sentence }) => sentence);
  const paragraphs = Uint32Array.from(places, (place) => candidates[place]?.paragraph ?? 0);
  const facts = Uint32Array.from(candidates, ({ fact = 0 }) => fact);
  for (const [measure, { of, from }] of measures.entries()) {
    const column = { rows, measure };
    const values = from(found, 'sentences');
    if (of === 'sentence') fill(column, values, places, 0, candidates.length);
    if (of === 'paragraph') fill(column, values, paragraphs, 0, candidates.length);
    if (of === 'record') fill(column, values, places, 0, sentences);
    if (of === 'record' || of === 'fact')
      fill(column, from(found, 'facts'), facts, sentences, candidates.length);
  }
  return rows;
}

/** Writes a measure of some records, from row `first` up to, not including, `end`. */
function fill(
  { rows, measure }: { readonly rows: Float32Array; readonly measure: number },
  values: PerText,
  places: Uint32Array,
  first: number,
  end: number,
): void {
  for (let row = first, to = row * WIDTH + measure; row < end; row++, to += WIDTH)
    rows[to] = values[places[row] as number] as number;
}

/** By sentence: the better score of the sentences beside it. */
function around(scores: PerText): PerText {
  return scores.map((_, place) => Math.max(scores[place - 1] ?? 0, scores[place + 1] ?? 0));
}

/** By paragraph: the score of the one before. */
function before(scores: PerText): PerText {
  const found = new Float32Array(scores.length);
  found.set(scores.subarray(0, -1), 1);
  return found;
}

/** By paragraph: how like the question the ways of asking are for the likest fact that rests on it first. */
function beside({ score }: AskedLike, { facts, cited, sentencesOf }: Places): PerText {
  const best = new Float32Array(sentencesOf.length);
  for (let fact = 0; fact < facts.length; fact++) {
    const first = cited[fact]?.[0];
    if (facts[fact]?.kind === 'gap' || first === undefined) continue;
    best[first] = Math.max(at(best, first), at(score, fact));
  }
  return best;
}

/** What kinds of detail texts have of those that are asked for. */
function matchesOf(details: AttributeSet, rows: Uint32Array): DetailMatch {
  const part = new Float32Array(rows.length / SET_WORDS);
  const none = new Float32Array(part.length);
  if (isEmpty(details)) return { part, none };
  for (let row = 0; row < part.length; row++) {
    part[row] = partIn(details, rows, row);
    none[row] = part[row] === 0 ? 1 : 0;
  }
  return { part, none };
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

/** What was measured of the records of one article; what no article answers belongs to each. */
export function measuredWithin(
  measured: Measured,
  isOwn: { readonly paragraph: (place: number) => boolean; readonly fact: (place: number) => boolean },
): Measured {
  const kept = measured.candidates.filter(({ fact, paragraph }) =>
    fact === undefined ? isOwn.paragraph(paragraph) : isOwn.fact(fact),
  );
  const rows = new Float32Array(kept.length * WIDTH);
  const candidates = kept.map((candidate, row) => {
    rows.set(measured.rows.subarray(candidate.row * WIDTH, (candidate.row + 1) * WIDTH), row * WIDTH);
    return { ...candidate, row };
  });
  const last = measured.asked.score.length - 1;
  const own = (values: Float32Array) =>
    values.map((value, place) => (place === last || isOwn.fact(place) ? value : 0));
  const asked = { score: own(measured.asked.score), nearest: own(measured.asked.nearest) };
  let bestAsked = 0;
  for (const { fact } of candidates)
    if (fact !== undefined) bestAsked = Math.max(bestAsked, at(asked.score, fact));
  return { ...measured, candidates, rows, asked, bestAsked };
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

/** By fact: 1 where somebody says it whose words are asked for: one named in a question with a verb of saying. */
function spokenBy({ words, text }: Reading, facts: readonly WrittenRecord[]): PerText {
  const spoken = new Float32Array(facts.length);
  if (!SAYING.test(text)) return spoken;
  const speakers = new Set(words.filter(({ how }) => how === 'name').map(({ term }) => term.slice(1)));
  for (const [place, fact] of facts.entries())
    if (fact.kind === 'statement' && speakers.has(fact.speaker ?? '')) spoken[place] = 1;
  return spoken;
}

const SAYING =
  /\b(?:sa(?:y|id|ys)|tell|told|call(?:ed)?|think|want|wants|claim(?:ed)?|promise[ds]?|accuse[ds]?|argue[ds]?|quote|words|opinion|view)\b/iu;

/** By fact: what its short answer has where nobody wrote down how it is asked for, so that it is not behind all others. */
function withoutWays(ways: PerText, says: PerText, facts: readonly WrittenRecord[]): PerText {
  return ways.map((way, fact) => (facts[fact]?.asked.length === 0 ? at(says, fact) : way));
}

/** By fact: the share of its way of asking that has the most of the question. */
function bestPhrasings(shares: PerText, phrasingOf: Uint32Array, facts: number): PerText {
  const best = new Float32Array(facts);
  for (let phrasing = 0; phrasing < shares.length; phrasing++) {
    const fact = phrasingOf[phrasing] as number;
    const share = shares[phrasing] as number;
    if (share > (best[fact] as number)) best[fact] = share;
  }
  return best;
}
