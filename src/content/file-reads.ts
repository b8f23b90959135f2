import { createHash } from 'node:crypto';
import type { KnowledgeFile } from './parse/knowledge-file.ts';
import { parseArticle } from './parse/parse-article.ts';
import { parseAsked } from './parse/parse-asked.ts';
import { parseEarlier } from './parse/parse-earlier.ts';
import { parseElsewhere } from './parse/parse-elsewhere.ts';
import { parseTalk } from './parse/parse-talk.ts';
import { parseTranslation } from './parse/parse-translation.ts';
import { parseWords } from './parse/parse-words.ts';
import { type PerFile, perFile } from './per-file.ts';
import { TRANSLATIONS } from './read-knowledge-files.ts';

/** What a file says by itself, by its folder. Facts are read anew: they cite paragraphs of another file, and know their lines. */
export const fileReaders = {
  articles: perFile((file) => parseArticle(file)),
  words: perFile(parseWords),
  elsewhere: perFile(parseElsewhere),
  talk: perFile(parseTalk),
  asked: perFile((file) => parseAsked(file)),
  earlier: perFile(parseEarlier),
  [TRANSLATIONS]: perFile(parseTranslation),
};

/** Articles and earlier ones know where their lines are, which is no plain value. */
type Folder = Exclude<keyof typeof fileReaders, 'articles' | 'earlier'>;

/** What was read of files, in plain values that can be kept: by folder, name and content. */
export type FileReads = {
  readonly [In in Folder]: ReadonlyMap<string, ReturnType<(typeof fileReaders)[In]>>;
};

/** What the files say; those that were read before are not read again. */
export function readsOf(files: readonly KnowledgeFile[]): FileReads {
  const all = <Read>(folder: Folder, reader: PerFile<Read>) =>
    new Map(inFolder(files, folder).map((file) => [keyOf(file), reader(file)]));
  return {
    words: all('words', fileReaders.words),
    elsewhere: all('elsewhere', fileReaders.elsewhere),
    talk: all('talk', fileReaders.talk),
    asked: all('asked', fileReaders.asked),
    translations: all('translations', fileReaders.translations),
  };
}

/** Has the files not read that are among those of which something was kept. */
export function knowReads(files: readonly KnowledgeFile[], reads: FileReads): void {
  const know = <Read>(folder: Folder, reader: PerFile<Read>, known: ReadonlyMap<string, Read>) => {
    for (const file of inFolder(files, folder)) {
      const read = known.get(keyOf(file));
      if (read !== undefined) reader.know(file, read);
    }
  };
  know('words', fileReaders.words, reads.words);
  know('elsewhere', fileReaders.elsewhere, reads.elsewhere);
  know('talk', fileReaders.talk, reads.talk);
  know('asked', fileReaders.asked, reads.asked);
  know('translations', fileReaders.translations, reads.translations);
}

function inFolder(files: readonly KnowledgeFile[], folder: Folder): readonly KnowledgeFile[] {
  return files.filter(({ path }) => path.startsWith(`${folder}/`));
}

function keyOf({ path, bytes }: KnowledgeFile): string {
  return `${path} ${createHash('sha256').update(bytes).digest('hex')}`;
}
