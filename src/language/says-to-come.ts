import { tenseWordsOf } from './calendar/tense-words-of.ts';

/**
 * Whether a sentence is about what lay ahead when it was written, as its first verbs tell: *will meet*, *is to rule*;
 * false in a language whose tenses are not known.
 */
export function saysToCome(text: string, language: string): boolean {
  const words = tenseWordsOf.get(language);
  if (!words) return false;
  const parts = text.match(/[\p{L}\p{N}]+(?:[’'-]\p{L}+)*/gu) ?? [];
  for (const [at, part] of parts.entries()) {
    const pair = `${part} ${parts[at + 1] ?? ''}`;
    if (words.toCome.test(part) || words.toCome.test(pair)) return true;
    const isVerb = !words.noVerbAfter.has(parts[at - 1]?.toLowerCase() ?? '');
    if (isVerb && words.past.test(part)) return false;
  }
  return false;
}
