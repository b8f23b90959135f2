import { type Measured, measureOf } from '../measure.ts';
import type { Ranked } from './paragraphs.ts';

/**
 * Where the kind of detail that is asked for is told, such as an age or a cost: what no sentence around the best record tells
 * is probably not told at all, and what many sentences tell says little.
 */
export const DETAIL_SIGNS = [
  'toldAnywhere',
  'toldNowhere',
  'toldAround',
  'toldBeside',
  'toldOften',
  'toldHereAlone',
] as const;

export type DetailSign = (typeof DETAIL_SIGNS)[number];

/** The signs of a question whose best paragraphs are known; all 0 where it asks for no kind that is known. */
export function detailSigns(
  measured: Measured,
  ranked: readonly Ranked[],
): Readonly<Record<DetailSign, number>> {
  const [first] = ranked;
  const near = new Set(ranked.slice(0, NEAR).map(({ paragraph }) => paragraph));
  let [anywhere, around, beside, telling, sentences] = [0, 0, 0, 0, 0];
  for (const candidate of measured.candidates) {
    if (candidate.fact !== undefined) continue;
    sentences++;
    const part = measureOf(measured, candidate, 'holds');
    if (part === 0) continue;
    telling++;
    anywhere = Math.max(anywhere, part);
    if (near.has(candidate.paragraph)) around = Math.max(around, part);
    if (candidate.paragraph === first?.paragraph) beside = Math.max(beside, part);
  }
  const often = telling / Math.max(1, sentences);
  return {
    toldAnywhere: anywhere,
    toldNowhere: measured.asksDetail && anywhere === 0 ? 1 : 0,
    toldAround: around,
    toldBeside: beside,
    toldOften: often,
    toldHereAlone: first && measured.asksDetail ? (1 - often) * measureOf(measured, first.best, 'holds') : 0,
  };
}

/** Paragraphs that count as around the best record: as many as a card shows. */
const NEAR = 3;
