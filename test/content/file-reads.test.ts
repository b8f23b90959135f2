import { expect, test } from 'vitest';
import { knowReads, readsOf } from '../../src/content/file-reads.ts';
import { knowledgeOf } from '../../src/content/load-knowledge.ts';
import type { KnowledgeFile } from '../../src/content/parse/knowledge-file.ts';
import { openReads, writeReads } from '../../src/process/knowledge/stored-reads.ts';
import { article, goodFacts, story } from './knowledge-folder.ts';

/** The files of a folder, read anew from the disk as it were. */
const filesWith = (thanks: string): KnowledgeFile[] =>
  Object.entries({
    'articles/harbour.md': article(...story),
    'facts/harbour.yaml': goodFacts,
    'talk/en.txt': `# thanks\n${thanks}\n`,
    'words/en.yaml': '- [trawler, smack]\n',
    'translations/de/harbour.yaml': 'facts:\n  venn: Ada Venn ist Bürgermeisterin.\n',
  }).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));

const origin = { code: 'a'.repeat(64), content: 'b'.repeat(64) };

function knowledgeFrom(files: readonly KnowledgeFile[]) {
  const loaded = knowledgeOf(files);
  if (loaded.kind === 'problems') throw new Error(JSON.stringify(loaded.problems));
  return loaded.knowledge;
}

test('what was read of files can be kept in bytes, and whoever knows it reads the same', () => {
  const reads = openReads(writeReads(filesWith('ta very much'), origin), origin.code);
  if (!reads) throw new Error('They cannot be opened.');
  const files = filesWith('ta very much');
  knowReads(files, reads);
  expect(knowledgeFrom(files)).toEqual(knowledgeFrom(filesWith('ta very much')));
});

test('a file that is as it was is not read again, and one that has changed is', () => {
  const reads = readsOf(filesWith('ta very much'));
  const known = {
    ...reads,
    talk: new Map([...reads.talk.keys()].map((key) => [key, { talk: [], problems: [] }])),
  };
  const same = filesWith('ta very much');
  knowReads(same, known);
  expect(knowledgeFrom(same).talk).toEqual([]);
  const other = filesWith('cheers');
  knowReads(other, known);
  expect(JSON.stringify(knowledgeFrom(other).talk)).toContain('cheers');
});

test('what other code has kept is not taken', () => {
  expect(openReads(writeReads(filesWith('ta'), origin), 'c'.repeat(64))).toBeUndefined();
});
