import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, stop } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { buildDist, isDistFresh } from '../src/build/build-dist.ts';
import { forNode } from '../src/build/for-node.ts';
import { compileFolder } from '../src/process/knowledge/compile-folder.ts';
import { codeHash } from '../src/process/this-code.ts';
import { writeStory } from './content/write-story.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with `ask.mjs` and the other tools, and `storm-bot.mjs`. */
    joinedTools: string;
    /** The file with what the bot compiles of the small story. */
    compiledStory: string;
  }
}

const ROOT = join(import.meta.dirname, '..');

const TOOLS = [
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
] as const;

/**
 * Builds what `npm start` runs unless that is fresh, and joins each tool of `npm run`, and the bot of the storm, to one file, which starts in a
 * quarter of the time that `tsx` takes, and compiles the small story that processes of the tests know, once for all tests; gives what
 * removes that again.
 */
export default async function buildForTests({ provide }: TestProject): Promise<() => void> {
  if (!isDistFresh()) await buildDist();
  const folder = mkdtempSync(join(tmpdir(), 'tools-'));
  await build({
    entryPoints: {
      ...Object.fromEntries(TOOLS.map((tool) => [tool, join(ROOT, `src/${tool}.ts`)])),
      'storm-bot': join(ROOT, 'bench/storm/bot-process.ts'),
    },
    outdir: folder,
    ...forNode,
    external: ['zlib-sync', 'bufferutil', 'utf-8-validate'],
    plugins: [ownPlace],
  }).catch(() => {
    // What cannot be joined is printed above and fails the tests that run it, and no others.
  });
  await stop();
  provide('joinedTools', folder);
  provide('compiledStory', compileStory(folder));
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Compiles the small story as a bot would that starts in a folder with it, and gives the file. */
function compileStory(folder: string): string {
  const story = join(folder, 'story');
  writeStory(story);
  const result = compileFolder(story, codeHash());
  const file = join(folder, 'story.bin');
  // What is wrong with it, the tests of the checker say.
  if (result.kind === 'compiled') writeFileSync(file, result.bytes);
  return file;
}

/** Files that look for their neighbours on the disk go on doing so from where they were written; threads are those of the build. */
const ownPlace: Plugin = {
  name: 'own-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: sourceOf(path),
      loader: 'ts',
    }));
  },
};

function sourceOf(path: string): string {
  const source = readFileSync(path, 'utf8');
  if (!path.endsWith(join('src/process/start-worker.ts')))
    return source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
  return source
    .replace('builtFrom !== undefined', 'true')
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(join(ROOT, 'dist/main.cjs')).href));
}
