import { MEASURES } from '../measures.ts';
import { type ConfidenceWeights, SIGNS } from './confidence.ts';
import type { NetWeights } from './net.ts';
import { MARKS } from './paragraphs.ts';
import type { RankWeights, RecordWeights } from './rank.ts';
import { TELLS, type TellingWeights } from './telling.ts';
import weights from './weights.json' with { type: 'json' };

/** What is learned from articles with questions. */
export interface Weights {
  readonly rank: RankWeights;
  readonly telling: TellingWeights;
  readonly confidence: ConfidenceWeights;
  /** The same for whether anything answers at all. */
  readonly presence: ConfidenceWeights;
}

/** Weights for languages whose words have vectors, and for those whose words only have letters. */
export type LearnedWeights = Readonly<Record<'vectors' | 'letters', Weights>>;

/** The committed weights, made by `npm run train`; that file says from what. */
export const learned: LearnedWeights = {
  vectors: read(weights.vectors),
  letters: read(weights.letters),
};

type Numbers = Readonly<Record<string, number>>;
type Rows = Readonly<Record<string, readonly number[]>>;
type Confidence = Readonly<Record<'fact' | 'sentence' | 'wording', Numbers>> & {
  readonly net: Omit<NetWeights, 'signs'> & { readonly signs: Rows };
};
interface Written {
  readonly rank: {
    readonly fact: Numbers;
    readonly bare: Numbers;
    readonly sentence: Numbers;
    readonly bias: RecordWeights['bias'];
    readonly paragraph: Readonly<Record<'facts' | 'text', Numbers>>;
  };
  readonly telling: Numbers;
  readonly confidence: Confidence;
  readonly presence: Confidence;
}

/** A weight for every name; one that was not learned is 0. */
function read({ rank, telling, confidence, presence }: Written): Weights {
  const confidences = ({ fact, sentence, wording, net }: Confidence) => ({
    fact: named(SIGNS, fact, 0),
    sentence: named(SIGNS, sentence, 0),
    wording,
    net: { ...net, signs: named(SIGNS, net.signs, []) },
  });
  return {
    rank: {
      fact: named(MEASURES, rank.fact, 0),
      bare: named(MEASURES, rank.bare, 0),
      sentence: named(MEASURES, rank.sentence, 0),
      bias: rank.bias,
      paragraph: { facts: named(MARKS, rank.paragraph.facts, 0), text: named(MARKS, rank.paragraph.text, 0) },
    },
    telling: named(TELLS, telling, 0),
    confidence: confidences(confidence),
    presence: confidences(presence),
  };
}

function named<Name extends string, Value>(
  names: readonly Name[],
  known: Readonly<Record<string, Value>>,
  none: Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, known[name] ?? none])) as Record<Name, Value>;
}
