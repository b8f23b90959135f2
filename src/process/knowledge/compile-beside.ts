import type { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Compared } from '../../../commands/reply/library.ts';
import type { Problem } from '../../content/knowledge.ts';
import { startWorker } from '../start-worker.ts';
import { codeHash } from '../this-code.ts';
import { type Compiled, readCompiled } from './compiled-file.ts';

/** A folder as it is now, or what is wrong in it. */
export type Newest =
  | {
      readonly kind: 'compiled';
      readonly compiled: Compiled;
      /** The hash of what it was compiled of. */
      readonly content: string;
      /** What has become of the stored questions; settles some time later, and never rejects. */
      readonly compared: Promise<Compared>;
    }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

const told = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('compiled'), content: z.string(), bytes: z.instanceof(Uint8Array) }),
  z.object({
    kind: z.literal('problems'),
    problems: z.array(z.object({ file: z.string(), line: z.number(), message: z.string() })),
  }),
]);

/** A folder that is being compiled. */
export interface Compiling {
  /** Rejects when it is ended before. */
  readonly newest: Promise<Newest>;
  /** Gives it up, and comparing too: something newer stands in the folder. */
  end(): void;
}

/**
 * Compiles a folder in a thread of its own, while this one goes on, and keeps the result for the next start. `serving` is
 * the hash of what the bot answers from: both are asked the folder's stored questions.
 */
export function compileBeside(folder: string, serving?: string): Compiling {
  const worker = startWorker('process/knowledge/knowledge-worker.ts', {
    folder,
    ...(serving === undefined ? {} : { serving }),
  });
  const newest = newestFrom(worker, folder);
  // Whoever gives it up waits for it no more.
  newest.catch(() => {});
  return { newest, end: () => void worker.terminate() };
}

async function newestFrom(worker: Worker, folder: string): Promise<Newest> {
  const messages = messagesOf(worker, folder);
  const result = told.parse(await messages.first);
  if (result.kind === 'problems') return result;
  const compiled = readCompiled(result.bytes, codeHash())?.open();
  // Only when the code was built anew under a running bot.
  if (!compiled) throw new Error('The knowledge was compiled by other code than this: start the bot again.');
  return { kind: 'compiled', compiled, content: result.content, compared: messages.second };
}

/** Its two messages. The worker runs this code, so the second is what it says it is. */
function messagesOf(worker: Worker, folder: string) {
  let isFirst = true;
  let heard: (compared: Compared) => void = () => {};
  const second = new Promise<Compared>((resolve) => {
    heard = resolve;
  });
  const first = new Promise<unknown>((resolve, reject) => {
    worker.on('message', (message) => {
      if (isFirst) resolve(message);
      else heard(message);
      isFirst = false;
    });
    const over = (error: Error) => {
      reject(error);
      heard({ kind: 'not-compared' });
    };
    worker.once('error', over);
    worker.once('exit', (code) => over(new Error(`Compiling ${folder} ended with code ${code}.`)));
  });
  return { first, second };
}
