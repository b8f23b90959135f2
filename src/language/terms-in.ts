import type { Language } from './language.ts';

/** The stems of a text's words that say what it is about, in the order they stand. */
export function termsIn(text: string, language: Language): readonly string[] {
  return language
    .words(text)
    .filter((word) => !language.isStop(word))
    .map(language.stem);
}
