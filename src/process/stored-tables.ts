import { join } from 'node:path';
import {
  type CompiledTables,
  compiledLanguages,
  compileTables,
  knowTables,
} from '../language/foreign/compiled-tables.ts';
import { once } from '../language/once.ts';
import { openFile } from './knowledge/open-file.ts';
import { writeValue } from './knowledge/stored-value.ts';
import { projectFolder } from './this-code.ts';

/** Where the build keeps what it has compiled of the tables of languages, a file for each. */
export const SHIPPED_TABLES = join(projectFolder, 'dist/tables');

/** Compiles the tables of languages, two-letter codes; gives the files by their names. */
export function writeTables(
  code: string,
  languages: readonly string[] = compiledLanguages,
): ReadonlyMap<string, Uint8Array> {
  return new Map(
    languages.map((language) => [
      fileOf(language),
      // They are part of the code, and made of nothing else.
      writeValue(compileTables(language), { code, content: code }),
    ]),
  );
}

/** Has a member's first question in a language wait for no table that the build has compiled. */
export function knowStoredTables(folder = SHIPPED_TABLES): void {
  const opened = new Map(
    compiledLanguages.map((language) => [language, once(() => openTables(join(folder, fileOf(language))))]),
  );
  knowTables((language) => opened.get(language)?.());
}

function openTables(file: string): CompiledTables | undefined {
  const tables = openFile(file);
  return isTables(tables) ? tables : undefined;
}

/** What is inside is as it was: the same code has written it, and its hash says that nobody has changed it since. */
function isTables(value: unknown): value is CompiledTables {
  return typeof value === 'object' && value !== null && 'spelling' in value;
}

function fileOf(language: string): string {
  return `${language}.bin`;
}
