import { createHash } from 'node:crypto';
import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Everything in these folders and files goes into what is built. */
const FOLDERS = ['commands', 'src'] as const;
const FILES = ['package-lock.json'] as const;

/** Changes with the content of any source; undefined where the sources are not, as in an image of the build alone. */
export function hashOfSources(project: string): string | undefined {
  if (!hasSources(project)) return undefined;
  const hash = createHash('sha256');
  for (const path of [...FOLDERS.flatMap((folder) => filesIn(project, folder)), ...FILES]) {
    const bytes = readFileSync(join(project, path));
    hash.update(`${path} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/**
 * Whether no source has been written, added or taken away since then, in milliseconds; that takes a quarter of the time in which
 * all are read. Where they were only copied since, their hash tells.
 */
export function areUntouchedSince(project: string, moment: number): boolean {
  if (!hasSources(project)) return true;
  const paths = FOLDERS.flatMap((folder) => [folder, ...entriesIn(project, folder).map(pathOf)]);
  // Links are looked at themselves, as an editor's may lead to nothing; what has gone meanwhile was touched.
  const timeOf = (path: string) => lstatSync(resolve(project, path), { throwIfNoEntry: false })?.ctimeMs;
  return [...paths, ...FILES].every((path) => (timeOf(path) ?? Number.POSITIVE_INFINITY) < moment);
}

const hasSources = (project: string) => FOLDERS.every((folder) => existsSync(join(project, folder)));

const entriesIn = (project: string, folder: string) =>
  readdirSync(join(project, folder), { recursive: true, withFileTypes: true });

const pathOf = ({ parentPath, name }: Dirent) => join(parentPath, name);

/** Not what an editor leaves beside a file. */
function filesIn(project: string, folder: string): string[] {
  return entriesIn(project, folder)
    .filter((entry) => entry.isFile() && !/^\.|[~#]$/u.test(entry.name))
    .map((entry) => pathOf(entry).slice(project.length).replaceAll('\\', '/'))
    .toSorted();
}
