import type { Worker } from 'node:worker_threads';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { z } from 'zod';

const told = z.object({
  id: z.number(),
  error: z.string().optional(),
  rows: z.array(z.record(z.string(), z.unknown())).optional(),
  changes: z.number().optional(),
});
type Told = z.infer<typeof told>;

/** Kysely's SQLite over a thread that runs `sqlite-worker.ts`, started when it is first needed. */
export function sqliteDialect(startWorker: () => Worker): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createDriver: () => createDriver(startWorker),
  };
}

/** One connection, lent to one after the other. */
function createDriver(startWorker: () => Worker): Driver {
  let ask: ReturnType<typeof connect> | undefined;
  let isFree = Promise.resolve();
  const free = new WeakMap<DatabaseConnection, () => void>();
  const run = (sql: string) => (connection: DatabaseConnection) =>
    connection.executeQuery(CompiledQuery.raw(sql)).then(() => {});
  return {
    async init() {},
    async acquireConnection() {
      if (!ask || ask.isGone()) ask = connect(startWorker());
      const thread = ask;
      const connection: DatabaseConnection = {
        async executeQuery({ sql, parameters }) {
          const { rows = [], changes } = await thread.query(sql, parameters);
          // The rows are what the tables say, as with every driver.
          const result = rows as never[];
          return changes === undefined
            ? { rows: result }
            : { rows: result, numAffectedRows: BigInt(changes) };
        },
        streamQuery() {
          throw new Error('Nothing is streamed.');
        },
      };
      const before = isFree;
      isFree = new Promise((resolve) => {
        free.set(connection, resolve);
      });
      await before;
      return connection;
    },
    async releaseConnection(connection) {
      free.get(connection)?.();
    },
    // Written to from the start: what begins with reading could not wait for another writer.
    beginTransaction: run('begin immediate'),
    commitTransaction: run('commit'),
    // After a failure the connection is another one, which has nothing to roll back.
    rollbackTransaction: (connection) => run('rollback')(connection).catch(() => {}),
    async destroy() {
      await ask?.end();
      ask = undefined;
    },
  };
}

/** Asks a thread; it keeps the process alive only while an answer is awaited. */
function connect(worker: Worker) {
  const waiting = new Map<number, { resolve(told: Told): void; reject(error: Error): void }>();
  let last = 0;
  const settle = (id: number) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
    return one;
  };
  const failAll = (error: Error) => {
    for (const id of [...waiting.keys()]) settle(id)?.reject(error);
  };
  let gone: Error | undefined;
  worker.unref();
  worker.on('message', (message: unknown) => {
    const answer = told.parse(message);
    const one = settle(answer.id);
    if (answer.error === undefined) one?.resolve(answer);
    else one?.reject(new Error(answer.error));
  });
  worker.on('error', (error: Error) => {
    gone = error;
    failAll(error);
  });
  worker.on('exit', () => {
    gone ??= new Error('The thread of the database has ended.');
    failAll(gone);
  });
  return {
    isGone: () => gone !== undefined,
    query(sql: string, parameters: readonly unknown[]): Promise<Told> {
      return new Promise((resolve, reject) => {
        if (gone) return reject(gone);
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.ref();
        worker.postMessage({ id: last, sql, parameters });
      });
    },
    async end() {
      await worker.terminate();
    },
  };
}
