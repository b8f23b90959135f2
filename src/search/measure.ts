import { attributesAsked, isEmpty, partIn } from '../language/attributes.ts';
import { type ReadWord, saysSomething } from '../language/read-words.ts';
import type { Reading } from '../language/reading.ts';
import type { LanguageIndex } from './compile.ts';
import { unitAsked } from './index/counted.ts';
import { type Field, scoreField, type Wanted } from './index/field.ts';
import { gramsOf } from './index/grams.ts';
import { likeness } from './index/meaning.ts';
import { at } from './index/rows.ts';
import type { Classifier } from './rank/classifier.ts';
import type { FactHit, FactIndex } from './rank/fact-index.ts';
import { featuresOf } from './rank/features.ts';
import type { WrittenRecord } from './records.ts';
import { searchTuning } from './search-tuning.ts';
import type { WantWords } from './wanted.ts';

/** What is measured of a record for one question, in this order; weights are learned for each. */
export const MEASURES = [
  'sentence',
  'sentenceShare',
  'sentenceSoft',
  'sentenceSoftShare',
  'sentenceGrams',
  'paragraph',
  'paragraphShare',
  'paragraphSoft',
  'paragraphSoftShare',
  'sentenceMiss',
  'paragraphMiss',
  'paragraphGrams',
  'paragraphStops',
  'sentenceMeaning',
  'counts',
  'around',
  'before',
  'says',
  'saysShare',
  'saysSoft',
  'saysSoftShare',
  'saysGrams',
  'asked',
  'askedMean',
  'class',
  'askedSoft',
  'whole',
  'wholeSoft',
  'wholeMiss',
  'saysMeaning',
  'askedMeaning',
  'saysCounts',
  'beside',
  'speaker',
  'holds',
  'lacks',
  'sameDetail',
  'otherDetail',
  'position',
  'isPerson',
  'isStatement',
  'isEvent',
  'isTerm',
  'isNumber',
  'isTopic',
] as const;

export type Measure = (typeof MEASURES)[number];

/** Whether a measure says what a record is and is not compared with the other records'. */
export const isPlain = (name: Measure) =>
  /^(is[A-Z]|speaker|holds|lacks|sameDetail|otherDetail|position)/u.test(name);

/** Measures of what only facts have. */
export const isFactMeasure = (name: Measure) => /^(says|asked|class|whole)/u.test(name);

/** What was measured of a record. */
export function measureOf({ values }: Candidate, name: Measure): number {
  return values[PLACES.get(name) ?? 0] ?? 0;
}

/** A record that may answer: a fact or a sentence. */
export interface Candidate {
  /** Position among the facts, or undefined for a sentence. */
  readonly fact: number | undefined;
  /** Position among the sentences; of a fact the best one of its paragraphs. */
  readonly sentence: number;
  /** Position among the paragraphs; of a fact the first it rests on. */
  readonly paragraph: number;
  /** By measure. */
  readonly values: Float32Array;
}

/** How thorough so many ways of asking are, from 0 to about 1 for a hundred. */
export function densityOf(ways: number): number {
  return Math.log1p(ways) / Math.log1p(100);
}

/** Everything measured for one question. */
export interface Measured {
  readonly candidates: readonly Candidate[];
  /** By fact, gaps too: how like the question its phrasings are. */
  readonly asked: readonly (FactHit | undefined)[];
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
  /** How like the question what people type elsewhere is. */
  readonly elsewhere: FactHit | undefined;
  /** How like it the phrasings of the likest fact are. */
  readonly bestAsked: number;
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
}

