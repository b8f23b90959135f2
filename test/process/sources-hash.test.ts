import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { areUntouchedSince } from '../../src/process/sources-hash.ts';

let project: string;
const file = () => join(project, 'src/answer/ask.ts');
/** A moment after everything that was written so far: file systems count in steps of some milliseconds. */
const soon = () => Date.now() + 50;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'sources-'));
  mkdirSync(join(project, 'src/answer'), { recursive: true });
  mkdirSync(join(project, 'commands'));
  writeFileSync(join(project, 'package-lock.json'), '{}');
  writeFileSync(file(), 'one');
});

describe('sources', () => {
  it('are untouched while nobody changes them, and where there are none', () => {
    expect(areUntouchedSince(project, soon())).toBe(true);
    rmSync(join(project, 'src'), { recursive: true });
    expect(areUntouchedSince(project, 0)).toBe(true);
  });

  it('are looked at also while an editor has left a link to nothing beside one', () => {
    symlinkSync('mara@harbour.1234', join(project, 'src/answer/.#ask.ts'));
    expect(areUntouchedSince(project, soon())).toBe(true);
  });

  it.each<[string, () => void]>([
    [
      'written with the time that it had',
      () => {
        const { atime, mtime } = statSync(file());
        writeFileSync(file(), readFileSync(file(), 'utf8').replace('one', 'two'));
        utimesSync(file(), atime, mtime);
      },
    ],
    ['added', () => writeFileSync(join(project, 'src/answer/new.ts'), '')],
    [
      'copied with an old time',
      () => cpSync(file(), join(project, 'commands/ask.ts'), { preserveTimestamps: true }),
    ],
    ['taken away', () => rmSync(file())],
  ])('are not when one was %s', async (_, change) => {
    const moment = soon();
    while (Date.now() < moment + 50) await new Promise((resolve) => setTimeout(resolve, 10));
    change();
    expect(areUntouchedSince(project, moment)).toBe(false);
  });
});
