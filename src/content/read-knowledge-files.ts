import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { tooLarge } from './decode-text.ts';
import type { Problem } from './knowledge.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import { contentLimits } from './limits.ts';
import { quoted } from './quoted.ts';

/** What stands in the folder: the files that could be read, and a problem for each that could not. */
export interface FilesRead {
  readonly files: readonly KnowledgeFile[];
  readonly problems: readonly Problem[];
}

/** The folders that are read, with the ending their files have. */
const folders = {
  articles: '.md',
  facts: '.yaml',
  asked: '.txt',
  words: '.yaml',
  elsewhere: '.txt',
  earlier: '.md',
} as const;

/** Reads the knowledge files of a folder, in the order of their names; never follows a link out of it. */
export function readKnowledgeFiles(directory: string): FilesRead {
  const files: KnowledgeFile[] = [];
  const problems: Problem[] = [];
  const refuse = (file: string, message: string) => problems.push({ file, line: 1, message });
  let total = 0;
  let count = 0;

  function readFile(root: string, path: string, ending: string): void {
    const full = join(directory, path);
    const real = realpathSync(full);
    if (!real.startsWith(root + sep)) {
      refuse(path, 'is a link to a place outside this folder: put the file itself here');
      return;
    }
    const stat = lstatSync(real);
    if (!stat.isFile()) {
      refuse(path, `is not a file: only files ending in ${ending} belong here`);
    } else if (!path.endsWith(ending)) {
      refuse(path, `is not read, files here end in ${ending}: rename it or move it elsewhere`);
    } else if (stat.size > contentLimits.fileBytes) {
      refuse(path, tooLarge(stat.size));
    } else if (total + stat.size > contentLimits.totalBytes || count === contentLimits.files) {
      const wayOut = path.startsWith('earlier/')
        ? 'remove the oldest versions'
        : 'use a second folder of knowledge';
      refuse(path, `is one too many for one folder: ${wayOut}`);
    } else {
      total += stat.size;
      count += 1;
      files.push({ path, bytes: readFileSync(real) });
    }
  }

  const root = attempt(() => realpathSync(directory));
  const top = attempt(() => readdirSync(directory));
  if (root.kind === 'failed' || top.kind === 'failed') {
    refuse('.', 'the folder is missing or cannot be read: create it with a folder "articles" in it');
    return { files, problems };
  }
  for (const [folder, ending] of Object.entries(folders)) {
    if (!top.value.includes(folder)) continue;
    const names = attempt(() => readdirSync(join(directory, folder)));
    if (names.kind === 'failed') {
      refuse(folder, `is not a folder that can be read (${names.code})`);
      continue;
    }
    for (const name of names.value.sort()) {
      if (name.startsWith('.') || name.endsWith('~')) continue;
      const path = `${folder}/${name}`;
      const read = attempt(() => readFile(root.value, path, ending));
      if (read.kind === 'failed')
        refuse(path, `cannot be read (${read.code}): check the file and its rights`);
    }
  }
  if (!files.some(({ path }) => path.startsWith('articles/')) && problems.length === 0) {
    refuse('articles', 'holds no article: add one, such as articles/my-story.md');
  }
  return { files, problems };
}

type Attempt<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'failed'; readonly code: string };

/** The disk fails in many ways that are all the writer's to mend, so they become values here. */
function attempt<Value>(action: () => Value): Attempt<Value> {
  try {
    return { kind: 'done', value: action() };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown error';
    return { kind: 'failed', code: quoted(String(code)) };
  }
}
