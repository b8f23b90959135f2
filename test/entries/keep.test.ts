import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/content/load-knowledge.ts';
import { article } from '../content/knowledge-folder.ts';
import { joinedTool, runTool } from './run-tool.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keep-'));
  write('articles/fog.md', article('Fog came.', 'It stayed.'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string): void {
  mkdirSync(join(folder, 'stories', path, '..'), { recursive: true });
  writeFileSync(join(folder, 'stories', path), content);
}

/** Keeps the texts of the knowledge folder, from beside it. */
function keep(...options: readonly string[]) {
  return runTool(joinedTool('keep'), options, { cwd: folder });
}

const stories = ['--knowledge', 'stories'];
const kept = () => readdirSync(join(folder, 'stories/earlier'));

/** SHA-256 of the paragraphs with a blank line between, first eight digits. */
const first = 'earlier/fog.88d1cd82.md';

test('the text of every article is copied under its version, once', () => {
  expect(keep(...stories)).toEqual({
    status: 0,
    stdout: `stories/${first}: kept\n`,
    stderr: '',
  });
  expect(readFileSync(join(folder, 'stories', first), 'utf8')).toBe(article('Fog came.', 'It stayed.'));
  expect(keep(...stories)).toEqual({ status: 0, stdout: `stories/${first}: is kept already\n`, stderr: '' });
  expect(kept()).toHaveLength(1);
});

test('a text that changed since is kept beside the one before, and the folder loads', () => {
  keep(...stories);
  write('articles/fog.md', article('Fog came.', 'It left.'));
  const { stdout } = keep(...stories);
  expect(stdout).toMatch(/^stories\/earlier\/fog\.[0-9a-f]{8}\.md: kept\n$/u);
  expect(kept()).toHaveLength(2);
  const loaded = loadKnowledge(join(folder, 'stories'));
  if (loaded.kind === 'problems') throw new Error(JSON.stringify(loaded.problems));
  const [now] = loaded.knowledge.articles;
  expect(loaded.knowledge.earlier.map(({ hash }) => hash)).toContain(now?.hash);
});

test('an article that cannot be read is named, and the others are kept', () => {
  write('articles/rain.md', 'Rain.');
  const { status, stdout } = keep(...stories);
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /^stories\/earlier\/fog\.[0-9a-f]{8}\.md: kept\nstories\/articles\/rain\.md:1: must begin /u,
  );
});

test('mistakes in facts do not keep a text from being kept', () => {
  write('facts/fog.yaml', 'events: 1\n');
  write('facts/fog.yml', '');
  expect(keep(...stories)).toMatchObject({ status: 0, stdout: `stories/${first}: kept\n` });
});

test('a kept text that somebody edited is named and never overwritten', () => {
  keep(...stories);
  write(first, article('Fog came.', 'It went.'));
  const { status, stdout } = keep(...stories);
  expect(status).toBe(1);
  expect(stdout).toContain(`stories/${first}:8: this text has the version `);
  expect(readFileSync(join(folder, 'stories', first), 'utf8')).toContain('It went.');
});

test('what stands in the place of a kept text and is none is named', () => {
  mkdirSync(join(folder, 'stories', first), { recursive: true });
  expect(keep(...stories)).toEqual({
    status: 1,
    stdout: `stories/${first}:1: is not a file: only files ending in .md belong here\n`,
    stderr: '',
  });
});

test('a missing folder and an unknown option are explained', () => {
  expect(keep('--knowledge', 'nowhere')).toMatchObject({
    status: 1,
    stdout:
      'nowhere/.:1: the folder is missing or cannot be read: create it with a folder "articles" in it\n',
  });
  expect(keep('--folder', 'stories')).toMatchObject({ status: 2 });
  expect(keep('--folder', 'stories').stderr).toContain('Usage: npm run keep -- [--knowledge DIR]');
});

test('nothing is written where no folder stands or outside of the knowledge', () => {
  write('earlier', 'x');
  expect(keep(...stories)).toMatchObject({
    status: 1,
    stdout: 'stories/earlier:1: is not a folder that can be read ("ENOTDIR")\n',
    stderr: '',
  });
  rmSync(join(folder, 'stories/earlier'));
  mkdirSync(join(folder, 'outside'));
  symlinkSync('../outside', join(folder, 'stories/earlier'));
  expect(keep(...stories)).toMatchObject({
    status: 1,
    stdout: 'stories/earlier:1: is a link to a place outside this folder: put the folder itself here\n',
  });
  expect(readdirSync(join(folder, 'outside'))).toEqual([]);
});
