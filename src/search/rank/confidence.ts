import { saysSomething } from '../../language/read-words.ts';
import type { Reading } from '../../language/reading.ts';
import { unitAsked } from '../index/counted.ts';
import { densityOf, type Measured, measureOf } from '../measure.ts';
import type { Measure } from '../measures.ts';
import type { WrittenRecord } from '../records.ts';
import { DETAIL_SIGNS, detailSigns } from './detail-signs.ts';
import { type NetWeights, openNet } from './net.ts';
import type { Ranked } from './paragraphs.ts';
import { SPREAD_SIGNS, spreadSigns } from './spread-signs.ts';
import { wordingOf } from './wording.ts';

/** What speaks for and against the best record answering a question, in this order; weights are learned for each. */
export const SIGNS = [
  'bias',
  'part',
  'share',
  'raw',
  'lead',
  'sentenceShare',
  'sentenceSoftShare',
  'paragraphShare',
  'paragraphSoftShare',
  'sentenceMiss',
  'paragraphMiss',
  'sentenceMeaning',
  'sentenceGist',
  'paragraphGist',
  'saysGist',
  'askedGist',
  'sentenceAlike',
  'paragraphAlike',
  'counts',
  'wholeSoft',
  'wholeMiss',
  'saysMeaning',
  'askedMeaning',
  'saysAlike',
  'askedAlike',
  'saysCounts',
  'asksCount',
  'asksWho',
  'asksWhen',
  'asksWhere',
  'asksHowMany',
  'asksWhy',
  'asksWhether',
  'sentence',
  'sentenceSoft',
  'sentenceGrams',
  'holds',
  'lacks',
  'words',
  'unknown',
  'asked',
  'askedMean',
  'class',
  'askedSoft',
  'whole',
  'saysSoftShare',
  'beside',
  'sameDetail',
  'otherDetail',
  'gapNearest',
  'gapScore',
  'gapClass',
  'gapWhole',
  'gapSameDetail',
  'overGap',
  'overGapNearest',
  'elsewhereNearest',
  'elsewhereScore',
  'elsewhereClass',
  'asksDetail',
  'strange',
  'strangeSoft',
  'dense',
  'askedDense',
  'gapDense',
  'elsewhereDense',
  'isPerson',
  'isStatement',
  'isEvent',
  'isNumber',
  'length',
  'smallWords',
  ...DETAIL_SIGNS,
  ...SPREAD_SIGNS,
] as const;

export type Sign = (typeof SIGNS)[number];

/** What each sign weighs, by the kind of the best record; learned by `npm run train`. */
export interface ConfidenceWeights
  extends Readonly<Record<'fact' | 'sentence', Readonly<Record<Sign, number>>>> {
  /** What words of a question weigh, whatever it is about: some things articles tell, and some that people ask they do not. */
  readonly wording: Readonly<Record<string, number>>;
  /** What signs tell only together, added to the weighted sum. */
  readonly net: NetWeights;
}

/**
 * The signs of a question whose best records are known; `compared` are its measures as records are compared, `gap` is the
 * position of the best gap among the facts.
 */
export function signsOf(
  reading: Reading,
  measured: Measured,
  compared: Float32Array,
  ranked: readonly Ranked[],
  gap: number | undefined,
  facts: readonly WrittenRecord[],
): Readonly<Record<Sign, number>> {
  const [first, second] = ranked;
  const of = (name: Measure) => (first ? measureOf(measured, first.best, name) : 0);
  const words = reading.words.filter(saysSomething);
  const unknown = words.filter(({ how }) => how === 'unknown').length;
  const { score, nearest } = measured.asked;
  const [gapScore, gapNearest] = gap === undefined ? [0, 0] : [score[gap] ?? 0, nearest[gap] ?? 0];
  const isFact = first?.best.fact !== undefined;
  const dense = first?.best.fact === undefined ? 0 : density(facts[first.best.fact]);
  return {
    bias: 1,
    part: first?.part ?? 0,
    share: shareOfFirst(ranked),
    raw: (first?.raw ?? 0) / 5,
    lead: ((first?.score ?? 0) - (second?.score ?? first?.score ?? 0)) / 3,
    sentenceShare: of('sentenceShare'),
    sentenceSoftShare: of('sentenceSoftShare'),
    paragraphShare: of('paragraphShare'),
    paragraphSoftShare: of('paragraphSoftShare'),
    sentenceMiss: of('sentenceMiss'),
    paragraphMiss: of('paragraphMiss'),
    sentenceMeaning: of('sentenceMeaning'),
    sentenceGist: of('sentenceGist'),
    paragraphGist: of('paragraphGist'),
    saysGist: of('saysGist'),
    askedGist: of('askedGist'),
    sentenceAlike: of('sentenceAlike'),
    paragraphAlike: of('paragraphAlike'),
    counts: of('counts'),
    wholeSoft: of('wholeSoft'),
    wholeMiss: of('wholeMiss'),
    saysMeaning: of('saysMeaning'),
    askedMeaning: of('askedMeaning'),
    saysAlike: of('saysAlike'),
    askedAlike: of('askedAlike'),
    saysCounts: of('saysCounts'),
    asksCount: unitAsked(reading) ? 1 : 0,
    asksWho: reading.kind === 'who' ? 1 : 0,
    asksWhen: reading.kind === 'when' ? 1 : 0,
    asksWhere: reading.kind === 'where' ? 1 : 0,
    asksHowMany: reading.kind === 'how-many' ? 1 : 0,
    asksWhy: reading.kind === 'why' ? 1 : 0,
    asksWhether: reading.kind === 'whether' ? 1 : 0,
    sentence: of('sentence'),
    sentenceSoft: of('sentenceSoft'),
    sentenceGrams: of('sentenceGrams'),
    holds: of('holds'),
    lacks: of('lacks'),
    words: Math.min(MOST_WORDS, words.length) / MOST_WORDS,
    unknown: unknown / Math.max(1, words.length),
    asked: of('asked'),
    askedMean: of('askedMean'),
    class: of('class'),
    askedSoft: of('askedSoft'),
    whole: of('whole'),
    saysSoftShare: of('saysSoftShare'),
    beside: of('beside'),
    sameDetail: of('sameDetail'),
    otherDetail: of('otherDetail'),
    gapNearest,
    gapScore,
    gapClass: measured.gapClass,
    gapWhole: gap === undefined ? 0 : (measured.whole[gap] ?? 0),
    gapSameDetail: measured.gapSameDetail,
    overGap: (isFact ? of('askedMean') : of('beside')) - gapScore,
    overGapNearest: (isFact ? of('asked') : 0) - gapNearest,
    elsewhereNearest: nearest[facts.length] ?? 0,
    elsewhereScore: score[facts.length] ?? 0,
    elsewhereClass: measured.elsewhereClass,
    asksDetail: measured.asksDetail ? 1 : 0,
    strange: measured.strange,
    strangeSoft: measured.strangeSoft,
    dense,
    askedDense: dense * of('askedMean'),
    gapDense: (gap === undefined ? 0 : density(facts[gap])) * gapScore,
    elsewhereDense: measured.density * measured.elsewhereClass,
    isPerson: of('isPerson'),
    isStatement: of('isStatement'),
    isEvent: of('isEvent'),
    isNumber: of('isNumber'),
    length: Math.min(MOST_LENGTH, reading.words.length) / MOST_LENGTH,
    smallWords: reading.words.filter(({ stop }) => stop).length / Math.max(1, reading.words.length),
    ...detailSigns(measured, ranked),
    ...spreadSigns(measured, compared, ranked),
  };
}

