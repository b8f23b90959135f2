import type { Language } from '../language.ts';
import { cut } from './cut.ts';
import { isInfinitive } from './endings/infinitives.ts';
import type { Entry } from './entries.ts';
import { compileLemmas, type LemmaRows } from './table/lemma-table.ts';

/** Compiles a dictionary of entries, the more important first. */
export function compileDictionary(language: Language, entries: readonly Entry[]): LemmaRows {
  const meanings = new Map<string, { lemma: string; all: Entry[] }>();
  for (const entry of entries) {
    const key = entry.lemma.toLowerCase();
    const known = meanings.get(key) ?? { lemma: entry.lemma, all: [] };
    if (!known.all.some((one) => one.english === entry.english)) known.all.push(entry);
    meanings.set(key, known);
  }
  return compileLemmas(
    [...meanings.values()].map(({ lemma, all }) => {
      const words = cut(lemma, language).filter(({ isMark }) => !isMark);
      all.sort((one, other) => one.position - other.position);
      const isFirstForm = words.some(({ text }) => isInfinitive(text, language.code));
      return {
        words,
        isForm: all.every(({ isForm }) => isForm),
        senses: all.map(({ english, isVerb }) => [english, isVerb ?? isFirstForm]),
      };
    }),
  );
}
