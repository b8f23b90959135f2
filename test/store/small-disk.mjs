// The thread of the store on a disk with room for no more pages than stand in a file beside that of SQLite, which itself says then that it is full.
import { readFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import Database from 'libsql';

const { prepare } = Database.prototype;
Database.prototype.prepare = function prepareOnSmallDisk(sql) {
  this.exec(`PRAGMA max_page_count = ${readFileSync(`${workerData}.pages`, 'utf8')}`);
  return prepare.call(this, sql);
};

await import('../../dist/sqlite-worker.mjs');
