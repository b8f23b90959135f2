import { sentencesOf } from '../../language/sentences.ts';
import type { Excerpt } from '../answer.ts';

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
