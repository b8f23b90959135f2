import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLoopback, type Loopback } from '../src/loopback/loopback.ts';
import { median } from './quantile.ts';
import { formatTable } from './table.ts';

/** Runs of each; an odd number, so that the median is one of them. */
const RUNS = 11;

/** The most that our start may cost compared with a client that does nothing. */
const TARGET = 1.5;

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const loader = ['--import', import.meta.resolve('tsx')];

/** What is started; the idle clients know nothing and answer nothing, and the first of them is what we compare with. */
const starts = [
  { name: 'this bot', command: [path('../start.mjs')] },
  { name: 'idle client', command: [path('./start-idle.mjs')] },
  { name: 'this bot through tsx', command: [...loader, path('../src/main.ts')] },
  { name: 'idle client through tsx', command: [...loader, path('./start-idle.mjs')] },
] as const;

/** Prints how long a process takes from its start to being online on a local Discord, in alternating runs. */
export async function benchStart(): Promise<void> {
  const loopback = await createLoopback();
  const times = starts.map((): number[] => []);
  // One round before that counts for nothing: files are read from the disk, commands are registered.
  for (const { command } of starts) await timeToOnline(command, loopback);
  for (let run = 0; run < RUNS; run++) {
    for (const [position, { command }] of starts.entries())
      times[position]?.push(await timeToOnline(command, loopback));
  }
  await loopback.close();

  const medians = times.map(median);
  const [ours = Number.NaN, idle = Number.NaN] = medians;
  const rows = starts.map(({ name }, position) => {
    const ms = medians[position] ?? Number.NaN;
    return [name, ms.toFixed(0), Math.min(...(times[position] ?? [])).toFixed(0), (ms / idle).toFixed(2)];
  });
  console.log(formatTable(['process start to online', 'median ms', 'fastest ms', 'ratio'], rows));
  console.log(`\nAt most ${TARGET} wanted: ${ours / idle <= TARGET ? 'met' : 'missed'}.`);
}

/** Milliseconds until the process says that it is online. */
async function timeToOnline(command: readonly string[], loopback: Loopback): Promise<number> {
  const start = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  const child = spawn(process.execPath, command, {
    cwd: folder,
    env: {
      ...process.env,
      XDG_STATE_HOME: folder,
      DISCORD_TOKEN: loopback.token,
      DISCORD_API_URL: loopback.apiUrl,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  let said = '';
  for await (const piece of child.stdout) {
    said += String(piece);
    if (said.includes(' is online.')) break;
  }
  const ms = performance.now() - start;
  child.kill('SIGKILL');
  await closed;
  if (!said.includes(' is online.')) throw new Error(`${command.at(-1)} ended before it was online: ${said}`);
  return ms;
}
