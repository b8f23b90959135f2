import { createHash } from 'node:crypto';
import type { KnowledgeFile } from '../../content/parse/knowledge-file.ts';
import { filesOf } from './folder-files.ts';

/** The hash of what stands in a folder now; undefined when not all of it can be read. */
export function contentOf(folder: string): string | undefined {
  const { files, problems } = filesOf(folder);
  return problems.length > 0 ? undefined : hashOfFiles(files);
}

/** Changes with the name and the content of any file. */
export function hashOfFiles(files: readonly KnowledgeFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) hash.update(`${path} ${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}
