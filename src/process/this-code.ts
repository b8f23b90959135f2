import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { areUntouchedSince, hashOfSources } from './sources-hash.ts';

/** `npm run build` writes the hash of the sources in its place; where the sources run, it is not there. */
declare const BUILT_FROM: string | undefined;
/** And the moment at which it began, in milliseconds. */
declare const BUILT_AT: number | undefined;

/** The hash of the sources this was built from; undefined where the sources themselves run. */
export const builtFrom = typeof BUILT_FROM === 'undefined' ? undefined : BUILT_FROM;

/** The folder of the project, with a separator at its end: built code lies in `dist`, a source two folders deep. */
export const projectFolder = fileURLToPath(
  new URL(builtFrom === undefined ? '../../' : '../', import.meta.url),
);

/** The knowledge that comes with the bot. */
export const shippedKnowledge = join(projectFolder, 'knowledge');

let hash: string | undefined;

/** Which code runs: what other code has compiled is not trusted. */
export function codeHash(): string {
  hash ??= builtFrom ?? hashOfSources(projectFolder) ?? '';
  return hash;
}

/** Whether the sources have changed since this was built, by their content. */
export function isStale(): boolean {
  if (builtFrom === undefined) return false;
  if (typeof BUILT_AT !== 'undefined' && areUntouchedSince(projectFolder, BUILT_AT)) return false;
  return ![builtFrom, undefined].includes(hashOfSources(projectFolder));
}
