import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { forNode } from './for-node.ts';
import { keptNames } from './kept-names.ts';
import { onlyAscii } from './only-ascii.ts';

/** What runs in a thread of its own, below `src`. */
const THREADS = [
  'process/knowledge/knowledge-worker.ts',
  'process/knowledge/reading-worker.ts',
  'process/knowledge/selection-worker.ts',
  'store/sqlite-worker.ts',
] as const;

/** Joins the sources of `project` into a few files in `folder`, which know from sources of which hash they were built, and when. */
export async function bundleCode(
  project: string,
  folder: string,
  built: { readonly from: string; readonly at: number },
): Promise<void> {
  const define = { BUILT_FROM: JSON.stringify(built.from), BUILT_AT: `${built.at}` };
  const shared = {
    outdir: folder,
    // All side by side: each finds the others, and what lies beside `dist`, from where it is.
    entryNames: '[name]',
    plugins: [keptNames],
    // Less is read at a start and kept in memory as long as the bot runs; lines stay short, so that a stack still tells where.
    minifyWhitespace: true,
    lineLimit: 160,
    // esbuild and libsql bring programs of their own, pg is only loaded where it is needed; the others are extras of
    // discord.js that are not installed.
    external: ['esbuild', 'libsql', 'pg', 'zlib-sync', 'bufferutil', 'utf-8-validate'],
  };
  await build({
    entryPoints: THREADS.map((entry) => join(project, 'src', entry)),
    ...forNode,
    ...shared,
    define,
  });
  await build({
    entryPoints: [join(project, 'src/main.ts')],
    ...forNode,
    ...shared,
    // One file that is a function of all it needs: only such can be run from what V8 has compiled before, see start.mjs.
    format: 'cjs',
    splitting: false,
    // `import()` becomes `require()`: code that V8 has compiled before has nobody to ask for a module in Node.js 20.
    supported: { ...forNode.supported, 'dynamic-import': false },
    outExtension: { '.js': '.cjs' },
    define: { ...define, 'import.meta.url': 'fileUrl' },
    banner: {
      js: "(function (require, __filename) { const fileUrl = require('node:url').pathToFileURL(__filename).href, module = { exports: {} };",
    },
    footer: { js: '})' },
  });
  const main = join(folder, 'main.cjs');
  writeFileSync(main, onlyAscii(readFileSync(main, 'utf8')));
}
