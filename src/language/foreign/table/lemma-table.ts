import { type Beginnings, createBeginnings, openBeginnings } from './beginnings.ts';
import { type Lemma, together } from './lemma.ts';
import { createRowIndex, type RowIndex, rowsWith } from './row-index.ts';
import { type NewLemma, StoredLemma, writeLemma } from './stored-lemma.ts';

/** The words and expressions of a dictionary, the more important first. */
export interface LemmaTable {
  /** The single word that stands there as it is written, or is so without accents. */
  exact(text: string): Lemma | undefined;
  /** All single words with a stem, taken together; forms have none. */
  sharing(stem: string): Lemma | undefined;
  /** The single words that begin as a word without accents does. */
  beginningAs(plain: string): Iterable<Lemma>;
  /**
   * The single words whose first letter is that of a word and that have as many letters, give or take `most`; those that begin
   * alike side by side.
   */
  sharingLetter(plain: string, most: number): Iterable<Lemma>;
  /** The expressions whose first word begins as a word does. */
  expressionsAs(plain: string): Iterable<Lemma>;
}

/** A table as it is compiled; plain data. */
export interface LemmaRows {
  /** All rows, one behind the other. */
  readonly text: string;
  /** Where each begins; one more than there are rows. */
  readonly starts: Uint32Array;
  /** Single words as they are written and without accents. */
  readonly exact: RowIndex;
  readonly stems: RowIndex;
  readonly begun: Beginnings;
  /** Expressions by their first word. */
  readonly expressed: Beginnings;
}

/**
 * Compiles a table. A dictionary has ten thousand words and most are never asked for: as objects and maps they take three
 * times the memory, which is looked through whenever V8 looks for what nobody needs any more. So they are kept as one text, and
 * made when they are found.
 */
export function compileLemmas(lemmas: readonly NewLemma[]): LemmaRows {
  const rows = lemmas.map(writeLemma);
  const starts = new Uint32Array(rows.length + 1);
  for (const [row, { length }] of rows.entries()) starts[row + 1] = (starts[row] as number) + length;

  const exact = createRowIndex();
  const stems = createRowIndex();
  const begun = createBeginnings();
  const expressed = createBeginnings();
  for (const [row, { words, isForm }] of lemmas.entries()) {
    const [first] = words;
    if (!first) continue;
    if (words.length > 1) expressed.add(first, row);
    else {
      for (const key of new Set([first.lower, first.plain])) exact.add(key, row);
      if (isForm) continue;
      begun.add(first, row);
      stems.add(first.stem, row);
    }
  }
  return {
    text: rows.join(''),
    starts,
    exact: exact.finish(),
    stems: stems.finish(),
    begun: begun.finish(),
    expressed: expressed.finish(),
  };
}

/** Opens a compiled table. */
export function openLemmaTable({ text, starts, exact, stems, begun, expressed }: LemmaRows): LemmaTable {
  const lemmaAt = (row: number): Lemma => new StoredLemma(text.slice(starts[row], starts[row + 1]), row);
  const words = openBeginnings(begun);
  const expressions = openBeginnings(expressed);
  return {
    exact(text) {
      for (const row of rowsWith(exact, text)) {
        const lemma = lemmaAt(row);
        if (lemma.words[0]?.lower === text || lemma.words[0]?.plain === text) return lemma;
      }
      return undefined;
    },
    sharing(stem) {
      let all: Lemma | undefined;
      for (const row of rowsWith(stems, stem)) {
        const lemma = lemmaAt(row);
        if (lemma.words[0]?.stem === stem) all = all ? together(all, lemma) : lemma;
      }
      return all;
    },
    beginningAs: (plain) => words.as(plain).map(lemmaAt),
    sharingLetter: (plain, most) => words.sharingLetter(plain, most).map(lemmaAt),
    expressionsAs: (plain) => expressions.as(plain).map(lemmaAt),
  };
}