/** Measures every record for a question. */
export function measure(
  reading: Reading,
  index: LanguageIndex,
  places: Places,
  parts: {
    readonly want: WantWords;
    readonly meaning: (words: readonly ReadWord[]) => Float32Array;
    readonly asked: FactIndex;
    readonly classifier: Classifier;
  },
): Measured {
  const { fields } = index;
  const { facts, cited, sentencesOf } = places;
  const { exact, soft } = parts.want(reading.words);
  const content = reading.words.filter(saysSomething);
  const grams = content
    .flatMap(({ as }) => gramsOf(as))
    .map((term) => ({ terms: [{ term, certainty: 1 }], worth: 1 }));
  const sentence = scoreField(fields.sentence, exact);
  const sentenceSoft = scoreField(fields.sentence, soft, true);
  const paragraphGrams = scoreField(fields.paragraphGrams, grams).score;
  const stops = reading.words.filter(({ stop }) => stop);
  const paragraphStops = scoreField(fields.paragraphStops, stops.map(alone)).score;
  const sentenceGrams = scoreField(fields.sentenceGrams, grams).score;
  const paragraph = scoreField(fields.paragraph, exact);
  const paragraphSoft = scoreField(fields.paragraph, soft, true);
  const says = scoreField(fields.says, exact);
  const saysSoft = scoreField(fields.says, soft);
  const saysGrams = scoreField(fields.saysGrams, grams).score;
  const whole = scoreField(fields.whole, exact).share;
  const wholeSoft = scoreField(fields.whole, soft, true);
  const unit = unitAsked(reading);
  const inUnit = unit === undefined ? [] : soft.filter((_, place) => content[place] === unit);
  const counted = scoreField(fields.counted, inUnit).share;
  const saysCounted = scoreField(fields.saysCounted, inUnit).share;
  const meant = parts.meaning(reading.words);
  const sentenceMeaning = likeness(meant, index.meanings.sentences);
  const saysMeaning = likeness(meant, index.meanings.says);
  const askedMeaning = bestPhrasings(likeness(meant, index.meanings.asked), places.phrasingOf, facts.length);
  const features = featuresOf(reading);
  const hits = parts.asked.rank(features);
  const classes = parts.classifier.probabilities(features);
  const asked: (FactHit | undefined)[] = new Array(facts.length + 1).fill(undefined);
  for (const hit of hits) asked[hit.index] = hit;
  const askedSoft = bestPhrasings(scoreField(fields.asked, soft).share, places.phrasingOf, facts.length);

  const bestSentence = sentencesOf.map(([from, to]) => {
    let best = from;
    for (let place = from + 1; place < to; place++) if (worthOf(place) > worthOf(best)) best = place;
    return best;
  });
  function worthOf(place: number): number {
    return at(sentenceSoft.score, place) + at(sentence.score, place) + 0.2 * at(sentenceGrams, place);
  }
  let bestAsked = 0;
  const beside = new Float32Array(sentencesOf.length);
  for (const [fact, where] of cited.entries()) {
    if (facts[fact]?.kind === 'gap') continue;
    const strength = asked[fact]?.score ?? 0;
    bestAsked = Math.max(bestAsked, strength);
    const [first] = where;
    if (first !== undefined) beside[first] = Math.max(at(beside, first), strength);
  }
  const speakers = speakersAsked(reading);
  const details = attributesAsked(reading.meant, index.lexicon.language);

  const candidates: Candidate[] = [];
  for (const [place, [of]] of index.sentences.entries()) {
    const values = new Float32Array(MEASURES.length);
    text(values, place, of);
    detail(values, 'holds', 'lacks', index.told.sentences, place);
    candidates.push({ fact: undefined, sentence: place, paragraph: of, values });
  }
  for (const [number, fact] of facts.entries()) {
    const [first] = cited[number] ?? [];
    if (fact.kind === 'gap' || first === undefined) continue;
    const values = new Float32Array(MEASURES.length);
    const best = (cited[number] ?? []).reduce((one, other) =>
      worthOf(bestSentence[other] ?? 0) > worthOf(bestSentence[one] ?? 0) ? other : one,
    );
    const place = bestSentence[best] ?? 0;
    text(values, place, best);
    set(values, 'says', at(says.score, number));
    set(values, 'saysShare', at(says.share, number));
    set(values, 'saysSoft', at(saysSoft.score, number));
    set(values, 'saysSoftShare', at(saysSoft.share, number));
    set(values, 'saysGrams', at(saysGrams, number));
    set(values, 'asked', asked[number]?.nearest ?? 0);
    set(values, 'askedMean', asked[number]?.score ?? 0);
    set(values, 'class', classes[number] ?? 0);
    set(values, 'askedSoft', at(askedSoft, number));
    set(values, 'whole', at(whole, number));
    set(values, 'wholeSoft', at(wholeSoft.share, number));
    set(values, 'wholeMiss', at(wholeSoft.miss, number));
    set(values, 'saysMeaning', at(saysMeaning, number));
    set(values, 'askedMeaning', at(askedMeaning, number));
    set(values, 'saysCounts', at(saysCounted, number));
    set(values, 'speaker', fact.kind === 'statement' && speakers.has(fact.speaker ?? '') ? 1 : 0);
    detail(values, 'holds', 'lacks', index.told.facts, number);
    detail(values, 'sameDetail', 'otherDetail', index.askedFor, number);
    set(values, KINDS[fact.kind], 1);
    candidates.push({ fact: number, sentence: place, paragraph: first, values });
  }
  let gapClass = 0;
  let gapSameDetail = 0;
  for (const [number, fact] of facts.entries()) {
    if (fact.kind !== 'gap') continue;
    gapClass += classes[number] ?? 0;
    if ((asked[number]?.score ?? 0) > searchTuning.gapNearFrom)
      gapSameDetail = Math.max(gapSameDetail, partIn(details, index.askedFor, number));
  }
  return {
    candidates,
    asked,
    gapClass,
    elsewhereClass: classes[facts.length] ?? 0,
    density: densityOf(index.phrasings.factOf.length / Math.max(1, index.phrasings.facts)),
    asksDetail: !isEmpty(details),
    gapSameDetail,
    whole,
    strange: 1 - accountedFor(exact, [fields.whole, fields.paragraph]),
    strangeSoft: 1 - accountedFor(soft, [fields.whole, fields.paragraph]),
    elsewhere: asked[facts.length],
    bestAsked,
  };

  function detail(values: Float32Array, has: Measure, lacks: Measure, rows: Uint32Array, row: number): void {
    if (isEmpty(details)) return;
    const part = partIn(details, rows, row);
    set(values, has, part);
    set(values, lacks, part === 0 ? 1 : 0);
  }

  function text(values: Float32Array, place: number, of: number): void {
    set(values, 'sentence', at(sentence.score, place));
    set(values, 'sentenceShare', at(sentence.share, place));
    set(values, 'sentenceSoft', at(sentenceSoft.score, place));
    set(values, 'sentenceSoftShare', at(sentenceSoft.share, place));
    set(values, 'sentenceGrams', at(sentenceGrams, place));
    set(values, 'paragraph', at(paragraph.score, of));
    set(values, 'paragraphShare', at(paragraph.share, of));
    set(values, 'paragraphSoft', at(paragraphSoft.score, of));
    set(values, 'paragraphSoftShare', at(paragraphSoft.share, of));
    set(values, 'sentenceMiss', at(sentenceSoft.miss, place));
    set(values, 'paragraphMiss', at(paragraphSoft.miss, of));
    set(values, 'paragraphGrams', at(paragraphGrams, of));
    set(values, 'paragraphStops', at(paragraphStops, of));
    set(values, 'sentenceMeaning', at(sentenceMeaning, place));
    set(values, 'counts', at(counted, place));
    const near = [place - 1, place + 1].map((other) => sentenceSoft.score[other] ?? 0);
    set(values, 'around', Math.max(...near));
    set(values, 'before', paragraphSoft.score[of - 1] ?? 0);
    set(values, 'beside', at(beside, of));
    set(values, 'position', 1 / (1 + (index.paragraphs[of]?.[1] ?? 1)));
  }
}

