import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/content/load-knowledge.ts';
import { article, goodFacts, story } from './knowledge-folder.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function problems(directory = folder): readonly string[] {
  const loaded = loadKnowledge(directory);
  return loaded.kind === 'loaded' ? [] : loaded.problems.map((p) => `${p.file}:${p.line}: ${p.message}`);
}

test('a folder in order is loaded in the order of the file names', () => {
  write('articles/b.md', article('Rain.'));
  write('articles/a.md', article('Fog.'));
  write('facts/a.yaml', 'events:\n  - {id: fog, name: fog, says: There is fog., paragraphs: 1}\n');
  write('words/en.yaml', '- [fog, mist]\n');
  write('questions/a.jsonl', 'not read');
  write('README.md', 'not read');
  write('articles/.draft.md', 'not read');
  write('articles/a.md~', 'not read');
  const loaded = loadKnowledge(folder);
  expect(loaded).toMatchObject({
    kind: 'loaded',
    knowledge: {
      articles: [{ id: 'a' }, { id: 'b' }],
      facts: [{ id: 'fog' }],
      words: [{ words: ['fog', 'mist'] }],
    },
  });
  expect(Object.isFrozen(loaded)).toBe(true);
});

test('the names of other commands can be given', () => {
  write('articles/harbour.md', article(...story));
  write('facts/harbour.yaml', goodFacts);
  expect(loadKnowledge(folder, ['nets'])).toMatchObject({
    problems: [
      { line: 53, message: 'the command "nets" is taken by the bot itself: choose a different name' },
    ],
  });
});

describe('a folder with a problem', () => {
  const missing = '.:1: the folder is missing or cannot be read: create it with a folder "articles" in it';
  const noArticle = 'articles:1: holds no article: add one, such as articles/my-story.md';

  test('missing', () => expect(problems(join(folder, 'nowhere'))).toEqual([missing]));

  test('a file', () => {
    write('file', 'x');
    expect(problems(join(folder, 'file'))).toEqual([missing]);
  });

  test('empty', () => expect(problems()).toEqual([noArticle]));

  test('no articles in it', () => {
    mkdirSync(join(folder, 'articles'));
    expect(problems()).toEqual([noArticle]);
  });

  test('a file where a folder belongs', () => {
    write('articles/a.md', article('Fog.'));
    write('facts', 'x');
    expect(problems()).toEqual(['facts:1: is not a folder that can be read ("ENOTDIR")']);
  });

  test('files with another ending, and folders', () => {
    write('articles/a.md', article('Fog.'));
    write('articles/a.txt', 'x');
    write('facts/a.yml', 'x');
    mkdirSync(join(folder, 'articles/more.md'));
    expect(problems()).toEqual([
      'articles/a.txt:1: is not read, files here end in .md: rename it or move it elsewhere',
      'articles/more.md:1: is not a file: only files ending in .md belong here',
      'facts/a.yml:1: is not read, files here end in .yaml: rename it or move it elsewhere',
    ]);
  });

  test('a file of 10 MB is not even read', () => {
    write('articles/a.md', article('Fog.'));
    write('facts/a.yaml', new Uint8Array(10_000_000));
    expect(problems()).toEqual([
      'facts/a.yaml:1: has 10.0 MB, at most 1 MB are read: split it into several articles',
    ]);
  });

  test('facts do not miss an article that could not be read', () => {
    write('articles/a.md', new Uint8Array(2_000_000));
    write('facts/a.yaml', 'events: []\n');
    expect(problems()).toEqual([
      'articles/a.md:1: has 2.0 MB, at most 1 MB are read: split it into several articles',
    ]);
  });

  test('more than 4 MB in all', () => {
    for (const name of ['a', 'b', 'c', 'd', 'e'])
      write(`articles/${name}.md`, new Uint8Array(900_000).fill(0x0a));
    expect(problems()).toContain(
      'articles/e.md:1: is one too many for one folder: use a second folder of knowledge',
    );
  });

  test('links out of the folder, in a circle and to nothing', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    writeFileSync(join(outside, 'secret.md'), article('Secret.'));
    write('articles/a.md', article('Fog.'));
    symlinkSync(join(outside, 'secret.md'), join(folder, 'articles/b.md'));
    symlinkSync('c.md', join(folder, 'articles/c.md'));
    symlinkSync('nothing.md', join(folder, 'articles/d.md'));
    symlinkSync(outside, join(folder, 'words'));
    expect(problems()).toEqual([
      'articles/b.md:1: is a link to a place outside this folder: put the file itself here',
      'articles/c.md:1: cannot be read ("ELOOP"): check the file and its rights',
      'articles/d.md:1: cannot be read ("ENOENT"): check the file and its rights',
      'words:1: is a link to a place outside this folder: put the folder itself here',
    ]);
    rmSync(outside, { recursive: true });
  });

  test('a link inside the folder is followed', () => {
    write('articles/a.md', article('Fog.'));
    symlinkSync('a.md', join(folder, 'articles/b.md'));
    expect(problems()).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('a pipe does not hang', () => {
    write('articles/a.md', article('Fog.'));
    execFileSync('mkfifo', [join(folder, 'articles/b.md')]);
    expect(problems()).toEqual(['articles/b.md:1: is not a file: only files ending in .md belong here']);
  });
});
