import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, stop } from 'esbuild';
import { inOwnPlace } from '../../src/build/in-own-place.ts';
import { isDistFresh } from '../../src/build/is-dist-fresh.ts';
import { keptNames } from '../../src/build/kept-names.ts';

/**
 * Runs a file of `joined/` as what ships runs: joined as the bot's code is, in a process with the flag that `start.mjs` sets. From
 * the sources each function is given its name anew whenever it is made, which takes a tenth of an answer that nobody waits for.
 */
export async function runJoined(name: string): Promise<void> {
  // Threads are those of the build.
  if (!isDistFresh()) await (await import('../../src/build/build-dist.ts')).buildDist();
  const folder = mkdtempSync(join(tmpdir(), 'joined-'));
  try {
    await build({
      entryPoints: [join(import.meta.dirname, 'joined', `${name}.ts`)],
      outdir: folder,
      ...inOwnPlace,
      plugins: [...inOwnPlace.plugins, keptNames],
    });
    await stop();
    const run = spawn(process.execPath, ['--no-regexp-tier-up', join(folder, `${name}.mjs`)], {
      stdio: 'inherit',
    });
    const [code] = await once(run, 'exit');
    if (code !== 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
