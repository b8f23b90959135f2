import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, stop } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { createAnswers } from '../src/answer/create-answers.ts';
import { loadKnowledge } from '../src/content/load-knowledge.ts';
import { trainedWeightsIn } from '../src/process/trained-weights.ts';
import { warmUp } from '../src/process/warm-up.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with `ask.mjs` and the other tools. */
    joinedTools: string;
    /** The folder in which what takes seconds to compute of the article is kept, from one run to the next too. */
    computed: string;
  }
}

/** The same that a developer's own `npm start` uses: what it holds is kept under a hash of what it was computed from. */
const ROOT = join(import.meta.dirname, '..');
const COMPUTED = join(ROOT, '.cache/search');

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
  provide('computed', COMPUTED);
  if (!existsSync(COMPUTED)) compute();
  return () => rmSync(folder, { recursive: true, force: true });
}

/** What is wrong with the knowledge or the search is told by the tests that need them. */
function compute(): void {
  const loaded = loadKnowledge(join(ROOT, 'knowledge'));
  if (loaded.kind === 'loaded') warmUp(createAnswers(loaded.knowledge, trainedWeightsIn(COMPUTED)));
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
