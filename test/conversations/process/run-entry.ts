import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import type { Loopback } from '../../../src/loopback/loopback.ts';
import { storeOf } from '../../../src/process/knowledge/stored-knowledge.ts';
import { writeStory } from '../../content/write-story.ts';
import { joinedTool, npmTool } from '../../entries/run-tool.ts';

/** A process of ours and what it has written so far. */
export interface Entry {
  readonly process: ChildProcess;
  /** Its working directory. */
  readonly folder: string;
  readonly written: { out: string; err: string };
  /** The exit code; null when a signal ended it. */
  readonly exit: Promise<number | null>;
  /** Waits until standard output matches; rejects when the process ends before. */
  output(pattern: RegExp): Promise<RegExpMatchArray>;
}

const pathOf = (file: string) => fileURLToPath(new URL(`../../../${file}`, import.meta.url));

/** What `npm start` and `npm run dev` run, and `npm run register` in a form that starts sooner. */
const ENTRIES = {
  main: [pathOf('start.mjs')],
  'main from its sources': npmTool('main'),
  'joined register': joinedTool('register'),
} as const;

/** Settings of a bot that knows a small story. */
export const smallStory = { KNOWLEDGE_DIR: 'story' } as const;

/** A folder to work in, empty but for the small story. */
export function emptyFolder(): string {
  // By its own name, as the process in it will know it.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'entry-')));
  writeStory(join(folder, 'story'));
  return folder;
}

/** Such a folder in which the bot has been before: the small story lies there compiled. */
export function usedFolder(): string {
  const folder = emptyFolder();
  const cache = join(folder, '.cache/knowledge');
  mkdirSync(cache, { recursive: true });
  copyFileSync(inject('compiledStory'), join(cache, basename(storeOf(join(folder, 'story')))));
  return folder;
}

/** Where a process in that folder notes that it runs, instead of in the home of whoever runs the tests. */
export const stateOf = (folder: string) => join(folder, 'state');

/**
 * Runs an entry file, `main` for `npm start`, as a person would, in a folder of its own: no `.env` of whoever runs the tests
 * is read, and of the environment only what is given here and the search path.
 */
export function runEntry(
  name: keyof typeof ENTRIES,
  environment: Readonly<Record<string, string>>,
  folder = usedFolder(),
  { asNobody = false } = {},
): Entry {
  const child = spawn(process.execPath, ENTRIES[name], {
    cwd: folder,
    // What nobody may write to, root may.
    ...(asNobody && process.getuid?.() === 0 ? { uid: 65_534 } : {}),
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      XDG_STATE_HOME: stateOf(folder),
      ENV_FILE: join(folder, '.env'),
      ...environment,
    },
  });
  const written = { out: '', err: '' };
  child.stdout.on('data', (data) => {
    written.out += String(data);
  });
  child.stderr.on('data', (data) => {
    written.err += String(data);
  });
  const exit = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const output = (pattern: RegExp) =>
    new Promise<RegExpMatchArray>((resolve, reject) => {
      const look = () => {
        const found = written.out.match(pattern);
        if (found !== null) resolve(found);
      };
      child.stdout.on('data', look);
      look();
      exit
        .then((code) => reject(new Error(`Ended with ${code}: ${written.out}${written.err}`)))
        .catch(reject);
    });
  return { process: child, folder, written, exit, output };
}

/** Waits until a bot is online and has its commands, which may come later on a busy machine. */
export async function ready({ output }: Entry): Promise<void> {
  await Promise.all([output(/The bot is online/u), output(/^(?:Registered|All) \d+ commands/mu)]);
}

/** Ends at once what a test has started: a process, and the Discord it is on. */
export async function endAll(running: Entry | undefined, loopback: Loopback | undefined): Promise<void> {
  running?.process.kill('SIGKILL');
  await running?.exit;
  await loopback?.close();
}
