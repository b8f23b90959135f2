import type { Excerpt } from '../answer.ts';

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

/** The run of one or two sentences that scores best; the whole text when it has no more than two sentences. */
export function bestExcerpt(text: string, language: string, scoreOf: (sentence: string) => number): Excerpt {
  const sentences = sentencesOf(text, language);
  if (sentences.length <= SENTENCES) return run(text, 0, text.length);
  const scores = sentences.map(({ start, end }) => scoreOf(text.slice(start, end)));
  let best = 0;
  for (let at = 1; at + 1 < sentences.length; at++) {
    if (pairAt(at) > pairAt(best)) best = at;
  }
  return run(text, sentences[best]?.start ?? 0, sentences[best + 1]?.end ?? text.length);

  function pairAt(at: number): number {
    return (scores[at] ?? 0) + (scores[at + 1] ?? 0);
  }
}

/** Sentences in an excerpt, at most. */
const SENTENCES = 2;

function run(text: string, start: number, end: number): Excerpt {
  return { text: text.slice(start, end), start, end };
}
