import { type Language, languageOf } from './language.ts';
import { createNameFinder, type Named } from './name-finder.ts';
import { type QuestionKind, questionKind } from './question-kind.ts';
import { createWordReader, type ReadWord } from './read-words.ts';
import { remembering } from './remembering.ts';
import { type FrequencyTable, type GeneralFrequency, openFrequency } from './spelling/general-frequency.ts';
import { type StringTable, wordSetOf } from './string-table.ts';

/** A text that was read once; everything after works on this. */
export interface Reading {
  /** In Unicode's composed form (NFC); places of words are places in it. */
  readonly text: string;
  /** Its words as they were meant, names in one piece. */
  readonly words: readonly ReadWord[];
  /** The words as they were meant, lower-case, with blanks between. */
  readonly meant: string;
  /** What it asks for. */
  readonly kind: QuestionKind;
}

/** Reads texts of one language. */
export interface Reader {
  readonly language: Language;
  /** How often words stand in everyday language; undefined where there is no list. */
  readonly general: GeneralFrequency | undefined;
  read(text: string): Reading;
}

/** What a reader has to know of what it reads about. */
export interface ReaderOptions {
  /** Two-letter code. */
  readonly language: string;
  /** Words of the knowledge, lower-case. */
  readonly vocabulary: StringTable;
  /** How often words stand in everyday language; undefined where there is no list. */
  readonly frequency: FrequencyTable | undefined;
  readonly named: readonly Named[];
  /** By stem: the groups of words that mean nearly the same. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

/** Makes a reader: names in one piece, words corrected that neither the knowledge nor the language knows. */
export function createReader({
  language: code,
  vocabulary,
  frequency,
  named,
  groups,
}: ReaderOptions): Reader {
  const language = languageOf(code);
  const general = frequency && openFrequency(frequency);
  const words = createWordReader({
    language,
    names: createNameFinder(named, language.words),
    vocabulary: wordSetOf(vocabulary),
    nameWords: () => new Set(named.flatMap(({ names }) => names.flatMap(language.words))),
    general,
    groupsOf: (stem) => groups.get(stem) ?? [],
  });
  return {
    language,
    general,
    // A question is read for many things, and each time it is the same.
    read: remembering((text) => {
      const composed = text.normalize('NFC');
      const read = words.read(composed);
      const meant = read.map(({ as }) => as).join(' ');
      return { text: composed, words: read, meant, kind: questionKind(meant, language.code) };
    }, MOST_KEPT),
  };
}

/** Readings that are kept: what lists are made of is read with every sentence and fact of an article. */
const MOST_KEPT = 800;
