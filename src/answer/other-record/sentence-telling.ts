import type { ReadWord } from '../../language/read-words.ts';
import type { Search } from '../../search/search.ts';
import { sentencesAt, textAt } from '../../search/sentence-at.ts';

/**
 * The place of the first sentence of a paragraph that tells something, and has one of some words where those are given;
 * undefined where none does. `paragraph` is a position of the index.
 */
export function sentenceTelling(
  paragraph: number,
  tells: (text: string) => boolean,
  search: Search,
  words?: readonly ReadWord[],
): number | undefined {
  const isMeant = (text: string) => {
    if (!words) return true;
    const terms = new Set(search.reader.read(text).words.map(({ term }) => term));
    return words.some(({ term }) => terms.has(term));
  };
  return sentencesAt(paragraph, search).find((at) => {
    const text = textAt(search, at);
    return tells(text) && isMeant(text);
  });
}
