import { type Candidate, isFactMeasure, isPlain, MEASURES, type Measure } from '../measure.ts';

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

const NAMES = MEASURES.map((name) => ({ name, plain: isPlain(name), ofFacts: isFactMeasure(name) }));

/**
 * The measures of all records as they are compared, a row of `MEASURES.length` numbers for each record: the distance from
 * the mean of all records in standard deviations, but for measures that say what a record is. Measures that only facts have
 * are compared among facts.
 */
export function comparable(candidates: readonly Candidate[]): Float32Array {
  const rows = new Float32Array(candidates.length * NAMES.length);
  for (const [place, { plain, ofFacts }] of NAMES.entries()) {
    const { mean, deviation } = plain ? NO_SCALE : scaleOf(candidates, place, ofFacts);
    if (deviation === 0) continue;
    for (const [at, { fact, values }] of candidates.entries()) {
      if (ofFacts && fact === undefined) continue;
      rows[at * NAMES.length + place] = ((values[place] ?? 0) - mean) / deviation;
    }
  }
  return rows;
}

/** What speaks for a record beside the question's own words; added to its weighted sum. */
export type Lean = (record: Candidate) => number;

/** Ranks paragraphs by their best record, best first; `rows` are the measures where they were made comparable before. */
export function rank(
  candidates: readonly Candidate[],
  weights: RankWeights,
  lean: Lean = () => 0,
  rows: Float32Array = comparable(candidates),
): readonly Ranked[] {
  const [facts, sentences] = [weights.fact, weights.sentence].map((side) =>
    Float64Array.from(NAMES, ({ name }) => side[name]),
  );
  const raws = candidates.map((candidate, at) => {
    const { fact } = candidate;
    const side = fact === undefined ? sentences : facts;
    let sum = (fact === undefined ? weights.sentenceBias : 0) + lean(candidate);
    for (let place = 0; place < NAMES.length; place++)
      sum += (side?.[place] ?? 0) * (rows[at * NAMES.length + place] ?? 0);
    return sum;
  });
  const most = Math.max(...raws);
  const powers = raws.map((raw) => Math.exp(raw - most));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  const paragraphs = new Map<number, Ranked>();
  for (const [at, best] of candidates.entries()) {
    const raw = raws[at] ?? 0;
    const part = (powers[at] ?? 0) / whole;
    const known = paragraphs.get(best.paragraph);
    const own = best.fact === undefined ? undefined : { candidate: best, raw };
    const fact = own && (known?.fact === undefined || own.raw > known.fact.raw) ? own : known?.fact;
    const { paragraph } = best;
    if (!known || raw > known.raw)
      paragraphs.set(paragraph, { paragraph, best, raw, fact, part: (known?.part ?? 0) + part });
    else paragraphs.set(paragraph, { ...known, fact, part: known.part + part });
  }
  return [...paragraphs.values()].sort((one, other) => other.raw - one.raw);
}

interface Scale {
  readonly mean: number;
  readonly deviation: number;
}

const NO_SCALE: Scale = { mean: 0, deviation: 1 };
/** Below this all records are alike. */
const LEAST = 1e-9;

function scaleOf(candidates: readonly Candidate[], place: number, ofFacts: boolean): Scale {
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (const { fact, values } of candidates) {
    if (ofFacts && fact === undefined) continue;
    const value = values[place] ?? 0;
    count++;
    sum += value;
    squares += value * value;
  }
  const mean = count === 0 ? 0 : sum / count;
  const deviation = Math.sqrt(Math.max(0, squares / Math.max(1, count) - mean * mean));
  return { mean, deviation: deviation > LEAST ? deviation : 0 };
}
