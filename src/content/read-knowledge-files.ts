import { join, sep } from 'node:path';
import { type Disk, realDisk } from './disk.ts';
import type { Problem } from './knowledge.ts';
import { contentLimits } from './limits.ts';
import { misnamedFolders } from './misnamed-folders.ts';
import { tooLarge } from './parse/decode-text.ts';
import type { KnowledgeFile } from './parse/knowledge-file.ts';
import { quoted } from './quoted.ts';

/** What stands in the folder: the files that could be read, and a problem for each that could not. */
export interface FilesRead {
  readonly files: readonly KnowledgeFile[];
  readonly problems: readonly Problem[];
  /** What is not read and seems to be meant to be; absent where there is nothing. */
  readonly warnings?: readonly Problem[];
}

/** The folders that are read, with the ending their files have. */
export const KNOWLEDGE_FOLDERS = {
  articles: '.md',
  facts: '.yaml',
  asked: '.txt',
  words: '.yaml',
  elsewhere: '.txt',
  talk: '.txt',
  earlier: '.md',
} as const;

/** Of this one each folder in it is read, `translations/de`. */
export const TRANSLATIONS = 'translations';

/** Whoever measures or asks reads this one. */
const QUESTIONS = 'questions';
const ALL_FOLDERS = [...Object.keys(KNOWLEDGE_FOLDERS), TRANSLATIONS, QUESTIONS];

/**
 * Reads the knowledge files of a folder, in the order of their names. Never follows a link out of it, never waits for a
 * pipe, and reads no more than the limits, whatever is done to the files meanwhile.
 */
export function readKnowledgeFiles(directory: string, disk: Disk = realDisk): FilesRead {
  const files: KnowledgeFile[] = [];
  const problems: Problem[] = [];
  const refuse = (file: string, message: string) => problems.push({ file, line: 1, message });
  let left: number = contentLimits.totalBytes;

  function readFile(real: string, path: string, ending: string): void {
    const isWanted = path.endsWith(ending) && files.length < contentLimits.files;
    const read = disk.read(real, isWanted ? Math.min(contentLimits.fileBytes, left) : NOTHING);
    if (read.kind === 'no file') {
      refuse(path, `is not a file: only files ending in ${ending} belong here`);
    } else if (!path.endsWith(ending)) {
      refuse(path, `is not read, files here end in ${ending}: rename it or move it elsewhere`);
    } else if (read.kind === 'changing') {
      refuse(path, 'changed while it was read: try again when it is written to its end');
    } else if (read.kind === 'bytes') {
      left -= read.bytes.byteLength;
      files.push({ path, bytes: read.bytes });
    } else if (read.size > contentLimits.fileBytes) {
      refuse(path, tooLarge(read.size));
    } else {
      const wayOut = path.startsWith('earlier/')
        ? 'remove the oldest versions'
        : 'use a second folder of knowledge';
      refuse(path, `is one too many for one folder: ${wayOut}`);
    }
  }

  function readNames(root: string, folder: string, ending: string, names: readonly string[]): void {
    for (const name of names.toSorted()) {
      if (name.startsWith('.') || name.endsWith('~')) continue;
      const path = `${folder}/${name}`;
      if (unprintable.test(name)) {
        refuseName(path);
        continue;
      }
      const read = attempt(() => {
        const real = disk.realPath(join(directory, path));
        if (isWithin(root, real)) readFile(real, path, ending);
        else refuse(path, 'is a link to a place outside this folder: put the file itself here');
      });
      if (read.kind === 'failed')
        refuse(path, `cannot be read (${read.code}): check the file and its rights`);
    }
  }

  function refuseName(path: string): void {
    refuse(path.replace(everyUnprintable, '\ufffd'), 'has an invisible character in its name: rename it');
  }

  /** What lies in a folder; nothing where there is none, or it cannot be read. */
  function namesIn(root: string, folder: string): readonly string[] {
    const full = join(directory, folder);
    if (!disk.has(full)) return [];
    const names = attempt(() =>
      isWithin(root, disk.realPath(full)) ? disk.names(full, contentLimits.entries + 1) : undefined,
    );
    if (names.kind === 'failed') {
      refuse(folder, `is not a folder that can be read (${names.code})`);
    } else if (names.value === undefined) {
      refuse(folder, 'is a link to a place outside this folder: put the folder itself here');
    } else if (names.value.length > contentLimits.entries) {
      refuse(folder, `holds more than ${contentLimits.entries} files: use a second folder of knowledge`);
    } else return names.value;
    return [];
  }

  const root = attempt(() => disk.realPath(directory));
  const top = attempt(() => disk.names(directory, contentLimits.entries));
  if (root.kind === 'failed' || top.kind === 'failed') {
    refuse('.', 'the folder is missing or cannot be read: create it with a folder "articles" in it');
    return { files, problems };
  }
  for (const [folder, ending] of Object.entries(KNOWLEDGE_FOLDERS))
    readNames(root.value, folder, ending, namesIn(root.value, folder));
  for (const name of namesIn(root.value, TRANSLATIONS).toSorted()) {
    const folder = `${TRANSLATIONS}/${name}`;
    if (name.startsWith('.')) continue;
    if (unprintable.test(name)) refuseName(folder);
    else readNames(root.value, folder, '.yaml', namesIn(root.value, folder));
  }
  const warnings = misnamedFolders(top.value.toSorted(), ALL_FOLDERS);
  if (!files.some(({ path }) => path.startsWith('articles/')) && problems.length === 0) {
    const misnamed = warnings.find(({ message }) => message.endsWith(' articles'));
    const why = misnamed ? ` (${quoted(misnamed.file)} is not read)` : '';
    refuse('articles', `holds no article: add one, such as articles/my-story.md${why}`);
  }
  return warnings.length === 0 ? { files, problems } : { files, problems, warnings };
}

/** So many bytes no file has: it is looked at and not read. */
const NOTHING = -1;

/** Characters that would break or colour the line in which a problem is told, or hide in it. */
const unprintable = /[\p{C}\u2028\u2029\ufffd]/u;
const everyUnprintable = new RegExp(unprintable, 'gu');

function isWithin(root: string, real: string): boolean {
  return `${real}${sep}`.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);
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
