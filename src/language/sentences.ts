import { endsAbbreviated } from './abbreviations.ts';

/** A sentence of a text, as a run of it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the sentences of a text stand; every character but the space between sentences belongs to one. The full stop of an
 * abbreviation ends none: `Lt. Gen. Venn`, `in Feb. 2021`.
 */
export function sentencesOf(text: string, language: string): readonly Sentence[] {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  const sentences: Sentence[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.trimEnd().length;
    if (end === index) continue;
    const before = sentences.at(-1);
    const goesOn =
      before && endsAbbreviated(text.slice(before.start, before.end), text.slice(index), language);
    if (goesOn) sentences[sentences.length - 1] = { start: before.start, end };
    else sentences.push({ start: index, end });
  }
  return sentences;
}

/** Making one takes far longer than using it. */
const segmenters = new Map<string, Intl.Segmenter>();
