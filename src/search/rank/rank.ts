import type { Candidate, Measured } from '../measure.ts';
import { MEASURES, type Measure, measures } from '../measures.ts';
import { markParagraphs, type ParagraphWeights, type Ranked, rankParagraphs } from './paragraphs.ts';
import { standardise } from './standardise.ts';

/** What each measure weighs for facts and for sentences; learned by `npm run train`. */
export interface RecordWeights {
  readonly fact: Readonly<Record<Measure, number>>;
  readonly sentence: Readonly<Record<Measure, number>>;
  /** What a sentence has over a fact with all measures alike. */
  readonly sentenceBias: number;
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
  const facts = Float64Array.from(MEASURES, (name) => weights.fact[name]);
  const sentences = Float64Array.from(MEASURES, (name) => weights.sentence[name]);
  const raws = new Float64Array(measured.candidates.length);
  for (const candidate of measured.candidates) {
    const { row, fact } = candidate;
    const side = fact === undefined ? sentences : facts;
    let sum = (fact === undefined ? weights.sentenceBias : 0) + (lean?.(candidate) ?? 0);
    for (let place = 0, at = row * WIDTH; place < WIDTH; place++, at++)
      sum += (side[place] as number) * (rows[at] as number);
    raws[row] = sum;
  }
  return raws;
}
