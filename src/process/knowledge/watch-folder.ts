import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { KNOWLEDGE_FOLDERS, TRANSLATIONS } from '../../content/read-knowledge-files.ts';

/**
 * Milliseconds between two looks at the folder. A change counts when it has lasted for one look, so that an editor that
 * writes in steps is waited for. Looking works on every disk; what the system tells of by itself is lost on many mounts.
 */
const EVERY = 200;

/** Calls `onChange` after each change in a knowledge folder, for as long as the process runs; a folder that goes and comes too. */
export async function watchFolder(folder: string, onChange: () => void): Promise<never> {
  let known = await stateOf(folder);
  let last = known;
  for (;;) {
    await wait(EVERY, undefined, { ref: false });
    const now = await stateOf(folder);
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
