import type { Word } from '../../language/words-of.ts';

/** Endings of a country's name, and of the words for its people and things: Italy, Italian; Russia, Russian. */
const countryEndings = ['', 'a', 'e', 'y', 'o', 'ia', 'any'];
const peopleEndings = ['n', 'an', 'ian', 'ean', 'ese', 'ish', 'i', 'ic'];

/** A stem of fewer letters says too little: Iran and Iraq share three. */
const shortestStem = 4;

/**
 * Names that are found in any of their forms: as they stand, in the plural, and as a country for its people or the
 * other way round (`ukraine`, `ukrainians`). Irregular pairs such as France and French have to be declared.
 */
export interface NameForms {
  has(word: Word): boolean;
}

/** Collects the forms of the capitalised words of a text. */
export function nameForms(words: readonly Word[]): NameForms {
  const whole = new Set<string>();
  const countries = new Set<string>();
  const peoples = new Set<string>();
  for (const { folded, capitalised } of words) {
    if (!capitalised) continue;
    const name = singular(folded);
    whole.add(name);
    for (const stem of stems(name, countryEndings)) countries.add(stem);
    for (const stem of stems(name, peopleEndings)) peoples.add(stem);
  }
  return {
    has({ folded }) {
      const name = singular(folded);
      return (
        whole.has(name) ||
        stems(name, peopleEndings).some((stem) => countries.has(stem)) ||
        stems(name, countryEndings).some((stem) => peoples.has(stem))
      );
    },
  };
}

function stems(word: string, endings: readonly string[]): readonly string[] {
  return endings
    .filter((ending) => word.length - ending.length >= shortestStem && word.endsWith(ending))
    .map((ending) => word.slice(0, word.length - ending.length));
}

function singular(word: string): string {
  return word.length > shortestStem && word.endsWith('s') ? word.slice(0, -1) : word;
}
