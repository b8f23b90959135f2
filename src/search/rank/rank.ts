import type { Candidate, Measured } from '../measure.ts';
import { MEASURES, type Measure, measures } from '../measures.ts';

/** What each measure weighs for facts and for sentences; learned by `npm run train`. */
export interface RankWeights {
  readonly fact: Readonly<Record<Measure, number>>;
  readonly sentence: Readonly<Record<Measure, number>>;
  /** What a sentence has over a fact with all measures alike. */
  readonly sentenceBias: number;
}

/** A paragraph and what speaks most for it. */
export interface Ranked {
  /** Position among the paragraphs. */
  readonly paragraph: number;
  readonly best: Candidate;
  /** Its best fact, and that one's weighted sum; undefined where no fact rests on it first. */
  readonly fact: { readonly candidate: Candidate; readonly raw: number } | undefined;
  /** Weighted sum of the best record's measures. */
  readonly raw: number;
  /** Part of the records' weight that stands in this paragraph, from 0 to 1. */
  readonly part: number;
}

const WIDTH = MEASURES.length;

/**
 * The measures of all records as they are compared, a row for each record as before: the distance from the mean of all
 * records in standard deviations, but for measures that say what a record is. Measures that only facts have are compared
 * among facts.
 */
export function comparable({ candidates, rows }: Pick<Measured, 'candidates' | 'rows'>): Float32Array {
  const compared = new Float32Array(rows.length);
  const [first] = candidates.filter(({ fact }) => fact !== undefined);
  for (const [place, { of, isPlain }] of measures.entries()) {
    const from = of === 'fact' ? (first?.row ?? candidates.length) : 0;
    const { mean, deviation } = isPlain ? NO_SCALE : scaleOf(rows, place, from);
    if (deviation === 0) continue;
    for (let at = from * WIDTH + place; at < rows.length; at += WIDTH)
      compared[at] = ((rows[at] as number) - mean) / deviation;
  }
  return compared;
}

/** What speaks for a record beside the question's own words; added to its weighted sum. */
export type Lean = (record: Candidate) => number;

/** Ranks paragraphs by their best record, best first; `rows` are the measures where they were made comparable before. */
export function rank(
  measured: Pick<Measured, 'candidates' | 'rows'>,
  weights: RankWeights,
  lean?: Lean,
  rows: Float32Array = comparable(measured),
): readonly Ranked[] {
  const { candidates } = measured;
  const facts = Float64Array.from(MEASURES, (name) => weights.fact[name]);
  const sentences = Float64Array.from(MEASURES, (name) => weights.sentence[name]);
  const raws = new Float64Array(candidates.length);
  let most = -Infinity;
  for (const candidate of candidates) {
    const { row, fact } = candidate;
    const side = fact === undefined ? sentences : facts;
    let sum = (fact === undefined ? weights.sentenceBias : 0) + (lean?.(candidate) ?? 0);
    for (let place = 0, at = row * WIDTH; place < WIDTH; place++, at++)
      sum += (side[place] as number) * (rows[at] as number);
    raws[row] = sum;
    most = Math.max(most, sum);
  }
  const paragraphs = new Map<number, { -readonly [Name in keyof Ranked]: Ranked[Name] }>();
  let whole = 0;
  for (const best of candidates) {
    const { row, paragraph } = best;
    const raw = raws[row] as number;
    const power = Math.exp(raw - most);
    whole += power;
    const ranked = paragraphs.get(paragraph) ?? { paragraph, best, raw, fact: undefined, part: 0 };
    paragraphs.set(paragraph, ranked);
    ranked.part += power;
    if (raw > ranked.raw) {
      ranked.best = best;
      ranked.raw = raw;
    }
    if (best.fact !== undefined && (ranked.fact === undefined || raw > ranked.fact.raw))
      ranked.fact = { candidate: best, raw };
  }
  const found = [...paragraphs.values()];
  for (const ranked of found) ranked.part /= whole;
  return found.sort((one, other) => other.raw - one.raw);
}

interface Scale {
  readonly mean: number;
  readonly deviation: number;
}

const NO_SCALE: Scale = { mean: 0, deviation: 1 };
/** Below this all records are alike. */
const LEAST = 1e-9;

function scaleOf(rows: Float32Array, place: number, from: number): Scale {
  const count = Math.max(1, rows.length / WIDTH - from);
  let sum = 0;
  let squares = 0;
  for (let at = from * WIDTH + place; at < rows.length; at += WIDTH) {
    const value = rows[at] as number;
    sum += value;
    squares += value * value;
  }
  const mean = sum / count;
  const deviation = Math.sqrt(Math.max(0, squares / count - mean * mean));
  return { mean, deviation: deviation > LEAST ? deviation : 0 };
}
