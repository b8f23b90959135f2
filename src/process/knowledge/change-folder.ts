import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { KnowledgeFile } from '../../content/parse/knowledge-file.ts';

/** What is to become of a folder: files to be there, whatever stood in their places, and files to be gone. */
export interface FolderChange {
  readonly files: readonly KnowledgeFile[];
  readonly gone: readonly KnowledgeFile[];
}

/**
 * Changes a folder whole or not at all: all is written beside its place first, so that a disk that is full or does not let
 * anybody write has changed nothing; should a step after that fail, those before it are undone. Gives the code of the error.
 * `write` is how the disk takes bytes: to a file, from a place on, as many as it says.
 */
export function changeFolder(
  folder: string,
  { files, gone }: FolderChange,
  write: Write = writeSync,
): string | undefined {
  const undo: (() => void)[] = [];
  try {
    const fresh = files.map(({ path, bytes }) => {
      const place = join(folder, path);
      // A name with a dot before it is no knowledge yet.
      const beside = join(dirname(place), `.${basename(place)}.${process.pid}`);
      mkdirSync(dirname(place), { recursive: true });
      undo.push(() => rmSync(beside, { force: true }));
      writeSynced(beside, bytes, write);
      return { beside, place };
    });
    for (const { path, bytes } of gone) {
      const place = join(folder, path);
      rmSync(place);
      undo.push(() => writeFileSync(place, bytes));
    }
    for (const { beside, place } of fresh) {
      const before = bytesOf(place);
      renameSync(beside, place);
      undo.push(() => (before ? writeFileSync(place, before) : rmSync(place)));
    }
    return undefined;
  } catch (error) {
    for (const step of undo.toReversed()) attempt(step);
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  }
}

type Write = (file: number, bytes: Uint8Array, from: number) => number;

function writeSynced(path: string, bytes: Uint8Array, write: Write): void {
  const file = openSync(path, 'w');
  try {
    for (let at = 0; at < bytes.length; ) at += write(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function bytesOf(path: string): Uint8Array | undefined {
  return existsSync(path) ? readFileSync(path) : undefined;
}

/** Undoing goes on as far as the disk lets it. */
function attempt(step: () => void): void {
  try {
    step();
  } catch {}
}
