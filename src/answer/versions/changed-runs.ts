import { type Sentence, sentencesOf } from '../../language/sentences.ts';
import type { Excerpt } from '../answer.ts';

/**
 * The runs of two wordings that differ, in whole sentences, each with a sentence around that both have, so that one
 * sees where it stands. Both are whole when no sentence is shared at the ends.
 */
export function changedRuns(before: string, now: string, language: string): readonly [Excerpt, Excerpt] {
  const one = sentencesOf(before, language);
  const other = sentencesOf(now, language);
  const isSame = (at: number, to: number) => textAt(before, one, at) === textAt(now, other, to);
  const shortest = Math.min(one.length, other.length);
  let start = 0;
  while (start < shortest && isSame(start, start)) start++;
  let end = 0;
  while (end < shortest - start && isSame(one.length - 1 - end, other.length - 1 - end)) end++;

  const run = (text: string, sentences: readonly Sentence[]): Excerpt => {
    const from = sentences[start - 1]?.start ?? 0;
    const to = sentences[sentences.length - end]?.end ?? text.length;
    return { text: text.slice(from, to), start: from, end: to };
  };
  return [run(before, one), run(now, other)];
}

function textAt(text: string, sentences: readonly Sentence[], at: number): string | undefined {
  const sentence = sentences[at];
  return sentence && text.slice(sentence.start, sentence.end);
}
