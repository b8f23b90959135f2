import type { Detail } from '../../language/language.ts';
import type { Correction } from '../../language/spelling/spelling.ts';
import { tuning } from '../tuning.ts';
import { idf } from './bm25.ts';
import type { Collection } from './collection.ts';
import { gramsOf } from './grams.ts';
import { at } from './rows.ts';

/** A stem, stop word or n-gram of the question that stands somewhere in the collection. */
export interface AskedTerm {
  readonly sort: 'stem' | 'stop' | 'gram';
  /** Its number among the collection's stems, words or n-grams. */
  readonly number: number;
  /** How surely the question means it: 1 as written, less for a correction. */
  readonly certainty: number;
  /** Its weight in the score times its idf. */
  readonly value: number;
}

/** A content word of the question. */
export interface AskedWord {
  readonly word: string;
  /** The stems it stands for: its own, or those of its corrections; empty when it is like nothing in the texts. */
  readonly stems: readonly AskedTerm[];
  /** What accounting for it is worth, above 0. */
  readonly worth: number;
}

/** A question in the numbers of a collection. */
export interface Question {
  readonly words: readonly AskedWord[];
  readonly terms: readonly AskedTerm[];
  readonly asksFor: Detail | undefined;
  /** The question's own words by number; a number it names itself does not answer it. */
  readonly own: ReadonlySet<number>;
}

/** Reads a question; `spell` gives the corrections of a word that stands nowhere. */
export function readQuestion(
  query: string,
  collection: Collection,
  spell: (word: string) => readonly Correction[],
): Question {
  const { language, size, stems, words, grams } = collection;
  const different = [...new Set(language.words(query))];
  const content = different.filter((word) => !language.isStop(word));

  const stemTerm = (stem: number, certainty: number): AskedTerm => {
    const { starts } = collection.holders;
    const value = certainty * idf(size, at(starts, stem + 1) - at(starts, stem));
    return { sort: 'stem', number: stem, certainty, value };
  };
  const asked = content.map((word): AskedWord => {
    const own = stems.of(language.stem(word));
    const meant = own === undefined ? correctedStems(word) : [stemTerm(own, 1)];
    return { word, stems: meant, worth: Math.max(0, ...meant.map(({ value }) => value)) || idf(size, 0) };
  });
  function correctedStems(word: string): AskedTerm[] {
    const found = new Map<number, AskedTerm>();
    for (const { word: known, edits } of spell(word)) {
      const stem = stems.of(language.stem(known));
      if (stem !== undefined && !found.has(stem))
        found.set(stem, stemTerm(stem, tuning.editDiscount ** edits));
    }
    return [...found.values()];
  }

  const terms = new Map<string, AskedTerm>();
  const add = (term: AskedTerm) => {
    const key = `${term.sort} ${term.number}`;
    if ((terms.get(key)?.value ?? 0) < term.value) terms.set(key, term);
  };
  for (const { stems: meant } of asked) for (const term of meant) add(term);
  for (const word of different.filter(language.isStop)) {
    const number = words.of(word);
    if (number === undefined) continue;
    add({
      sort: 'stop',
      number,
      certainty: 1,
      value: tuning.stopWeight * idf(size, at(collection.wordFrequency, number)),
    });
  }
  for (const gram of content.flatMap(gramsOf)) {
    const number = grams.of(gram);
    if (number === undefined) continue;
    add({
      sort: 'gram',
      number,
      certainty: 1,
      value: tuning.gramWeight * idf(size, at(collection.gramFrequency, number)),
    });
  }
  return {
    words: asked,
    terms: [...terms.values()],
    asksFor: language.asksFor(query),
    own: new Set(different.map((word) => words.of(word)).filter((number) => number !== undefined)),
  };
}
