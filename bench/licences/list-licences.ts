import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A package that runs with the bot. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** As the package says it, `MIT`; absent when it says nothing. */
  readonly licence?: string;
  /** Whether that is one of `ACCEPTED`. */
  readonly accepted: boolean;
}

/** SPDX names of licences that ask for no more than that their text is kept. */
export const ACCEPTED = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

const lockFile = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })),
});
const packageFile = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
});

/**
 * The production dependencies that are installed in `folder`, by name. The lock file says which they are; what it lists
 * for other platforms is not installed and not listed. Throws when a file cannot be read.
 */
export function listLicences(folder: string): Licensed[] {
  const { packages } = lockFile.parse(readJson(join(folder, 'package-lock.json')));
  return Object.entries(packages)
    .filter(([place, { dev }]) => place !== '' && dev !== true)
    .map(([place]) => join(folder, place, 'package.json'))
    .filter((file) => existsSync(file))
    .map((file) => {
      const { license: licence, ...rest } = packageFile.parse(readJson(file));
      const accepted = licence !== undefined && ACCEPTED.includes(licence);
      return { ...rest, ...(licence === undefined ? {} : { licence }), accepted };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
