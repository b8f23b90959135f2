import { migrate } from '../../store/migrate.ts';
import { type Database, openDatabase } from '../../store/open-database.ts';
import { loadSettings } from '../config.ts';
import { fail } from '../fail.ts';
import { startWorker } from '../start-worker.ts';
import { NOWHERE, placeOfStore } from './place-of-store.ts';

/**
 * Does something with the store that the settings name, and lets go of it; the bot may run meanwhile. Ends the process
 * with one sentence where there is no store, or it cannot be used.
 */
export async function useDatabase<T>(use: (db: Database) => Promise<T>): Promise<T> {
  const configured = loadSettings(process.env);
  if (configured.kind === 'invalid') fail(configured.message);
  const { settings } = configured;
  const place = placeOfStore(settings);
  if (place.kind === 'file' && place.path === NOWHERE)
    fail(
      'No folder of this account can be written, so there is no store: set XDG_STATE_HOME as the bot has it.',
    );
  const db = await openDatabase(place, (path) => startWorker('store/sqlite-worker.ts', path));
  try {
    await migrate(db);
    return await use(db);
  } catch (error) {
    const name = place.kind === 'file' ? place.path : 'DATABASE_URL';
    return fail(`The store at ${name} cannot be used: ${String(error)}`, settings.databaseUrl);
  } finally {
    await db.destroy();
  }
}
