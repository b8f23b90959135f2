import { accessSync, chmodSync, constants, lstatSync, mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Of the machine and of whoever runs the bot there; `home` is empty when they have none. */
export interface Account {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly temporary: string;
  /** User id; absent on Windows. */
  readonly uid?: number;
}

const NAME = 'communique';

/** The account that runs this process. */
export function thisAccount(): Account {
  const uid = process.getuid?.();
  return {
    platform: process.platform,
    environment: process.env,
    home: homeOf(),
    temporary: tmpdir(),
    ...(uid === undefined ? {} : { uid }),
  };
}

/** Where an account keeps what its processes have to know of each other, best first; they are the same in every working directory. */
export function stateFolders({ platform, environment, home, temporary, uid }: Account): string[] {
  const { XDG_STATE_HOME: set = '', LOCALAPPDATA: local = '' } = environment;
  const usual = {
    win32: isAbsolute(local) ? local : join(home, 'AppData', 'Local'),
    darwin: join(home, 'Library', 'Application Support'),
    other: join(home, '.local', 'state'),
  };
  const own = usual[platform === 'win32' || platform === 'darwin' ? platform : 'other'];
  // https://specifications.freedesktop.org/basedir-spec/latest/: a path that is not absolute counts as none.
  const state = isAbsolute(set) ? [set] : isAbsolute(own) ? [own] : [];
  return [...state.map((folder) => join(folder, NAME)), join(temporary, `${NAME}-${uid ?? 'user'}`)];
}

/**
 * Makes a folder that only this account can read and write, and says whether it is one: not if it cannot be written, or
 * if somebody else planted it or a link in its place. Never throws.
 */
export function isOwnFolder(path: string, uid: number | undefined): boolean {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    const found = lstatSync(path);
    if (!found.isDirectory() || (uid !== undefined && found.uid !== uid)) return false;
    if (uid !== undefined && (found.mode & 0o077) !== 0) chmodSync(path, 0o700);
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** An account without an entry in the list of users has none. */
function homeOf(): string {
  try {
    return homedir();
  } catch {
    return '';
  }
}
