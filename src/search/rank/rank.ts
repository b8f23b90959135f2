import type { Candidate, Measured, RecordKind } from '../measure.ts';
import { MEASURES, type Measure, measures } from '../measures.ts';
import { markParagraphs, type ParagraphWeights, type Ranked, rankParagraphs } from './paragraphs.ts';
import { standardise } from './standardise.ts';

/** What each measure weighs by the kind of a record; learned by `npm run train`. */
export interface RecordWeights extends Readonly<Record<RecordKind, Readonly<Record<Measure, number>>>> {
  /** What each kind has over a fact with all measures alike. */
  readonly bias: Readonly<Record<RecordKind, number>>;
}

/** What orders records, and paragraphs by their records. */
export interface RankWeights extends RecordWeights {
  readonly paragraph: ParagraphWeights;
}

const WIDTH = MEASURES.length;

/**
 * The measures of all records as they are compared, a row for each record as before: the distance from the mean of all
 * records in standard deviations, but for measures that say what a record is. Measures that only facts have are compared
 * among facts.
 */
export function comparable({ candidates, rows }: Pick<Measured, 'candidates' | 'rows'>): Float32Array {
  const compared = rows.slice();
  const first = candidates.find(({ fact }) => fact !== undefined)?.row ?? candidates.length;
  for (const [place, { of, isPlain }] of measures.entries())
    if (!isPlain) standardise(compared, place, WIDTH, of === 'fact' ? first : 0);
  return compared;
}

/** What speaks for a record beside the question's own words; added to its weighted sum. */
export type Lean = (record: Candidate) => number;

/** Ranks paragraphs by their records, best first; `rows` are the measures where they were made comparable before. */
export function rank(
  measured: Pick<Measured, 'candidates' | 'rows'>,
  weights: RankWeights,
  lean?: Lean,
  rows?: Float32Array,
): readonly Ranked[] {
  return rankParagraphs(
    markParagraphs(measured, sumRecords(measured, weights, lean, rows)),
    weights.paragraph,
  );
}

/** The weighted sum of each record's measures, in the order of the candidates. */
export function sumRecords(
  measured: Pick<Measured, 'candidates' | 'rows'>,
  weights: RecordWeights,
  lean?: Lean,
  rows: Float32Array = comparable(measured),
): Float64Array {
  const sides = inOrder(weights);
  const raws = new Float64Array(measured.candidates.length);
  for (const candidate of measured.candidates) {
    const { row, kind } = candidate;
    const side = sides[kind];
    let sum = weights.bias[kind] + (lean?.(candidate) ?? 0);
    for (let place = 0, at = row * WIDTH; place < WIDTH; place++, at++)
      sum += (side[place] as number) * (rows[at] as number);
    raws[row] = sum;
  }
  return raws;
}

type Sides = Readonly<Record<RecordKind, Float64Array>>;

/** Weights in the order of the measures; every question is weighed by the same ones. */
function inOrder(weights: RecordWeights): Sides {
  const known = sidesOf.get(weights);
  if (known) return known;
  const rowOf = (kind: RecordKind) => Float64Array.from(MEASURES, (name) => weights[kind][name]);
  const sides = { fact: rowOf('fact'), bare: rowOf('bare'), sentence: rowOf('sentence') };
  sidesOf.set(weights, sides);
  return sides;
}

const sidesOf = new WeakMap<RecordWeights, Sides>();
