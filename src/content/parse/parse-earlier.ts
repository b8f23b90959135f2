import type { Article } from '../knowledge.ts';
import { isIdLike } from './field-types.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import { type ArticleRead, parseArticle } from './parse-article.ts';

/** The folder of texts that articles had before. */
const FOLDER = 'earlier';

/** Where a text of an article is kept, `earlier/<id>.<hash>.md`. */
export function earlierPath({ id, hash }: Article): string {
  return `${FOLDER}/${id}.${hash}.md`;
}

/** Reads a text that an article had before; refuses one that does not fit the version in its file's name. */
export function parseEarlier(source: KnowledgeFile): ArticleRead {
  const file = source.path;
  const [, id = '', hash] = /^[^/]+\/([^/.]+)\.([0-9a-f]{8})\.md$/.exec(file) ?? [];
  if (!isIdLike(id) || hash === undefined) {
    const message = 'the file name must be an article’s id, a dot, the eight digits of its version, then .md';
    return { kind: 'problems', id, problems: [{ file, line: 1, message }] };
  }
  const read = parseArticle(source, id);
  if (read.kind === 'problems' || read.article.hash === hash) return read;
  const message = `this text has the version ${read.article.hash}: name the file so, or put the text of ${hash} in it`;
  return { kind: 'problems', id, problems: [{ file, line: read.lineOf(1), message }] };
}
