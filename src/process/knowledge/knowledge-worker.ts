import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { codeHash } from '../this-code.ts';
import { compileFolder } from './compile-folder.ts';
import { keepCompiled, storeOf } from './stored-knowledge.ts';

// A thread of its own, so that the bot goes on answering: compiling takes seconds.
const folder = z.string().parse(workerData);
const result = compileFolder(folder, codeHash());
if (result.kind === 'problems') parentPort?.postMessage(result);
else {
  const { kind, bytes } = result;
  keepCompiled(storeOf(folder), bytes);
  parentPort?.postMessage({ kind, bytes }, [bytes.buffer]);
}