/** How thoroughly somebody wrote down how a fact is asked for, from 0 to about 1; nearness says more where it is great. */
function density(fact: WrittenRecord | undefined): number {
  return densityOf(fact?.asked.length ?? 0);
}

/** Words of a question from which on it counts as long: those that say something, and all. */
const MOST_WORDS = 6;
const MOST_LENGTH = 14;

/** Part of all paragraphs' weight that the first one has, from 0 to 1. */
function shareOfFirst(ranked: readonly Ranked[]): number {
  const [first] = ranked;
  if (!first) return 0;
  return 1 / ranked.reduce((sum, { score }) => sum + Math.exp(score - first.score), 0);
}

/** How surely something is so, from 0 to 1, by what a question and its best record show. */
export type Confidence = (shown: Shown, side: 'fact' | 'sentence') => number;

/** What a question and its best record show: the signs in their order, and how the question is worded. */
interface Shown {
  readonly signs: Float64Array;
  readonly wording: ReadonlySet<string>;
}

/** The same signs as confidences take them. */
export function shownBy(reading: Reading, signs: Readonly<Record<Sign, number>>): Shown {
  const values = new Float64Array(SIGNS.length);
  for (const [at, sign] of SIGNS.entries()) values[at] = signs[sign];
  return { signs: values, wording: wordingOf(reading) };
}

/** Opens learned weights: a weighted sum of signs and of the question's wording, and a small net. */
export function openConfidence({ wording, net, ...sides }: ConfidenceWeights): Confidence {
  const rowOf = (side: 'fact' | 'sentence') => Float64Array.from(SIGNS, (sign) => sides[side][sign]);
  const rows = { fact: rowOf('fact'), sentence: rowOf('sentence') };
  const added = openNet(net, SIGNS);
  const worded = new Map(Object.entries(wording));
  return (shown, side) => {
    const row = rows[side];
    let sum = added(shown.signs, side);
    for (let at = 0; at < row.length; at++) sum += (shown.signs[at] as number) * (row[at] as number);
    for (const words of shown.wording) sum += worded.get(words) ?? 0;
    return 1 / (1 + Math.exp(-sum));
  };
}

/**
 * How surely the best record answers: how surely it is the right one, and a little of how surely anything is, since an answer
 * to what no article answers misleads more than one that has the right passage below it. Both, and what comes of them, are
 * from 0 to 1.
 */
export function togetherOf(isRight: number, isThere: number): number {
  const odds = (isRight / (1 - isRight)) ** (2 / 3) * (isThere / (1 - isThere)) ** (1 / 3);
  return 1 - 1 / (1 + odds * LESS);
}

/** Something is there oftener than the best record is right, by about this factor of the odds. */
const LESS = 0.64;

/** The best gap for a question, as a position among the facts; undefined where there is none. */
export function bestGap({ asked: { score } }: Measured, facts: readonly WrittenRecord[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (let place = 0; place < facts.length; place++) {
    if (facts[place]?.kind !== 'gap' || (score[place] as number) <= most) continue;
    best = place;
    most = score[place] as number;
  }
  return best;
}
