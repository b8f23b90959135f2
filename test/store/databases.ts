import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { openDatabase, type Place } from '../../src/store/open-database.ts';
import { openStore, type Store, type StoreLog, type StoreTimes } from '../../src/store/store.ts';
import { newPostgres } from './new-postgres.ts';

/** Rounds follow so fast that a test polls for what they do; all else takes as long as it needs. */
const FAST: StoreTimes = {
  round: 60,
  hanging: 60_000,
  start: 60_000,
  change: 60_000,
  read: 60_000,
  stop: 60_000,
};

/** As it was built for the tests: it starts in a moment, and it is what ships. */
const worker = join(import.meta.dirname, '../../dist/sqlite-worker.mjs');

const onSmallDisk = join(import.meta.dirname, 'small-disk.mjs');

/** Opens a place as the bot does; `program` is what runs in the thread of SQLite. */
export const openPlace = (place: Place, program = worker) =>
  openDatabase(place, (path) => new Worker(program, { workerData: path }));

/** A log that is read afterwards: each line as `event hint error`. */
export function readableLog(): StoreLog & { readonly lines: string[] } {
  const lines: string[] = [];
  const write = (event: string, details: Readonly<Record<string, string>>) => {
    lines.push([event, ...Object.values(details)].join(' '));
  };
  return { lines, info: write, error: write };
}

/** Stores that a test opened; close them all at its end. */
export function createStores(times = FAST) {
  const open: Store[] = [];
  return {
    /** A file of SQLite on a disk with as much room as `room` says last, in pages of 4 kB. */
    async openSmall(path: string, log: StoreLog) {
      const room = (pages: number) => writeFileSync(`${path}.pages`, `${pages}`);
      room(1_000);
      const store = await openStore(
        await openPlace({ kind: 'file', path }, onSmallDisk),
        log,
        Date.now,
        times,
      );
      open.push(store);
      return { store, room };
    },
    async open(place: Place, log: StoreLog = readableLog(), now: () => number = Date.now): Promise<Store> {
      const store = await openStore(await openPlace(place), log, now, times);
      open.push(store);
      return store;
    },
    closeAll: () => Promise.all(open.splice(0).map((store) => store.close())),
  };
}

/** A store of SQLite that lies nowhere and ends with the test; rounds come as fast as in other tests. */
export async function passingStore(log: StoreLog = readableLog()): Promise<Store> {
  return openStore(await openPlace({ kind: 'file', path: ':memory:' }), log, Date.now, FAST);
}

/** A folder for files of SQLite. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** A PostgreSQL server on loopback, spoken to over its own protocol; `place` is empty each time, also for whoever has it already. */
export async function startPostgres() {
  const db = await newPostgres();
  const server = new PGLiteSocketServer({ db, port: 0, host: '127.0.0.1', maxConnections: 30 });
  await server.start();
  return {
    async place(): Promise<Place> {
      await db.exec('drop schema public cascade; create schema public');
      return { kind: 'server', url: `postgres://postgres@${server.getServerConn()}/postgres` };
    },
    async stop() {
      await server.stop();
      await db.close();
    },
  };
}
