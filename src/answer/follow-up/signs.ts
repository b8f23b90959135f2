import { saysSomething } from '../../language/read-words.ts';
import type { Found } from '../../search/search.ts';
import { answerTuning } from '../tuning.ts';
import type { Places } from './lean.ts';
import type { Asking, Resolved } from './resolve.ts';

/** What speaks for and against the first record answering a follow-up, in this order; weights are learned for each. */
export const FOLLOW_UP_SIGNS = [
  'bias',
  'confidence',
  'presence',
  'aloneConfidence',
  'same',
  'elsewhere',
  'near',
  'there',
  'told',
  'untold',
  'isFact',
  'saysMeaning',
  'askedMean',
  'words',
  'wordless',
  'detail',
  'instead',
  'points',
  'short',
  'whole',
  'asksWho',
  'asksWhen',
  'asksWhere',
  'asksHowMany',
  'asksWhy',
  'asksWhether',
] as const;

export type FollowUpSign = (typeof FOLLOW_UP_SIGNS)[number];
export type FollowUpSigns = Readonly<Record<FollowUpSign, number>>;

/** How surely the first record answers, and how surely the article does at all, from 0 to 1. */
export interface Sureness {
  readonly confidence: number;
  readonly presence: number;
}

/** Judges a follow-up by its signs. */
export type JudgeFollowUp = (signs: FollowUpSigns) => Sureness;

/** A follow-up with what was found on it: by itself, and leaning on the answer before. */
export interface Sought {
  readonly read: Asking;
  readonly resolved: Resolved;
  readonly alone: Found;
  readonly leant: Found;
  readonly places: Places;
  /** Whether the first record tells what is asked for; undefined where its form does not give that away. */
  readonly isTold: boolean | undefined;
}

/** The signs of a follow-up. */
export function followUpSigns({ read, resolved, alone, leant, places, isTold }: Sought): FollowUpSigns {
  const [first] = leant.ranked;
  const weight = first ? (places.get(first.paragraph) ?? 0) : 0;
  const { signs } = leant;
  const words = resolved.reading.words.filter(saysSomething).length;
  const is = (so: boolean) => (so ? 1 : 0);
  return {
    bias: 1,
    confidence: logit(leant.confidence),
    presence: logit(leant.presence),
    aloneConfidence: logit(alone.confidence),
    same: is(first !== undefined && first.paragraph === alone.ranked[0]?.paragraph),
    elsewhere: is(weight === 0),
    near: is(weight > 0 && weight <= answerTuning.leaning.nearFrom),
    there: is(weight > answerTuning.leaning.nearFrom),
    told: is(isTold === true),
    untold: is(isTold === false),
    isFact: is(first?.best.fact !== undefined),
    saysMeaning: signs.saysMeaning,
    askedMean: signs.askedMean,
    words: Math.min(MOST_WORDS, words) / MOST_WORDS,
    wordless: is(words === 0),
    detail: is(read.kind === 'detail'),
    instead: is(read.kind === 'instead'),
    points: is(read.kind === 'open' && read.leans === 'points'),
    short: is(read.kind === 'open' && read.leans === 'short'),
    whole: is(resolved.isWhole),
    asksWho: signs.asksWho,
    asksWhen: signs.asksWhen,
    asksWhere: signs.asksWhere,
    asksHowMany: signs.asksHowMany,
    asksWhy: signs.asksWhy,
    asksWhether: signs.asksWhether,
  };
}

/** Words of a question from which on it counts as long. */
const MOST_WORDS = 6;

/** The logarithm of the odds, bounded. */
function logit(probability: number): number {
  const bounded = Math.min(1 - LEAST, Math.max(LEAST, probability));
  return Math.log(bounded / (1 - bounded));
}

const LEAST = 1e-4;
