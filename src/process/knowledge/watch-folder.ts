import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { KNOWLEDGE_FOLDERS, TRANSLATIONS } from '../../content/read-knowledge-files.ts';

/** Milliseconds between two looks at the folder. Looking works on every disk; what the system tells of is lost on many mounts. */
const EVERY = 200;

/** A change counts when it has lasted for so long, so that an editor that writes in steps is waited for. */
const LASTED = 100;

/** What a watched folder does: something in it is other than before, and has stayed as it is. */
export interface Watching {
  onFirstSign(): void;
  onChange(): void;
}

/** Tells of each change in a knowledge folder, for as long as the process runs; a folder that goes and comes too. */
export async function watchFolder(folder: string, { onFirstSign, onChange }: Watching): Promise<never> {
  let known = await stateOf(folder);
  let last = known;
  for (;;) {
    await wait(last === known ? EVERY : LASTED, undefined, { ref: false });
    const now = await stateOf(folder);
    if (now !== known && last === known) onFirstSign();
    if (now === last && now !== known) {
      known = now;
      onChange();
    }
    last = now;
  }
}

/** Changes when a file does: names, sizes and times of everything that is read. */
async function stateOf(folder: string): Promise<string> {
  const languages = await namesIn(join(folder, TRANSLATIONS));
  const folders = [...Object.keys(KNOWLEDGE_FOLDERS).map((name) => join(folder, name)), ...languages];
  const places = await Promise.all(folders.map(namesIn));
  const states = places.flat().map(async (path) => {
    const found = await stat(path).catch(() => undefined);
    return found ? `${path} ${found.size} ${found.mtimeMs} ${found.ino}` : path;
  });
  return (await Promise.all(states)).join('\n');
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.toSorted().map((name) => join(folder, name));
}
