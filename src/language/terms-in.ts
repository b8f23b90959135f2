import type { Language } from './language.ts';
import { remembering } from './remembering.ts';

/** The stems of a text's words that say what it is about, in the order they stand. */
export function termsIn(text: string, language: Language): readonly string[] {
  return finderOf(language)(text);
}

/** Languages whose finders are kept, and texts of each whose terms are: the same sentences and questions are looked at for many things. */
const LANGUAGES = 20;
const MOST_KEPT = 1_000;

const finderOf = remembering(createFinder, LANGUAGES, ({ code }: Language) => code);

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
