import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serialize } from 'node:v8';
import { build, type Plugin, stop } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { loadKnowledge } from '../src/content/load-knowledge.ts';
import { compileIndex } from '../src/search/compile.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with `ask.mjs` and the other tools. */
    joinedTools: string;
    /** The file with the compiled index of the shipped knowledge. */
    compiled: string;
  }
}

const ROOT = join(import.meta.dirname, '..');

/**
 * Joins each tool of `npm run` to one file, which starts in a quarter of the time that `tsx` takes, once for all tests,
 * and computes what no test should have to wait for; gives what removes the tools again.
 */
export default async function prepare({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'tools-'));
  await build({
    entryPoints: ['ask', 'check', 'keep', 'register'].map((tool) => join(ROOT, `src/${tool}.ts`)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: ['zlib-sync', 'bufferutil', 'utf-8-validate'],
    banner: {
      js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);",
    },
    plugins: [ownPlace],
    logLevel: 'error',
  }).catch(() => {
    // What cannot be joined is printed above and fails the tests that run it, and no others.
  });
  await stop();
  provide('joinedTools', folder);
  const compiled = join(folder, 'compiled.bin');
  writeFileSync(compiled, compile());
  provide('compiled', compiled);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** What is wrong with the knowledge is told by the tests that need it. */
function compile(): Buffer {
  const loaded = loadKnowledge(join(ROOT, 'knowledge'));
  return serialize(loaded.kind === 'loaded' ? compileIndex(loaded.knowledge) : []);
}

/** Files that look for their neighbours on the disk go on doing so from where they were written. */
const ownPlace: Plugin = {
  name: 'own-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }));
  },
};
