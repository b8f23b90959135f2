import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { knowReads } from '../../content/file-reads.ts';
import type { KnowledgeFile } from '../../content/parse/knowledge-file.ts';
import { codeHash, projectFolder, shippedKnowledge } from '../this-code.ts';
import type { CompiledFolder } from './compile-folder.ts';
import { type Compiled, type CompiledFile, readCompiled } from './compiled-file.ts';
import { contentOf } from './content-hash.ts';
import { openReads } from './stored-reads.ts';

/** What the build has compiled of the knowledge that comes with the bot. */
export const SHIPPED_COMPILED = join(projectFolder, 'dist/knowledge.bin');

/** What the build has read of its files. */
export const SHIPPED_READS = readsBeside(SHIPPED_COMPILED);

/** What can be made again at any time, in the working directory; a folder compiled takes the place of what it was. */
const CACHE = '.cache/knowledge';

/** Where a folder is kept that was compiled after the build. */
export function storeOf(folder: string): string {
  const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
  return resolve(CACHE, `${name}.bin`);
}

/** What is stored of a folder. */
export interface Stored {
  readonly compiled: Compiled;
  /** The hash of the content it was compiled of. */
  readonly content: string;
  /** Whether it is what stands in the folder now, and not what stood there when all was well the last time. */
  readonly isNewest: boolean;
}

/** Where a folder may lie compiled, the oldest first. */
function placesOf(folder: string): string[] {
  return [...(resolve(folder) === shippedKnowledge ? [SHIPPED_COMPILED] : []), storeOf(folder)];
}

/** Opens what this code has compiled of a folder before; undefined when there is nothing, or nothing whole. */
export function openStored(folder: string, places = placesOf(folder)): Stored | undefined {
  const content = contentOf(folder);
  const stored = places.flatMap((path) => readFile(path) ?? []);
  const isNewest = (file: CompiledFile) => file.content === content;
  for (const file of [...stored.filter(isNewest), ...stored.toReversed()]) {
    const compiled = file.open();
    if (compiled) return { compiled, content: file.content, isNewest: isNewest(file) };
  }
  return undefined;
}

/** Opens what this code has compiled of a folder whose content had that hash; undefined when it is not there any more. */
export function openStoredOf(content: string, folder: string): Compiled | undefined {
  const stored = placesOf(folder).flatMap((path) => readFile(path) ?? []);
  return stored.find((file) => file.content === content)?.open();
}

/**
 * Has those of a folder's files not read that are as they were when this code compiled it last, or, where it never has, the
 * knowledge that comes with the bot: its lists are in every folder.
 */
export function knowStoredReads(folder: string, files: readonly KnowledgeFile[]): void {
  for (const place of [storeOf(folder), SHIPPED_COMPILED]) {
    const reads = attempt(() => openReads(readFileSync(readsBeside(place)), codeHash()));
    if (reads !== undefined) {
      knowReads(files, reads);
      return;
    }
  }
}

/** Where it is kept what was read of the files of a folder that lies compiled there. */
function readsBeside(compiled: string): string {
  return compiled.replace(/\.bin$/u, '.reads.bin');
}

/** Keeps a compiled folder, and what its files say, for the next start. A disk that refuses costs only time then. */
export function keepCompiled(folder: string, { bytes, reads }: Kept): void {
  const place = storeOf(folder);
  keep(place, bytes);
  keep(readsBeside(place), reads);
}

type Kept = Pick<CompiledFolder & { readonly kind: 'compiled' }, 'bytes' | 'reads'>;

/** Written beside it and renamed, so that nobody ever reads half of it. */
function keep(path: string, bytes: Uint8Array): void {
  const fresh = `${path}.${process.pid}`;
  const isKept = attempt(() => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(fresh, bytes);
    renameSync(fresh, path);
    return true;
  });
  if (!isKept) attempt(() => rmSync(fresh, { force: true }));
}

function readFile(path: string): CompiledFile | undefined {
  return attempt(() => readCompiled(readFileSync(path), codeHash()));
}

/** The disk may refuse for many reasons, and none of them matters here. */
function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