/** What was measured of the records of one article; what no article answers belongs to each. */
export function measuredWithin(
  measured: Measured,
  isOwn: { readonly paragraph: (place: number) => boolean; readonly fact: (place: number) => boolean },
): Measured {
  const last = measured.asked.length - 1;
  const asked = measured.asked.map((hit, place) => (place === last || isOwn.fact(place) ? hit : undefined));
  const candidates = measured.candidates.filter(({ fact, paragraph }) =>
    fact === undefined ? isOwn.paragraph(paragraph) : isOwn.fact(fact),
  );
  const strengths = candidates.map(({ fact }) => (fact === undefined ? 0 : (asked[fact]?.score ?? 0)));
  return { ...measured, candidates, asked, bestAsked: Math.max(0, ...strengths) };
}

const PLACES: ReadonlyMap<string, number> = new Map(MEASURES.map((name, place) => [name, place]));

function set(values: Float32Array, name: Measure, value: number): void {
  values[PLACES.get(name) ?? 0] = value;
}

const KINDS = {
  person: 'isPerson',
  statement: 'isStatement',
  event: 'isEvent',
  term: 'isTerm',
  number: 'isNumber',
  topic: 'isTopic',
} as const;

/** A word that stands for nothing but itself. */
function alone({ as }: ReadWord): Wanted {
  return { terms: [{ term: as, certainty: 1 }], worth: 1 };
}

/** Part of the words' worth that some text has. */
function accountedFor(wanted: readonly Wanted[], fields: readonly Field[]): number {
  let whole = 0;
  let held = 0;
  for (const { terms, worth } of wanted) {
    whole += worth;
    const known = terms.filter(({ term }) => fields.some((field) => field.terms.has(term)));
    held += worth * Math.max(0, ...known.map(({ certainty }) => certainty));
  }
  return whole === 0 ? 0 : held / whole;
}

/** People whose words are asked for: those named in a question with a verb of saying. */
function speakersAsked({ words, text }: Reading): ReadonlySet<string> {
  if (!SAYING.test(text)) return new Set();
  return new Set(words.filter(({ how }) => how === 'name').map(({ term }) => term.slice(1)));
}

const SAYING =
  /\b(?:sa(?:y|id|ys)|tell|told|call(?:ed)?|think|want|wants|claim(?:ed)?|promise[ds]?|accuse[ds]?|argue[ds]?|quote|words|opinion|view)\b/iu;

/** By fact: the phrasing with the greatest share of the question, times how much of the phrasing that is. */
function bestPhrasings(shares: Float32Array, phrasingOf: Uint32Array, facts: number): Float32Array {
  const best = new Float32Array(facts);
  for (let phrasing = 0; phrasing < shares.length; phrasing++) {
    const fact = phrasingOf[phrasing] as number;
    const share = shares[phrasing] as number;
    if (share > (best[fact] as number)) best[fact] = share;
  }
  return best;
}
