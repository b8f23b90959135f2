import type { Log } from '../../discord/log.ts';
import { openDatabase } from '../../store/open-database.ts';
import { openStore, type Store } from '../../store/store.ts';
import type { Settings } from '../config.ts';
import { startWorker } from '../start-worker.ts';
import { NOWHERE, placeOfStore } from './place-of-store.ts';

/** Opens the store of this process; says so when there is no place for one, and keeps everything in memory then. */
export async function openStoreOf(settings: Settings, log: Log): Promise<Store> {
  const place = placeOfStore(settings);
  if (place.kind === 'file' && place.path === NOWHERE) log.info('store', { hint: NO_PLACE });
  const database = await openDatabase(place, (path) => startWorker('store/sqlite-worker.ts', path));
  return openStore(database, log, Date.now);
}

const NO_PLACE =
  'No folder of this account can be written, so what servers choose is forgotten when the bot stops. Set XDG_STATE_HOME to one that can, or DATABASE_URL.';
