import { parentPort, workerData } from 'node:worker_threads';
import type { Knowledge } from '../../content/knowledge.ts';
import { compileIndex } from '../../search/compile.ts';
import { codeHash } from '../this-code.ts';
import { writeCompiled } from './compiled-file.ts';
import { openLists } from './stored-lists.ts';

// A thread of its own, so that the bot goes on answering: compiling takes seconds.
if (isKnowledge(workerData)) {
  const compiled = { knowledge: workerData, index: compileIndex(workerData, openLists()) };
  const bytes = writeCompiled(compiled, { code: codeHash(), content: '0'.repeat(64) });
  parentPort?.postMessage(bytes, [bytes.buffer]);
}

/** The same code has sent it, from what it had checked. */
function isKnowledge(data: unknown): data is Knowledge {
  return typeof data === 'object' && data !== null && 'articles' in data;
}
