import type { Language } from '../../language/language.ts';
import { type Details, findDetails } from './details.ts';
import { gramsOf } from './grams.ts';
import { createNumbering, type Numbering } from './numbering.ts';
import { at, createRowsBuilder, type Rows, transpose } from './rows.ts';
import { distinctTerms, type Lengths, termFrequencies, textLengths } from './term-statistics.ts';

/** Texts cut into numbered words, with the statistics that scores are made of; texts are positions from 0. */
export interface Collection {
  readonly language: Language;
  readonly size: number;
  /** Every different word, stop words too. */
  readonly words: Numbering;
  /** Every different stem of a content word. */
  readonly stems: Numbering;
  /** Every different character n-gram of a content word. */
  readonly grams: Numbering;
  /** By word: its stem, or `NO_STEM` for a stop word. */
  readonly stemOf: Uint32Array;
  /** By word: its character n-grams; none for a stop word. */
  readonly gramsOfWord: Rows;
  /** By text: its words in the order they stand. */
  readonly texts: Rows;
  /** By stem: the texts that hold it, ascending. */
  readonly holders: Rows;
  /** By word and by n-gram: how many texts hold it. */
  readonly wordFrequency: Uint32Array;
  readonly gramFrequency: Uint32Array;
  readonly details: Details;
  /** By text: how many content words, stop words and n-grams it has, and their averages. */
  readonly contentLengths: Lengths;
  readonly stopLengths: Lengths;
  readonly gramLengths: Lengths;
}

/** Stands in `stemOf` for a word without a stem. */
export const NO_STEM = 0xffffffff;

/** Reads texts of one language into a collection. */
export function createCollection(texts: readonly string[], language: Language): Collection {
  const words = createNumbering();
  const read = createRowsBuilder();
  for (const text of texts) {
    for (const word of language.words(text)) read.push(words.add(word));
    read.end();
  }
  const rows = read.finish();

  const stems = createNumbering();
  const grams = createNumbering();
  const stemOf = new Uint32Array(words.all.length).fill(NO_STEM);
  const spelt = createRowsBuilder();
  words.all.forEach((word, number) => {
    if (!language.isStop(word)) {
      stemOf[number] = stems.add(language.stem(word));
      for (const gram of gramsOf(word)) spelt.push(grams.add(gram));
    }
    spelt.end();
  });
  const gramsOfWord = spelt.finish();

  const contents = distinctTerms(rows, stems.all.length, (word, add) => {
    const stem = at(stemOf, word);
    if (stem !== NO_STEM) add(stem);
  });
  return {
    language,
    size: texts.length,
    words,
    stems,
    grams,
    stemOf,
    gramsOfWord,
    texts: rows,
    holders: transpose(contents, stems.all.length),
    wordFrequency: termFrequencies(rows, words.all.length, (word, add) => add(word)),
    gramFrequency: termFrequencies(rows, grams.all.length, (word, add) => {
      for (let place = at(gramsOfWord.starts, word); place < at(gramsOfWord.starts, word + 1); place++) {
        add(at(gramsOfWord.values, place));
      }
    }),
    details: findDetails(words.all, rows, language),
    contentLengths: textLengths(rows, (word) => (at(stemOf, word) === NO_STEM ? 0 : 1)),
    stopLengths: textLengths(rows, (word) => (at(stemOf, word) === NO_STEM ? 1 : 0)),
    gramLengths: textLengths(rows, (word) => at(gramsOfWord.starts, word + 1) - at(gramsOfWord.starts, word)),
  };
}

/** Whether a stem stands in a text; false for a text that does not exist. */
export function holds({ holders: { starts, values } }: Collection, stem: number, text: number): boolean {
  let low = at(starts, stem);
  let high = at(starts, stem + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(values, middle) < text) low = middle + 1;
    else high = middle;
  }
  return low < at(starts, stem + 1) && at(values, low) === text;
}
