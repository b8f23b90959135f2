import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, stop } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { buildDist, isDistFresh } from '../src/build/build-dist.ts';
import { forNode } from '../src/build/for-node.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with `ask.mjs` and the other tools. */
    joinedTools: string;
  }
}

const ROOT = join(import.meta.dirname, '..');

/**
 * Builds what `npm start` runs unless that is fresh, and joins each tool of `npm run` to one file, which starts in a quarter
 * of the time that `tsx` takes, once for all tests; gives what removes the tools again.
 */
export default async function buildForTests({ provide }: TestProject): Promise<() => void> {
  if (!isDistFresh()) await buildDist();
  const folder = mkdtempSync(join(tmpdir(), 'tools-'));
  await build({
    entryPoints: [
      'ask',
      'check',
      'draft',
      'export',
      'forget',
      'keep',
      'new',
      'register',
      'renumber',
      'unanswered',
    ].map((tool) => join(ROOT, `src/${tool}.ts`)),
    outdir: folder,
    ...forNode,
    external: ['zlib-sync', 'bufferutil', 'utf-8-validate'],
    plugins: [ownPlace],
  }).catch(() => {
    // What cannot be joined is printed above and fails the tests that run it, and no others.
  });
  await stop();
  provide('joinedTools', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** What translates the sources of a thread, found from here. */
const TSX = join(ROOT, 'node_modules/tsx/dist/esm/api/index.mjs');

/** Files that look for their neighbours on the disk go on doing so from where they were written. */
const ownPlace: Plugin = {
  name: 'own-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll("import.meta.resolve('tsx/esm/api')", JSON.stringify(pathToFileURL(TSX).href)),
      loader: 'ts',
    }));
  },
};
