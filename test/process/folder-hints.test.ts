import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFolderHints } from '../../src/process/knowledge/folder-hints.ts';

/** Milliseconds that no test lasts. */
const NEVER = 3_600_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hints-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a change in a folder ends the waiting', async () => {
  const hints = createFolderHints();
  hints.follow([folder]);
  const hinted = hints.next(NEVER);
  writeFileSync(join(folder, 'facts.yaml'), 'people: []');
  await hinted;
});

test('so does one that came before anybody waited', async () => {
  const hints = createFolderHints();
  const beside = createFolderHints();
  for (const one of [hints, beside]) one.follow([folder]);
  writeFileSync(join(folder, 'facts.yaml'), 'people: []');
  await Promise.all([beside.next(NEVER), hints.next(NEVER)]);
});

test('where there is no such folder, waiting ends by itself', async () => {
  const hints = createFolderHints();
  hints.follow([join(folder, 'gone')]);
  await expect(hints.next(1)).resolves.toBeUndefined();
});

test('a folder that is there again has to be followed again', async () => {
  const hints = createFolderHints();
  const inside = join(folder, 'articles');
  hints.follow([inside]);
  mkdirSync(inside);
  hints.follow([inside]);
  writeFileSync(join(inside, 'story.md'), 'A story.');
  await hints.next(NEVER);
});
