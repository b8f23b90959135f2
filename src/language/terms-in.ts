import type { Language } from './language.ts';
import { remembering } from './remembering.ts';

/** The stems of a text's words that say what it is about, in the order they stand. */
export function termsIn(text: string, language: Language): readonly string[] {
  const find = finders.get(language) ?? createFinder(language);
  finders.set(language, find);
  return find(text);
}

/** By language. The same sentences and questions are looked at for many things. */
const finders = new Map<Language, (text: string) => readonly string[]>();
/** Texts whose terms are kept. */
const MOST_KEPT = 1_000;

function createFinder(language: Language): (text: string) => readonly string[] {
  return remembering(
    (text) =>
      language
        .words(text)
        .filter((word) => !language.isStop(word))
        .map(language.stem),
    MOST_KEPT,
  );
}
