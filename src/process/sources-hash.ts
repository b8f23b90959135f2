import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything in these folders and files goes into what is built. */
const FOLDERS = ['commands', 'src'] as const;
const FILES = ['package-lock.json'] as const;

/** Changes with the content of any source; undefined where the sources are not, as in an image of the build alone. */
export function hashOfSources(project: string): string | undefined {
  if (!FOLDERS.every((folder) => existsSync(join(project, folder)))) return undefined;
  const hash = createHash('sha256');
  for (const path of [...FOLDERS.flatMap((folder) => filesIn(project, folder)), ...FILES]) {
    const bytes = readFileSync(join(project, path));
    hash.update(`${path} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** Not what an editor leaves beside a file. */
function filesIn(project: string, folder: string): string[] {
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^\.|[~#]$/u.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name).slice(project.length).replaceAll('\\', '/'))
    .toSorted();
}
