import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeFolder } from '../../src/process/knowledge/change-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'change-'));
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'articles/fog.md'), 'Fog.');
  writeFileSync(join(folder, 'articles/rain.md'), 'Rain.');
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (path: string, text = '') => ({ path, bytes: Buffer.from(text) });
const all = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => `${name}: ${readFileSync(join(parentPath, name), 'utf8')}`)
    .sort();

test('files are written, replaced and moved, and nothing else is left behind', () => {
  const change = {
    files: [file('earlier/fog.md', 'Fog.'), file('articles/rain.md', 'More rain.')],
    gone: [file('articles/fog.md', 'Fog.')],
  };
  expect(changeFolder(folder, change)).toBe(undefined);
  expect(all()).toEqual(['fog.md: Fog.', 'rain.md: More rain.']);
  expect(readdirSync(join(folder, 'articles'))).toEqual(['rain.md']);
});

test.each([
  ['a folder cannot be made', [file('articles/rain.md', 'New.'), file('articles/fog.md/x', 'X.')], []],
  [
    'something that should go is not there',
    [file('articles/rain.md', 'New.')],
    [file('articles/fog.md', 'Fog.'), file('articles/hail.md')],
  ],
  [
    'a folder stands where a file should be',
    [file('articles/rain.md', 'New.'), file('articles', 'X.')],
    [file('articles/fog.md', 'Fog.')],
  ],
])('nothing has changed when %s', (_, files, gone) => {
  const before = all();
  expect(changeFolder(folder, { files, gone })).toMatch(/^E[A-Z]+$/u);
  expect(all()).toEqual(before);
});

test.each([0, 3, 9])('nothing has changed when the disk is full after %i bytes', (room) => {
  const before = all();
  let left = room;
  const full = (descriptor: number, bytes: Uint8Array, from: number) => {
    if (left === 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    // A disk takes what still fits, and refuses after that.
    const taken = writeSync(descriptor, bytes, from, Math.min(left, bytes.length - from));
    left -= taken;
    return taken;
  };
  const change = {
    files: [file('earlier/fog.md', 'Fog.'), file('articles/rain.md', 'More rain.')],
    gone: [file('articles/fog.md', 'Fog.')],
  };
  expect(changeFolder(folder, change, full)).toBe('ENOSPC');
  expect(all()).toEqual(before);
  expect(changeFolder(folder, change)).toBe(undefined);
});
