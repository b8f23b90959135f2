import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildOptions, Plugin } from 'esbuild';
import { forNode } from './for-node.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Files that look for their neighbours on the disk go on doing so from where they were written, wherever they are joined; threads are those of the build. */
const ownPlace: Plugin = {
  name: 'own-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: sourceOf(path),
      loader: 'ts',
    }));
  },
};

/** How sources are joined that are run from anywhere: by tests, and where speed is measured. */
export const inOwnPlace = {
  ...forNode,
  // Extras of other packages that are not installed.
  external: ['zlib-sync', 'bufferutil', 'utf-8-validate'],
  plugins: [ownPlace],
} satisfies BuildOptions;

function sourceOf(path: string): string {
  const source = readFileSync(path, 'utf8');
  if (!path.endsWith(join('src/process/start-worker.ts')))
    return source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
  return source
    .replace('builtFrom !== undefined', 'true')
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(join(ROOT, 'dist/main.cjs')).href));
}
