import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Account, isOwnFolder, stateFolders } from '../../src/process/start-guard/state-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-'));
});
const uid = process.getuid?.();
const modeOf = (path: string) => lstatSync(path).mode & 0o777;

describe('the folders of an account', () => {
  const account: Account = {
    platform: 'linux',
    environment: {},
    home: '/home/mara',
    temporary: '/tmp',
    uid: 7,
  };

  it.each<[string, Partial<Account>, string[]]>([
    ['the usual ones', {}, ['/home/mara/.local/state/communique', '/tmp/communique-7']],
    [
      'what is set',
      { environment: { XDG_STATE_HOME: '/var/lib' } },
      ['/var/lib/communique', '/tmp/communique-7'],
    ],
    [
      'no relative one, which would be another in each working directory',
      { environment: { XDG_STATE_HOME: 'state' } },
      ['/home/mara/.local/state/communique', '/tmp/communique-7'],
    ],
    ['no home', { home: '' }, ['/tmp/communique-7']],
    [
      'a Mac',
      { platform: 'darwin' },
      ['/home/mara/Library/Application Support/communique', '/tmp/communique-7'],
    ],
  ])('are %s', (_, own, expected) => {
    expect(stateFolders({ ...account, ...own })).toEqual(expected);
  });

  it('are those of Windows there', () => {
    const environment = { LOCALAPPDATA: '/Users/mara/AppData/Local' };
    const [first] = stateFolders({ ...account, platform: 'win32', environment });
    expect(first).toBe('/Users/mara/AppData/Local/communique');
  });
});

describe('a folder', () => {
  it('is made for the account alone, with those above it', () => {
    const path = join(folder, 'a/b/c');
    expect(isOwnFolder(path, uid)).toBe(true);
    for (const made of ['a', 'a/b', 'a/b/c']) expect(modeOf(join(folder, made))).toBe(0o700);
    expect(isOwnFolder(path, uid)).toBe(true);
  });

  it('that others could write is closed to them', () => {
    const path = join(folder, 'open');
    mkdirSync(path);
    chmodSync(path, 0o777);
    expect(isOwnFolder(path, uid)).toBe(true);
    expect(modeOf(path)).toBe(0o700);
  });

  it('that somebody else made, or a link in its place, is left alone', () => {
    const theirs = join(folder, 'theirs');
    const link = join(folder, 'link');
    const file = join(folder, 'file');
    mkdirSync(theirs);
    symlinkSync(theirs, link, 'dir');
    writeFileSync(file, '');
    expect(isOwnFolder(link, uid)).toBe(false);
    expect(isOwnFolder(file, uid)).toBe(false);
    expect(isOwnFolder(join(file, 'below'), uid)).toBe(false);
    expect(isOwnFolder(theirs, (uid ?? 0) + 1)).toBe(false);
    expect(readdirSync(theirs)).toEqual([]);
  });
});
