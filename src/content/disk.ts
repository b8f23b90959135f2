import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  opendirSync,
  openSync,
  readSync,
  realpathSync,
} from 'node:fs';

/** What reading a folder asks of the disk; passed in, so that a test can let each step fail. All but `has` may throw. */
export interface Disk {
  /** Whether something has that name, be it a link to nothing. */
  has(path: string): boolean;
  /** The same place without links. */
  realPath(path: string): string;
  /** Names in a folder, in any order, at most so many. */
  names(folder: string, most: number): readonly string[];
  /** A file's bytes when it has at most so many. Never waits for somebody to write, never follows a link. */
  read(path: string, most: number): FileRead;
}

/** `changing` is a file that somebody wrote to in the meantime. */
export type FileRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'larger'; readonly size: number }
  | { readonly kind: 'no file' }
  | { readonly kind: 'changing' };

/** The disk of this machine. */
export const realDisk: Disk = {
  has(path) {
    try {
      return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    } catch {
      return true;
    }
  },
  realPath: (path) => realpathSync.native(path),
  names(folder, most) {
    const directory = opendirSync(folder);
    try {
      const names: string[] = [];
      for (let entry = directory.readSync(); entry && names.length < most; entry = directory.readSync())
        names.push(entry.name);
      return names;
    } finally {
      directory.closeSync();
    }
  },
  read(path, most) {
    // Opening a device may set it going, so nothing but a file is opened.
    if (!lstatSync(path).isFile()) return { kind: 'no file' };
    // A pipe or link may stand there by now.
    const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const stat = fstatSync(file);
      if (!stat.isFile()) return { kind: 'no file' };
      return stat.size > most ? { kind: 'larger', size: stat.size } : readAll(file, stat.size);
    } finally {
      closeSync(file);
    }
  },
};

/** One byte more than there should be is asked for, so that a file that grows is noticed and costs no memory. */
function readAll(file: number, size: number): FileRead {
  const bytes = Buffer.alloc(size + 1);
  let length = 0;
  while (length <= size) {
    const read = readSync(file, bytes, length, size + 1 - length, null);
    if (read === 0) break;
    length += read;
  }
  return length === size ? { kind: 'bytes', bytes: bytes.subarray(0, size) } : { kind: 'changing' };
}
