import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

type Tool =
  | 'ask'
  | 'check'
  | 'draft'
  | 'export'
  | 'forget'
  | 'keep'
  | 'new'
  | 'register'
  | 'renumber'
  | 'unanswered';

/** What Node.js is started with for a tool; the same file serves all tests. It compiles as little as these do (vitest.config.ts). */
export const joinedTool = (tool: Tool): readonly string[] => [
  ...process.execArgv.filter((flag) => /^--(?:interrupt-budget=|no-regexp-tier-up)/.test(flag)),
  join(inject('joinedTools'), `${tool}.mjs`),
];

/** The same as `npm run` does it: from the sources. `main` is `npm run dev`. */
export const npmTool = (tool: Tool | 'main'): readonly string[] => [
  '--import',
  import.meta.resolve('tsx'),
  fileURLToPath(new URL(`../../src/${tool}.ts`, import.meta.url)),
];

/** Where a tool runs, and what it finds on standard input. */
export interface Place {
  readonly cwd: string;
  readonly input?: string;
  /** Settings of the environment. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Runs a tool to its end, without the settings of whoever runs the tests. */
export function runTool(tool: readonly string[], options: readonly string[], { settings, ...place }: Place) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...tool, ...options], {
    ...place,
    encoding: 'utf8',
    maxBuffer: MOST_PRINTED,
    env: { PATH: process.env.PATH, ...settings },
  });
  return { status, stdout, stderr };
}

/** Bytes; thousands of answers. */
const MOST_PRINTED = 64 * 1024 * 1024;
