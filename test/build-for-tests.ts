import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build, stop } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { inOwnPlace } from '../src/build/in-own-place.ts';
import { isDistFresh } from '../src/build/is-dist-fresh.ts';
import { writeStory } from './content/write-story.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with `ask.mjs` and the other tools, `storm-bot.mjs` and `end-with-parent.mjs`. */
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
 * Builds what `npm start` runs unless that is fresh, joins the files of each tool of `npm run`, of the bot of the storm and of what
 * stands in for one, which then start in a quarter of the time that `tsx` takes, and compiles the small story that processes of the
 * tests know, once for all tests. All temporary files of a run are in one folder; gives what removes it again.
 */
export default async function buildForTests({ provide }: TestProject): Promise<() => void> {
  // What builds reads all that searches, which is a second when there is nothing to build.
  if (!isDistFresh()) await (await import('../src/build/build-dist.ts')).buildDist();
  const folder = mkdtempSync(join(tmpdir(), 'tests-'));
  const [compiled] = await Promise.all([compileStory(folder), joinTools(folder)]);
  provide('joinedTools', folder);
  provide('compiledStory', compiled);
  // What tests and their programs leave among the temporary files goes with the rest.
  const temporary = join(folder, 'temporary');
  mkdirSync(temporary);
  // A bot that runs as nobody comes through it to its own.
  chmodSync(folder, 0o711);
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = temporary;
  return () => rmSync(folder, { recursive: true, force: true });
}

async function joinTools(folder: string): Promise<void> {
  await build({
    entryPoints: {
      ...Object.fromEntries(TOOLS.map((tool) => [tool, join(ROOT, `src/${tool}.ts`)])),
      'storm-bot': join(ROOT, 'bench/storm/bot-process.ts'),
      'end-with-parent': join(ROOT, 'test/process/end-with-parent.mjs'),
    },
    outdir: folder,
    ...inOwnPlace,
    // What several have is written once.
    splitting: true,
  }).catch(() => {
    // What cannot be joined is printed above and fails the tests that run it, and no others.
  });
  await stop();
}

/** Has what the bot runs compile the small story, in a process that keeps it in the folder where it runs; gives the file. */
async function compileStory(folder: string): Promise<string> {
  writeStory(join(folder, 'story'));
  const worker = JSON.stringify(pathToFileURL(join(ROOT, 'dist/knowledge-worker.mjs')));
  const code = `new (require('node:worker_threads').Worker)(new URL(${worker}), { workerData: { folder: 'story' } });`;
  await promisify(execFile)(process.execPath, ['-e', code], { cwd: folder });
  const cache = join(folder, '.cache/knowledge');
  // Beside it lies what was read of the files.
  const name = readdirSync(cache).find((name) => /^\w+\.bin$/u.test(name));
  if (name === undefined) throw new Error('The small story was not compiled.');
  return join(cache, name);
}
