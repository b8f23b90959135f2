import { searchTuning } from '../search-tuning.ts';

/** The character n-grams of a word with its edges marked: `war` gives `_wa`, `war`, `ar_`; each once. */
export function gramsOf(word: string): string[] {
  const marked = `_${word}_`;
  const grams = new Set<string>();
  for (let start = 0; start + searchTuning.gramLength <= marked.length; start++) {
    grams.add(marked.slice(start, start + searchTuning.gramLength));
  }
  return [...grams];
}
