import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compileTables, knowTables, spellingOf } from '../../src/language/foreign/compiled-tables.ts';
import { numberOf } from '../../src/language/string-table.ts';
import { knowStoredTables, SHIPPED_TABLES, writeTables } from '../../src/process/stored-tables.ts';
import { codeHash } from '../../src/process/this-code.ts';

afterAll(() => knowStoredTables());

test('what the build has compiled of a language is what is compiled of it anew', () => {
  const written = writeTables(codeHash(), ['it']).get('it.bin');
  expect(Buffer.compare(written ?? Buffer.of(), readFileSync(join(SHIPPED_TABLES, 'it.bin')))).toBe(0);
});

test.each([
  ['gone', undefined],
  ['damaged', (bytes: Buffer) => bytes.fill(0, bytes.length - 500)],
  ['cut short', (bytes: Buffer) => bytes.subarray(0, 500)],
  ['of other code', () => writeTables('0'.repeat(64), ['en']).get('en.bin')],
])('a language whose file is %s is compiled when it is wanted', (_, change) => {
  const folder = mkdtempSync(join(tmpdir(), 'tables-'));
  const bytes = change?.(readFileSync(join(SHIPPED_TABLES, 'en.bin')));
  if (bytes) writeFileSync(join(folder, 'en.bin'), bytes);
  knowStoredTables(folder);
  const { words } = spellingOf('en');
  expect(['war', 'wra'].map((word) => numberOf(words, word) !== undefined)).toEqual([true, false]);
});

test('what was compiled before is taken as it is', () => {
  const before = compileTables('en');
  knowTables((code) => (code === 'en' ? before : undefined));
  expect(spellingOf('en')).toBe(before.spelling);
});
