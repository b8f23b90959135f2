import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { deepFreeze } from '../../content/deep-freeze.ts';
import type { Knowledge } from '../../content/knowledge.ts';
import { startWorker } from '../start-worker.ts';

/**
 * Milliseconds for which the thread is kept after it was last wanted: it reads a folder again in a third of the time, since
 * whoever changes one fact changes the next one soon. Kept for ever it would hold memory for nothing.
 */
const KEPT = 600_000;

/** Reads and checks a folder in a thread of its own; asked for one thing at a time. */
export interface FolderReader {
  /** Starts the thread, if it does not run: a change is on its way. */
  expect(): void;
  /** What stands in the folder; undefined where it is not in order or could not be read. Never rejects. */
  read(): Promise<Knowledge | undefined>;
}

/** Starts nothing until something is wanted. */
export function createFolderReader(folder: string): FolderReader {
  let worker: Worker | undefined;
  let end: NodeJS.Timeout | undefined;

  function wanted(): Worker {
    clearTimeout(end);
    end = setTimeout(stop, KEPT).unref();
    if (worker) return worker;
    const started = startWorker('process/knowledge/reading-worker.ts', { folder });
    // It is no reason for the process to go on, and whoever waits for it hears of its end.
    started.unref();
    started.on('error', () => {});
    started.once('exit', () => {
      if (worker === started) worker = undefined;
    });
    worker = started;
    return started;
  }

  function stop(): void {
    void worker?.terminate();
    worker = undefined;
  }

  return {
    expect: () => void wanted(),
    async read() {
      const started = wanted();
      const ended = once(started, 'exit').then(() => [undefined]);
      const message = once(started, 'message');
      started.postMessage('read');
      const [knowledge] = await Promise.race([message, ended]).catch(() => [undefined]);
      return isKnowledge(knowledge) ? deepFreeze(knowledge) : undefined;
    },
  };
}

/** The same code has sent it. */
function isKnowledge(data: unknown): data is Knowledge {
  return typeof data === 'object' && data !== null && 'articles' in data;
}
