import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { knowledgeOf } from '../../content/load-knowledge.ts';
import type { KnowledgeFile } from '../../content/parse/knowledge-file.ts';
import { filesOf } from './folder-files.ts';
import { knowStoredReads } from './stored-knowledge.ts';

// A thread of its own, so that the bot goes on answering: reading and checking a large folder takes a while.
const { folder } = z.object({ folder: z.string() }).parse(workerData);
let before = new Map(asKept(filesOf(folder).files).map((file) => [file.path, file]));

parentPort?.on('message', () => {
  const { files, problems } = filesOf(folder);
  const now = files.map(asBefore);
  before = new Map(now.map((file) => [file.path, file]));
  const loaded = knowledgeOf(now, problems);
  parentPort?.postMessage(loaded.kind === 'loaded' ? loaded.knowledge : undefined);
});

/** A file that has not changed is the one that was read before, so that what was made of it is too. */
function asBefore(file: KnowledgeFile): KnowledgeFile {
  const known = before.get(file.path);
  return known && Buffer.compare(known.bytes, file.bytes) === 0 ? known : file;
}

/** What was read of them when the folder was compiled is not read again. */
function asKept(files: readonly KnowledgeFile[]): readonly KnowledgeFile[] {
  knowStoredReads(folder, files);
  return files;
}
