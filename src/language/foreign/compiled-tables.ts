import { languageOf } from '../language.ts';
import { compileDictionary } from './compile-dictionary.ts';
import { entriesOf } from './entries.ts';
import { withSmallWords } from './small-words.ts';
import { compileSpelling, type Spelling } from './spelling.ts';
import type { LemmaRows } from './table/lemma-table.ts';

/** What is compiled of the tables of a language; plain data. */
export interface CompiledTables {
  /** Absent of English, to which all others are brought. */
  readonly lemmas?: LemmaRows;
  readonly spelling: Spelling;
}

/** The languages that are compiled, as two-letter codes. */
export const compiledLanguages: readonly string[] = ['en', ...withSmallWords];

/** Compiles the tables of a language, a two-letter code; that takes a tenth of a second and more. */
export function compileTables(code: string): CompiledTables {
  const spelling = compileSpelling(code);
  return withSmallWords.has(code) ? { lemmas: dictionaryIn(code), spelling } : { spelling };
}

function dictionaryIn(code: string): LemmaRows {
  return compileDictionary(languageOf(code), entriesOf(code));
}

/** Gives what was compiled of a language before; undefined where nothing was. */
type Stored = (code: string) => CompiledTables | undefined;

let stored: Stored = () => undefined;

/** Has the tables of a language not compiled that were before; asked when a language is first wanted, and up to twice. */
export function knowTables(before: Stored): void {
  stored = before;
}

/** The dictionary of a language, compiled. */
export function lemmaRowsOf(code: string): LemmaRows {
  return stored(code)?.lemmas ?? dictionaryIn(code);
}

/** How the words of a language are spelt. */
export function spellingOf(code: string): Spelling {
  return stored(code)?.spelling ?? compileSpelling(code);
}
