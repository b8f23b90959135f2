import { join } from 'node:path';
import type { Place } from '../../store/open-database.ts';
import type { Settings } from '../config.ts';
import { type Account, isOwnFolder, stateFolders, thisAccount } from '../start-guard/state-folder.ts';

/** SQLite's name for a database that lies nowhere and ends with the process. */
export const NOWHERE = ':memory:';

/** Where the store of a bot lies: on the server that is set, else in a file of this account, else nowhere. */
export function placeOfStore(
  { token, databaseUrl: url }: Pick<Settings, 'token' | 'databaseUrl'>,
  account: Account = thisAccount(),
): Place {
  if (url !== undefined) return { kind: 'server', url };
  const folder = stateFolders(account).find((path) => isOwnFolder(path, account.uid));
  return { kind: 'file', path: folder === undefined ? NOWHERE : join(folder, `${nameOf(token)}.sqlite`) };
}

/** The id of the bot, with which each token of it begins, so that a new token has the old store. */
function nameOf(token: string | undefined): string {
  if (token === undefined) return 'local';
  const id = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('latin1');
  return /^\d{1,20}$/u.test(id) ? id : 'bot';
}
