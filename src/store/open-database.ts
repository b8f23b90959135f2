import type { Worker } from 'node:worker_threads';
import { Kysely, PostgresDialect } from 'kysely';
import { sqliteDialect } from './sqlite-dialect.ts';
import type { Tables } from './tables.ts';

/** Where a store lies: a file on this machine, or `postgres://…` on whichever. */
export type Place =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'server'; readonly url: string };

/** An open store, for the functions beside this one. */
export type Database = Kysely<Tables>;

/** Starts `sqlite-worker.ts` in a thread, told the path of the file. */
export type StartWorker = (path: string) => Worker;

/** Connections to a PostgreSQL server, and milliseconds until one that does not come is given up. */
const SERVER = { connections: 4, connecting: 5_000, query: 10_000 } as const;

/** Opens a database without touching it; it is reached when something is asked of it. */
export async function openDatabase(place: Place, startWorker: StartWorker): Promise<Database> {
  if (place.kind === 'file') return new Kysely({ dialect: sqliteDialect(() => startWorker(place.path)) });
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: place.url,
    max: SERVER.connections,
    connectionTimeoutMillis: SERVER.connecting,
    query_timeout: SERVER.query,
    allowExitOnIdle: true,
  });
  // A connection that breaks while nobody uses it; the next query takes another.
  pool.on('error', () => {});
  return new Kysely({ dialect: new PostgresDialect({ pool }) });
}
