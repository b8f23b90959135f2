import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { KNOWLEDGE_FOLDERS, TRANSLATIONS } from '../../content/read-knowledge-files.ts';
import { createFolderHints } from './folder-hints.ts';

/** Milliseconds between two looks at the folder. Looking works on every disk; what the system tells of is lost on many mounts. */
const EVERY = 200;

/** Milliseconds between two looks at least, however often the system tells of something: a look takes two or three. */
const APART = 50;

/** Milliseconds for which a change has to last until it counts, so that an editor that writes in steps is waited for. */
export const LASTED = 100;

/** What a watched folder does: something in it is other than before, and has stayed as it is. */
export interface Watching {
  onFirstSign(): void;
  onChange(): void;
}

/** Tells of each change in a knowledge folder, for as long as the process runs; a folder that goes and comes too. */
export async function watchFolder(folder: string, { onFirstSign, onChange }: Watching): Promise<never> {
  const hints = createFolderHints();
  const listen = async () => hints.follow([...(await readIn(folder)), join(folder, TRANSLATIONS), folder]);
  await listen();
  let known = await stateOf(folder);
  let last = known;
  for (;;) {
    await wait(last === known ? APART : LASTED, undefined, { ref: false });
    if (last === known) await hints.next(EVERY - APART);
    const now = await stateOf(folder);
    if (now !== known && last === known) onFirstSign();
    if (now === last && now !== known) {
      known = now;
      onChange();
      // A folder that is there again is another one to the system.
      await listen();
    }
    last = now;
  }
}

/** Changes when a file does: names, sizes and times of everything that is read. */
async function stateOf(folder: string): Promise<string> {
  const places = await Promise.all((await readIn(folder)).map(namesIn));
  const states = places.flat().map(async (path) => {
    const found = await stat(path).catch(() => undefined);
    return found ? `${path} ${found.size} ${found.mtimeMs} ${found.ino}` : path;
  });
  return (await Promise.all(states)).join('\n');
}

/** The folders whose files are read, whether they are there or not. */
async function readIn(folder: string): Promise<string[]> {
  const languages = await namesIn(join(folder, TRANSLATIONS));
  return [...Object.keys(KNOWLEDGE_FOLDERS).map((name) => join(folder, name)), ...languages];
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.toSorted().map((name) => join(folder, name));
}
