import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { codeHash, projectFolder, shippedKnowledge } from '../this-code.ts';
import { type Compiled, type CompiledFile, readCompiled } from './compiled-file.ts';
import { contentOf } from './content-hash.ts';

/** What the build has compiled of the knowledge that comes with the bot. */
export const SHIPPED_COMPILED = join(projectFolder, 'dist/knowledge.bin');

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

/** Keeps a compiled folder for the next start. A disk that refuses costs only time then. */
export function keepCompiled(path: string, bytes: Uint8Array): void {
  // Written beside it and renamed, so that nobody ever reads half of it.
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
