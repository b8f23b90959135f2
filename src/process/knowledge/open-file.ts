import { readFileSync } from 'node:fs';
import { codeHash } from '../this-code.ts';
import { readValue } from './stored-value.ts';

/** What this code has written into a file; undefined where there is none, or nothing whole. */
export function openFile(path: string): unknown {
  try {
    return readValue(readFileSync(path), codeHash())?.open();
  } catch {
    return undefined;
  }
}
