import { createBeginnings } from './beginnings.ts';
import { type Lemma, together } from './lemma.ts';
import { createRowIndex } from './row-index.ts';
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

/**
 * Makes a table. A dictionary has ten thousand words and most are never asked for: as objects and maps they take three
 * times the memory, which is looked through whenever V8 looks for what nobody needs any more. So they are kept as one text, and
 * made when they are found.
 */
export function createLemmaTable(lemmas: readonly NewLemma[]): LemmaTable {
  const rows = lemmas.map(writeLemma);
  const text = rows.join('');
  const starts = new Uint32Array(rows.length + 1);
  for (const [row, { length }] of rows.entries()) starts[row + 1] = (starts[row] as number) + length;
  const lemmaAt = (row: number): Lemma => new StoredLemma(text.slice(starts[row], starts[row + 1]), row);

  const exact = createRowIndex();
  const stems = createRowIndex();
  const beginnings = createBeginnings();
  const expressions = createBeginnings();
  for (const [row, { words, isForm }] of lemmas.entries()) {
    const [first] = words;
    if (!first) continue;
    if (words.length > 1) expressions.add(first, row);
    else {
      for (const key of new Set([first.lower, first.plain])) exact.add(key, row);
      if (isForm) continue;
      beginnings.add(first, row);
      stems.add(first.stem, row);
    }
  }
  const [exactRows, stemRows] = [exact.finish(), stems.finish()];
  const [begun, expressed] = [beginnings.finish(), expressions.finish()];

  return {
    exact(text) {
      for (const row of exactRows(text)) {
        const lemma = lemmaAt(row);
        if (lemma.words[0]?.lower === text || lemma.words[0]?.plain === text) return lemma;
      }
      return undefined;
    },
    sharing(stem) {
      let all: Lemma | undefined;
      for (const row of stemRows(stem)) {
        const lemma = lemmaAt(row);
        if (lemma.words[0]?.stem === stem) all = all ? together(all, lemma) : lemma;
      }
      return all;
    },
    beginningAs: (plain) => begun.as(plain).map(lemmaAt),
    sharingLetter: (plain, most) => begun.sharingLetter(plain, most).map(lemmaAt),
    expressionsAs: (plain) => expressed.as(plain).map(lemmaAt),
  };
}
