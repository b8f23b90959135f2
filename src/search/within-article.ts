import { at } from './index/rows.ts';
import type { Measured } from './measure.ts';
import { MEASURES } from './measures.ts';

const WIDTH = MEASURES.length;

/** What was measured of the records of one article; what no article answers belongs to each. */
export function measuredWithin(
  measured: Measured,
  isOwn: { readonly paragraph: (place: number) => boolean; readonly fact: (place: number) => boolean },
): Measured {
  const kept = measured.candidates.filter(({ fact, paragraph }) =>
    fact === undefined ? isOwn.paragraph(paragraph) : isOwn.fact(fact),
  );
  const rows = new Float32Array(kept.length * WIDTH);
  const candidates = kept.map((candidate, row) => {
    rows.set(measured.rows.subarray(candidate.row * WIDTH, (candidate.row + 1) * WIDTH), row * WIDTH);
    return { ...candidate, row };
  });
  const last = measured.asked.score.length - 1;
  const own = (values: Float32Array) =>
    values.map((value, place) => (place === last || isOwn.fact(place) ? value : 0));
  const asked = { score: own(measured.asked.score), nearest: own(measured.asked.nearest) };
  let bestAsked = 0;
  for (const { fact } of candidates)
    if (fact !== undefined) bestAsked = Math.max(bestAsked, at(asked.score, fact));
  return { ...measured, candidates, rows, asked, bestAsked };
}
