import { z } from 'zod';
import type { Problem } from '../../content/knowledge.ts';
import { startWorker } from '../start-worker.ts';
import { codeHash } from '../this-code.ts';
import { type Compiled, readCompiled } from './compiled-file.ts';

/** A folder as it is now, or what is wrong in it. */
export type Newest =
  | { readonly kind: 'compiled'; readonly compiled: Compiled }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

const told = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('compiled'), bytes: z.instanceof(Uint8Array) }),
  z.object({
    kind: z.literal('problems'),
    problems: z.array(z.object({ file: z.string(), line: z.number(), message: z.string() })),
  }),
]);

/** Compiles a folder in a thread of its own, while this one goes on, and keeps the result for the next start. */
export async function compileBeside(folder: string): Promise<Newest> {
  const worker = startWorker('process/knowledge/knowledge-worker.ts', folder);
  const message = await new Promise<unknown>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`Compiling ${folder} ended with code ${code}.`)));
  });
  const result = told.parse(message);
  if (result.kind === 'problems') return result;
  const compiled = readCompiled(result.bytes, codeHash())?.open();
  // Only when the code was built anew under a running bot.
  if (!compiled) throw new Error('The knowledge was compiled by other code than this: start the bot again.');
  return { kind: 'compiled', compiled };
}
