import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Loopback } from '../../../src/loopback/loopback.ts';

const told = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('online'), cpu: z.number() }),
  z.object({ kind: z.literal('since'), longest: z.number(), resident: z.number() }),
]);

const measured = pathToFileURL(fileURLToPath(new URL('measured.mjs', import.meta.url))).href;

/** A process that is online, and what it took; milliseconds. */
export interface Started {
  readonly wall: number;
  /** Of the processor, in all its threads. */
  readonly cpu: number;
  /** Waits until standard error has that text so many times. */
  said(text: string, times?: number): Promise<void>;
  /** How long nothing moved in it at most since it was online. */
  longestBlock(): Promise<number>;
  /** Memory it takes now, in bytes. */
  resident(): Promise<number>;
  end(): Promise<unknown>;
}

/** Starts `command` in `folder` and waits until it says that it is online. Rejects when it ends before. */
export async function startMeasured(
  command: readonly string[],
  folder: string,
  { token, apiUrl }: Loopback,
  settings: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', measured, ...command], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      XDG_STATE_HOME: join(folder, 'state'),
      DISCORD_TOKEN: token,
      DISCORD_API_URL: apiUrl,
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let written = '';
  child.stderr?.on('data', (data) => {
    written += String(data);
  });
  const ended = once(child, 'close');
  const message = async () => {
    const [first] = await Promise.race([once(child, 'message'), ended]);
    const parsed = told.safeParse(first);
    if (!parsed.success) throw new Error(`${command.at(-1)} ended: ${written}`);
    return parsed.data;
  };
  const online = await message();
  const wall = performance.now() - began;
  const since = async () => {
    child.send('since');
    const told = await message();
    return told.kind === 'since' ? told : { longest: Number.NaN, resident: Number.NaN };
  };
  return {
    wall,
    cpu: online.kind === 'online' ? online.cpu : Number.NaN,
    async said(text, times = 1) {
      while (written.split(text).length <= times) await once(child.stderr ?? child, 'data');
    },
    longestBlock: async () => (await since()).longest,
    resident: async () => (await since()).resident,
    end() {
      child.kill('SIGKILL');
      return ended;
    },
  };
}
