import { parentPort, workerData } from 'node:worker_threads';
import Database from 'libsql';

// A thread of its own: what a disk keeps waiting is this and not the bot.
if (typeof workerData !== 'string') throw new TypeError('The thread is told which file it opens.');
const file = workerData;

/** What the thread is asked to do. */
interface Asked {
  readonly id: number;
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Told by hand: zod would take four megabytes in a thread that needs nothing else of it. */
function isAsked(message: unknown): message is Asked {
  return (
    typeof message === 'object' &&
    message !== null &&
    'id' in message &&
    typeof message.id === 'number' &&
    'sql' in message &&
    typeof message.sql === 'string' &&
    'parameters' in message &&
    Array.isArray(message.parameters)
  );
}

/** Milliseconds to wait for another process that is writing. */
const LOCKED = 500;

let open: Database.Database | undefined;

/** Opened when first asked, and again after it could not be. */
function database(): Database.Database {
  if (open) return open;
  const opened = new Database(file, { timeout: LOCKED });
  // Readers and one writer do not wait for each other, and a crash leaves the file whole. https://www.sqlite.org/wal.html
  try {
    opened.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  } catch (error) {
    opened.close();
    throw error;
  }
  open = opened;
  return opened;
}

parentPort?.on('message', (message: unknown) => {
  if (!isAsked(message)) throw new TypeError('The thread was asked for nothing that it does.');
  const { id, sql, parameters } = message;
  try {
    const statement = database().prepare(sql);
    const told = statement.reader
      ? { rows: statement.all(parameters) }
      : { rows: [], changes: statement.run(parameters).changes };
    parentPort?.postMessage({ id, ...told });
  } catch (error) {
    // libsql does not reset a statement that failed, and while it stands nothing that follows is committed.
    open?.close();
    open = undefined;
    parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
