import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { KnowledgeFile } from './content/parse/knowledge-file.ts';
import { parseArticle } from './content/parse/parse-article.ts';
import { earlierPath, parseEarlier } from './content/parse/parse-earlier.ts';
import { readKnowledgeFiles } from './content/read-knowledge-files.ts';
import { folderInUse } from './process/folder-in-use.ts';

/**
 * Copies the text of every article as it is now into `earlier/`, under its version, and says what it did; what is kept
 * already stays as it is. The exit code is 1 when an article or a kept text cannot be read: the others are kept.
 */
function keep(directory: string): number {
  const { files, problems: unread } = readKnowledgeFiles(directory);
  const problems = unread.filter(({ file }) => !/^(?:facts|asked|words|elsewhere|talk)\b/u.test(file));
  const kept = new Set(files.map(({ path }) => path).filter((path) => path.startsWith('earlier/')));
  const lines: string[] = [];

  for (const file of files.filter(({ path }) => path.startsWith('articles/'))) {
    const read = parseArticle(file);
    if (read.kind === 'problems') {
      problems.push(...read.problems);
      continue;
    }
    const path = earlierPath(read.article);
    if (problems.some(({ file: broken }) => broken === path || broken === 'earlier')) continue;
    if (!kept.has(path)) write(directory, { path, bytes: file.bytes });
    lines.push(`${path}: ${kept.has(path) ? 'is kept already' : 'kept'}`);
  }
  for (const file of files.filter(({ path }) => kept.has(path))) {
    const read = parseEarlier(file);
    if (read.kind === 'problems') problems.push(...read.problems);
  }

  const folder = relative('.', directory) || '.';
  for (const line of lines) console.log(`${folder}/${line}`);
  for (const { file, line, message } of problems) console.log(`${folder}/${file}:${line}: ${message}`);
  return problems.length === 0 ? 0 : 1;
}

/** Never overwrites: what stands there already was somebody's text. */
function write(directory: string, { path, bytes }: KnowledgeFile): void {
  mkdirSync(join(directory, 'earlier'), { recursive: true });
  writeFileSync(join(directory, path), bytes, { flag: 'wx' });
}

try {
  const { values } = parseArgs({ options: { knowledge: { type: 'string' } } });
  process.exitCode = keep(values.knowledge ?? folderInUse(process.env));
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\nUsage: npm run keep -- [--knowledge DIR]`);
  process.exitCode = 2;
}
