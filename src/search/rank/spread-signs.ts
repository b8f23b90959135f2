import type { Measured } from '../measure.ts';
import { MEASURES, type Measure } from '../measures.ts';
import type { Ranked } from './paragraphs.ts';

/** How a measure of sentences is looked at across paragraphs. */
interface Spread {
  readonly measure: Measure;
  /** As records are compared with one another, and not as it was measured. */
  readonly isCompared: boolean;
  /** What it is multiplied by before the softmax. */
  readonly sharpness: number;
}

/** What an article answers few of its paragraphs are like; what it does not answer many are like a little. */
const spreads = {
  gist: { measure: 'sentenceGist', isCompared: false, sharpness: 12 },
  alike: { measure: 'sentenceAlike', isCompared: true, sharpness: 1 },
} as const satisfies Readonly<Record<string, Spread>>;

/**
 * Of each measure, by the best sentence of each paragraph: the most that any has, the part of the first one in a softmax over
 * all, and how even that is: its entropy, from 0 for one paragraph alone to 1 for all alike.
 */
export const SPREAD_SIGNS = [
  'gistMost',
  'gistPart',
  'gistEvenness',
  'alikeMost',
  'alikePart',
  'alikeEvenness',
] as const satisfies readonly `${keyof typeof spreads}${'Most' | 'Part' | 'Evenness'}`[];

export type SpreadSign = (typeof SPREAD_SIGNS)[number];

/** The signs of a question whose best paragraphs are known; `compared` are its measures as records are compared. */
export function spreadSigns(
  measured: Measured,
  compared: Float32Array,
  [first]: readonly Ranked[],
): Readonly<Record<SpreadSign, number>> {
  const gist = spreadOf(spreads.gist);
  const alike = spreadOf(spreads.alike);
  return {
    gistMost: gist.most,
    gistPart: gist.part,
    gistEvenness: gist.evenness,
    alikeMost: alike.most,
    alikePart: alike.part,
    alikeEvenness: alike.evenness,
  };

  function spreadOf({ measure, isCompared, sharpness }: Spread) {
    const best = bestByParagraph(measured, isCompared ? compared : measured.rows, measure);
    if (!first || best.size === 0) return { most: 0, part: 0, evenness: 0 };
    const most = Math.max(...best.values());
    const powerOf = (value: number) => Math.exp(sharpness * (value - most));
    let whole = 0;
    for (const value of best.values()) whole += powerOf(value);
    let entropy = 0;
    for (const value of best.values()) {
      const part = powerOf(value) / whole;
      if (part > 0) entropy -= part * Math.log(part);
    }
    const own = best.get(first.paragraph);
    return {
      most,
      part: own === undefined ? 0 : powerOf(own) / whole,
      evenness: best.size < 2 ? 0 : entropy / Math.log(best.size),
    };
  }
}

/** By paragraph: the most that one of its sentences has of a measure. */
function bestByParagraph(
  { candidates }: Measured,
  rows: Float32Array,
  measure: Measure,
): ReadonlyMap<number, number> {
  const place = MEASURES.indexOf(measure);
  const best = new Map<number, number>();
  for (const { row, fact, paragraph } of candidates) {
    if (fact !== undefined) continue;
    const value = rows[row * MEASURES.length + place] as number;
    if (value > (best.get(paragraph) ?? -Infinity)) best.set(paragraph, value);
  }
  return best;
}
