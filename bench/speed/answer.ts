import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, stop } from 'esbuild';
import { forNode } from '../../src/build/for-node.ts';
import { ownPlace } from '../../src/build/own-place.ts';

/**
 * Times answers in code that is joined as the bot's is, in a process with the flag that `start.mjs` sets: run from its sources,
 * each function is given its name anew whenever it is made, which costs a tenth of an answer that nobody waits for.
 */
export async function benchAnswer(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'answers-'));
  try {
    const entry = join(import.meta.dirname, 'answer/timed-answers.ts');
    await build({ entryPoints: [entry], outdir: folder, ...forNode, plugins: [ownPlace] });
    await stop();
    const timed = spawn(process.execPath, ['--no-regexp-tier-up', join(folder, 'timed-answers.mjs')], {
      stdio: 'inherit',
    });
    const [code] = await once(timed, 'exit');
    if (code !== 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
