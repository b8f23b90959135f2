import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { PGlite } from '@electric-sql/pglite';
import { z } from 'zod';

const PACKAGES = join(import.meta.dirname, '../../node_modules');

/**
 * A PostgreSQL with nothing in it. What it makes of itself before it begins takes twice as long as all that the tests do with it,
 * and is the same each time: a run after the first reads it from `node_modules`, where it is kept for each version.
 */
export async function newPostgres(): Promise<PGlite> {
  // Making its machine code fast would take longer than all that it does here.
  setFlagsFromString('--liftoff-only');
  const kept = join(PACKAGES, `.cache/postgres-${version()}.tar.gz`);
  if (existsSync(kept)) return PGlite.create({ loadDataDir: new Blob([readFileSync(kept)]) });
  const db = await PGlite.create();
  const made = await db.dumpDataDir('gzip');
  mkdirSync(join(PACKAGES, '.cache'), { recursive: true });
  // Renamed when it is whole: another run may look for it meanwhile.
  writeFileSync(`${kept}.${process.pid}`, new Uint8Array(await made.arrayBuffer()));
  renameSync(`${kept}.${process.pid}`, kept);
  return db;
}

function version(): string {
  const manifest = readFileSync(join(PACKAGES, '@electric-sql/pglite/package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(manifest)).version;
}
