import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLoopback } from '../loopback/loopback.ts';

/** Milliseconds after which it is given up. */
const PATIENCE = 60_000;

/**
 * Starts what was built on a local Discord, asks it a question and ends it: what V8 has compiled by then is kept for every
 * start, see start.mjs. Where that does not work, starts only take longer.
 */
export async function rehearse(project: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rehearsal-'));
  const loopback = await createLoopback();
  // Nothing of whoever builds is read or written.
  const bot = spawn(process.execPath, [join(project, 'start.mjs')], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      XDG_STATE_HOME: folder,
      DISCORD_TOKEN: loopback.token,
      DISCORD_API_URL: loopback.apiUrl,
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(bot, 'close');
  const timer = setTimeout(() => bot.kill('SIGKILL'), PATIENCE);
  let said = '';
  for await (const piece of bot.stdout) {
    said += String(piece);
    if (said.includes(' is online.')) break;
  }
  if (bot.exitCode === null) {
    const [member] = loopback.members;
    await member?.slash('ask', { question: 'Who is told of, when and why?' });
    bot.kill('SIGTERM');
  }
  await ended;
  clearTimeout(timer);
  await loopback.close();
  rmSync(folder, { recursive: true, force: true });
}
