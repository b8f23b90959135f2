import type { Candidate, Measured } from '../measure.ts';
import { standardise } from './standardise.ts';

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
  /** What the paragraphs are ordered by: the weighted sum of its marks. */
  readonly score: number;
}

/** What speaks for a paragraph beside its best record, in this order; a weight is learned for each. */
export const MARKS = [
  // Compared with the other paragraphs: the sums of its records.
  'best',
  'bestFact',
  'bestSentence',
  'together',
  'second',
  'before',
  'after',
  // As they are.
  'behind',
  'hasFact',
  'facts',
  'sentences',
  'place',
] as const;

export type Mark = (typeof MARKS)[number];

/** What each mark weighs where facts are known, and where there is only text; learned by `npm run train`. */
export type ParagraphWeights = Readonly<Record<'facts' | 'text', Readonly<Record<Mark, number>>>>;

const WIDTH = MARKS.length;
const COMPARED = MARKS.indexOf('behind');

/** All paragraphs with their best records and, a row for each, their marks. */
export interface Marked {
  readonly paragraphs: readonly Omit<Ranked, 'score'>[];
  readonly rows: Float32Array;
  readonly side: keyof ParagraphWeights;
}

/** Marks paragraphs by the weighted sums of their records, `raws`, one for each candidate. */
export function markParagraphs({ candidates }: Pick<Measured, 'candidates'>, raws: Float64Array): Marked {
  const sums = new Map<number, Sums>();
  let most = -Infinity;
  let least = Infinity;
  for (const raw of raws) {
    most = Math.max(most, raw);
    least = Math.min(least, raw);
  }
  let whole = 0;
  for (const candidate of candidates) {
    const raw = raws[candidate.row] as number;
    const power = Math.exp(raw - most);
    whole += power;
    const known = sums.get(candidate.paragraph) ?? noSums(candidate, least);
    sums.set(candidate.paragraph, known);
    add(known, candidate, raw, power);
  }
  const all = [...sums.values()].sort((one, other) => one.paragraph - other.paragraph);
  const rows = new Float32Array(all.length * WIDTH);
  for (const [at, own] of all.entries()) {
    const marks: Record<Mark, number> = {
      best: own.raw,
      bestFact: own.fact?.raw ?? least,
      bestSentence: own.sentence,
      together: Math.log(own.power) + most,
      second: own.second,
      before: rawBeside(all, at, -1),
      after: rawBeside(all, at, 1),
      behind: own.raw - most,
      hasFact: own.fact ? 1 : 0,
      facts: own.facts,
      sentences: own.sentences,
      place: Math.log1p(own.paragraph),
    };
    for (const [place, mark] of MARKS.entries()) rows[at * WIDTH + place] = marks[mark];
  }
  for (let mark = 0; mark < COMPARED; mark++) standardise(rows, mark, WIDTH);
  const paragraphs = all.map(({ paragraph, best, fact, raw, power }) => ({
    paragraph,
    best,
    fact,
    raw,
    part: power / whole,
  }));
  return { paragraphs, rows, side: all.some(({ fact }) => fact) ? 'facts' : 'text' };
}

/** The best sum of the paragraph before or after one, or its own where that has no record. */
function rawBeside(all: readonly Sums[], at: number, step: -1 | 1): number {
  const [own, other] = [all[at], all[at + step]];
  return other && other.paragraph === (own?.paragraph ?? 0) + step ? other.raw : (own?.raw ?? 0);
}

/** Orders marked paragraphs, best first. */
export function rankParagraphs(
  { paragraphs, rows, side }: Marked,
  weights: ParagraphWeights,
): readonly Ranked[] {
  const weighed = MARKS.map((mark) => weights[side][mark]);
  return paragraphs
    .map(({ paragraph, best, fact, raw, part }, row) => {
      let score = 0;
      for (let at = 0; at < WIDTH; at++)
        score += (weighed[at] as number) * (rows[row * WIDTH + at] as number);
      return { paragraph, best, fact, raw, part, score };
    })
    .sort((one, other) => other.score - one.score);
}

interface Sums {
  readonly paragraph: number;
  best: Candidate;
  fact: Ranked['fact'];
  raw: number;
  /** Sum of the best sentence, and of the second best record. */
  sentence: number;
  second: number;
  /** e to the power of all sums. */
  power: number;
  facts: number;
  sentences: number;
}

function noSums(best: Candidate, least: number): Sums {
  const none = {
    fact: undefined,
    raw: -Infinity,
    sentence: least,
    second: least,
    power: 0,
    facts: 0,
    sentences: 0,
  };
  return { paragraph: best.paragraph, best, ...none };
}

function add(sums: Sums, candidate: Candidate, raw: number, power: number): void {
  sums.power += power;
  if (candidate.fact === undefined) {
    sums.sentences++;
    sums.sentence = Math.max(sums.sentence, raw);
  } else {
    sums.facts++;
    if (!sums.fact || raw > sums.fact.raw) sums.fact = { candidate, raw };
  }
  if (raw > sums.raw) {
    sums.second = Math.max(sums.second, sums.raw);
    sums.best = candidate;
    sums.raw = raw;
  } else sums.second = Math.max(sums.second, raw);
}
