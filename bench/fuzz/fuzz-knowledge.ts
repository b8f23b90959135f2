import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import type { Folder } from '../../test/content/knowledge-folder.ts';
import { quantile } from '../quantile.ts';
import { goodFolder } from './good-folder.ts';
import { type OddDisk, oddDisks } from './hostile-disks.ts';
import { hostileFolders } from './hostile-folders.ts';
import { LONGEST_LOAD, tryFolder, tryOddFolder } from './try-folder.ts';

/** Folders that are made at once. */
const BATCH = 50;
/** Seconds after which a folder is taken to hang; the slowest take ten with all that is tried on them on a busy machine. */
const HANGS = 60;

/** What is read: files in memory, or the good folder on a disk where something is odd. */
type Hostile =
  | { readonly kind: 'files'; readonly folder: Folder }
  | { readonly kind: 'disk'; readonly odd: OddDisk };

const hostile: fc.Arbitrary<Hostile> = fc.oneof(
  hostileFolders(goodFolder).map((folder): Hostile => ({ kind: 'files', folder })),
  oddDisks().map((odd): Hostile => ({ kind: 'disk', odd })),
);

/** Tries that many broken folders of knowledge and prints what went wrong; true when nothing did. */
export async function fuzzKnowledge(folders: number, seed: number): Promise<boolean> {
  const found = new Map<string, { count: number; readonly example: Hostile }>();
  const times: number[] = [];
  let slowest: { readonly ms: number; readonly one?: Hostile } = { ms: 0 };
  let loaded = 0;
  let disks = 0;
  const watch = new Worker(new URL('./end-hang.mjs', import.meta.url), { workerData: { seconds: HANGS } });
  for (let done = 0; done < folders; done += BATCH) {
    const numRuns = Math.min(BATCH, folders - done);
    for (const one of fc.sample(hostile, { seed: seed + done, numRuns })) {
      watch.postMessage(describe(one));
      const { troubles, ms, isLoaded } = await (one.kind === 'files'
        ? tryFolder(one.folder)
        : tryOddFolder(goodFolder, one.odd));
      times.push(ms);
      if (ms > slowest.ms) slowest = { ms, one };
      if (isLoaded) loaded += 1;
      if (one.kind === 'disk') disks += 1;
      const slow = ms > LONGEST_LOAD ? ['takes too long'] : [];
      for (const trouble of [...troubles, ...slow]) {
        const known = found.get(trouble);
        if (known) known.count += 1;
        else found.set(trouble, { count: 1, example: one });
      }
    }
  }
  await watch.terminate();
  const { maxRSS } = process.resourceUsage();
  console.log(
    `${folders} folders (${disks} on an odd disk), seed ${seed}: ${loaded} loaded, ${folders - loaded} refused with problems`,
  );
  const [median, p99] = [0.5, 0.99].map((share) => quantile(times, share).toFixed(0));
  console.log(
    `Milliseconds: median ${median}, p99 ${p99}, most ${slowest.ms.toFixed(0)}, at most ${LONGEST_LOAD} allowed`,
  );
  console.log(`Slowest: ${slowest.one ? describe(slowest.one) : 'none'}`);
  console.log(`Memory of the whole process, this run included: at most ${(maxRSS / 1024).toFixed(0)} MB`);
  for (const [trouble, { count, example }] of found) {
    console.log(`\n${count} times ${trouble}\n  first for ${describe(example)}`);
  }
  const isWell = found.size === 0;
  console.log(isWell ? '\nNothing went wrong.' : '\nSomething went wrong.');
  return isWell;
}

/** What is not as it should be. */
function describe(one: Hostile): string {
  if (one.kind === 'disk') return `a disk: ${JSON.stringify(one.odd)}`;
  const { folder } = one;
  const changed = Object.entries(folder).filter(([path, content]) => content !== goodFolder[path]);
  const shown = changed.slice(0, 3).map(([path, content]) => {
    const text = String(content instanceof Uint8Array ? Buffer.from(content) : content);
    const original = String(goodFolder[path] ?? '');
    let from = 0;
    while (from < text.length && text[from] === original[from]) from += 1;
    return `${path} (${text.length} characters) from ${from}: ${JSON.stringify(text.slice(from, from + 160))}`;
  });
  return `${changed.length} files: ${shown.join('; ')}`;
}
