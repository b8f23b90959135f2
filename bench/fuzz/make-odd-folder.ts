import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { type Disk, realDisk } from '../../src/content/disk.ts';
import type { Folder } from '../../test/content/knowledge-folder.ts';
import type { Change, Mishap, OddDisk, Oddity } from './hostile-disks.ts';

/** What a link out of the folder leads to; it must never be read. */
export const SECRET = 'What lies outside is nobody’s knowledge.';

/** A folder on the disk of this machine. */
export interface OddFolder {
  readonly directory: string;
  /** On which the mishaps happen, each once. */
  readonly disk: Disk;
  remove(): void;
}

/** Puts a folder on the disk and makes it odd; what cannot be made, such as a name of that length, is left out. */
export function makeOddFolder(good: Folder, odd: OddDisk): OddFolder {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'odd-knowledge-')));
  const directory = join(base, 'knowledge');
  const pipe = join(base, 'outside/pipe');
  for (const [path, content] of [...Object.entries(good), ['../outside/secret.md', SECRET] as const]) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  if (JSON.stringify(odd).includes('pipe')) execFileSync('mkfifo', [pipe]);

  /** Does it only in the folder itself: links lead to what is nobody's to break. */
  function at(path: string, act: (full: string) => void): void {
    try {
      if (`${realpathSync(dirname(path))}${sep}`.startsWith(directory + sep)) act(path);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
  const toFile = (path: string, act: (full: string) => void) =>
    at(path, (full) => {
      if (lstatSync(full).isFile()) act(full);
    });
  const instead = (path: string, make: (full: string) => void) =>
    at(path, (full) => {
      rmSync(full, { recursive: true, force: true });
      make(full);
    });

  function put(oddity: Oddity): void {
    const path = join(directory, oddity.path);
    if (oddity.kind === 'many') {
      for (let file = 0; file < oddity.count; file += 1)
        at(join(path, `n${file}${oddity.ending}`), (full) => writeFileSync(full, 'x', { flag: 'wx' }));
    } else if (oddity.kind === 'size') {
      instead(path, (full) => {
        writeFileSync(full, '', { flag: 'wx' });
        truncateSync(full, oddity.bytes);
      });
    } else if (oddity.kind === 'locked') toFile(path, (full) => chmodSync(full, 0o000));
    else if (oddity.kind === 'link') become(path, { kind: 'becomes a link', to: oddity.to });
    else become(path, { kind: oddity.kind === 'missing' ? 'gone' : `becomes a ${oddity.kind}` });
  }

  function become(path: string, change: Change): void {
    if (change.kind === 'grows') toFile(path, (full) => truncateSync(full, 50_000_000));
    else if (change.kind === 'becomes empty') toFile(path, (full) => truncateSync(full, 0));
    else {
      instead(path, (full) => {
        if (change.kind === 'becomes a pipe') linkSync(pipe, full);
        else if (change.kind === 'becomes a folder') mkdirSync(full);
        else if (change.kind === 'becomes a link') symlinkSync(change.to, full);
      });
    }
  }

  odd.oddities.forEach(put);
  const remove = () => rmSync(base, { recursive: true, force: true });
  return { directory, disk: diskWith(odd.mishaps, become), remove };
}

/** The disk of this machine, on which each of these happens once. */
function diskWith(mishaps: readonly Mishap[], become: (path: string, change: Change) => void): Disk {
  const left = new Set(mishaps);
  const crowds: string[] = [];

  function happen(step: Mishap['step'], path: string, most = 0): readonly string[] | undefined {
    for (const mishap of left) {
      if (mishap.step !== step || !path.endsWith(mishap.at)) continue;
      left.delete(mishap);
      const { what } = mishap;
      if (what.kind === 'fails')
        throw Object.assign(new Error('the disk fails'), what.code === undefined ? {} : { code: what.code });
      if (what.kind === 'lists') {
        crowds.push(path);
        return Array.from({ length: Math.min(what.count, most) }, (_, at) => `n${at}${what.ending}`);
      }
      become(path, what);
    }
    return undefined;
  }
  return {
    has: realDisk.has,
    realPath(path) {
      happen('realPath', path);
      const isOfCrowd = crowds.includes(dirname(path));
      return realDisk.realPath(isOfCrowd ? join(path, '../../articles/harbour.md') : path);
    },
    names(path, most) {
      return happen('names', path, most) ?? realDisk.names(path, most);
    },
    read(path, most) {
      happen('read', path);
      return realDisk.read(path, most);
    },
  };
}
