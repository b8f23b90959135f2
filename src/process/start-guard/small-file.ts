import {
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';

/** A small record on the disk that may be lost at any time: a disk that refuses costs the record and nothing else. */
export interface SmallFile<Value> {
  /** Undefined when there is none or what stands there is no such record. */
  read(): Value | undefined;
  /** Whether it could be written. */
  write(value: Value): boolean;
  remove(): void;
}

/** Links are not followed: another one may have put it there. Windows knows no such links. */
const READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

/** Keeps a record as JSON in the file at `path`; its folder is made when needed. Never throws. */
export function smallFile<Value>(path: string, schema: z.ZodType<Value>): SmallFile<Value> {
  return {
    read: () => attempt(() => schema.parse(JSON.parse(readText(path)))),
    write(value) {
      const written = attempt(() => {
        mkdirSync(dirname(path), { recursive: true });
        // Written beside it and renamed, so that nobody ever reads half of it.
        const fresh = `${path}.${process.pid}`;
        rmSync(fresh, { force: true });
        writeFileSync(fresh, JSON.stringify(value), { mode: 0o600, flag: 'wx' });
        renameSync(fresh, path);
        return true;
      });
      return written ?? false;
    },
    remove() {
      attempt(() => rmSync(path, { force: true }));
    },
  };
}

function readText(path: string): string {
  const file = openSync(path, READ);
  try {
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

/** The disk may refuse for many reasons, and none of them matters here. */
function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
