import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { builtFrom } from './this-code.ts';

/** Runs a source below `src`, or what it was built into, in a thread of its own. */
export function startWorker(source: string, workerData: unknown): Worker {
  if (builtFrom !== undefined)
    return new Worker(new URL(`${basename(source, '.ts')}.mjs`, import.meta.url), { workerData });
  // A thread does not inherit the translating of TypeScript.
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const url = JSON.stringify(new URL(`../${source}`, import.meta.url).href);
  const code = `import(${tsx}).then(({ register }) => { register(); return import(${url}); });`;
  return new Worker(code, { eval: true, execArgv: [], workerData });
}
