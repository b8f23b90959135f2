/** A sentence of a text, as a run of it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Where the sentences of a text stand; every character but the space between sentences belongs to one. */
export function sentencesOf(text: string, language: string): readonly Sentence[] {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  const sentences: Sentence[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.trimEnd().length;
    if (end > index) sentences.push({ start: index, end });
  }
  return sentences;
}

/** Making one takes far longer than using it. */
const segmenters = new Map<string, Intl.Segmenter>();
