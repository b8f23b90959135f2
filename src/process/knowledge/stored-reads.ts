import { type FileReads, readsOf } from '../../content/file-reads.ts';
import type { KnowledgeFile } from '../../content/parse/knowledge-file.ts';
import { type Origin, readValue, writeValue } from './stored-value.ts';

/** What files say by themselves, in bytes that `openReads` reads. */
export function writeReads(files: readonly KnowledgeFile[], origin: Origin): Uint8Array<ArrayBuffer> {
  return writeValue(readsOf(files), origin);
}

/** Reads what `writeReads` wrote; undefined for anything else, and for what other code wrote. */
export function openReads(bytes: Uint8Array, code: string): FileReads | undefined {
  const reads = readValue(bytes, code)?.open();
  return isFileReads(reads) ? reads : undefined;
}

/** What is inside is as it was: the same code has written it, and its hash says that nobody has changed it since. */
function isFileReads(value: unknown): value is FileReads {
  return typeof value === 'object' && value !== null && 'translations' in value;
}
