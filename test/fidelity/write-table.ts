import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fidelityTable } from './table.ts';

/** The document that holds the table, and what stands around it. */
export const DOCUMENT = join(import.meta.dirname, '../../docs/loopback.md');
const BEGIN = '<!-- written by npm run fidelity -->\n';
const END = '\n<!-- end -->';

/** The document with the table as it should be. */
export function withTable(document: string): string {
  const [before, rest] = document.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`docs/loopback.md has no place for the table: ${BEGIN}…${END}`);
  return `${before}${BEGIN}\n${fidelityTable()}\n${END}${after}`;
}

if (import.meta.filename === process.argv[1])
  writeFileSync(DOCUMENT, withTable(readFileSync(DOCUMENT, 'utf8')));
