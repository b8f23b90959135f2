import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';

/** A small record on the disk that may be lost at any time: a disk that refuses costs the record and nothing else. */
export interface SmallFile<Value> {
  /** Undefined when there is none or what stands there is no such record. */
  read(): Value | undefined;
  write(value: Value): void;
  remove(): void;
}

/** Keeps a record as JSON in the file at `path`; its folder is made when needed. Never throws. */
export function smallFile<Value>(path: string, schema: z.ZodType<Value>): SmallFile<Value> {
  return {
    read: () => attempt(() => schema.parse(JSON.parse(readFileSync(path, 'utf8')))),
    write(value) {
      attempt(() => {
        mkdirSync(dirname(path), { recursive: true });
        // Written beside it and renamed, so that nobody ever reads half of it.
        const fresh = `${path}.${process.pid}`;
        writeFileSync(fresh, JSON.stringify(value), { mode: 0o600 });
        renameSync(fresh, path);
      });
    },
    remove() {
      attempt(() => rmSync(path, { force: true }));
    },
  };
}

/** The disk may refuse for many reasons, and none of them matters here. */
function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
