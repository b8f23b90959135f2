import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { smallTalk } from '../../src/answer/plan/small-talk.ts';
import { knowledgeOf } from '../../src/content/load-knowledge.ts';
import { filesOf } from '../../src/process/knowledge/folder-files.ts';
import { article, story } from '../content/knowledge-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folder-'));
  write('articles/harbour.md', article(...story));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function load() {
  const { files, problems } = filesOf(folder);
  const loaded = knowledgeOf(files, problems);
  if (loaded.kind === 'problems') throw new Error(JSON.stringify(loaded.problems));
  return loaded.knowledge;
}

test('a folder with nothing but an article has the lists that come with the bot', () => {
  const knowledge = load();
  expect(knowledge.articles.map(({ id }) => id)).toEqual(['harbour']);
  expect(knowledge.words.length).toBeGreaterThan(10);
  expect(knowledge.elsewhere.flatMap(({ asked }) => asked).length).toBeGreaterThan(10);
  expect(smallTalk('thank you', knowledge)).toBe('thanks');
});

test('a folder’s own lists are added to them', () => {
  const before = load();
  write('talk/en.txt', '# thanks\nta very much matey\n');
  write('words/en.yaml', '- [trawler, smack]\n');
  const knowledge = load();
  expect(smallTalk('ta very much matey', knowledge)).toBe('thanks');
  expect(smallTalk('thank you', knowledge)).toBe('thanks');
  expect(knowledge.words.length).toBe(before.words.length + 1);
});
