import fc from 'fast-check';
import type { Folder } from '../../test/content/knowledge-folder.ts';
import { quantile } from '../quantile.ts';
import { goodFolder } from './good-folder.ts';
import { hostileFolders } from './hostile-folders.ts';
import { LONGEST_LOAD, tryFolder } from './try-folder.ts';

/** Folders that are made at once. */
const BATCH = 50;

/** Tries that many broken folders of knowledge and prints what went wrong; true when nothing did. */
export async function fuzzKnowledge(folders: number, seed: number): Promise<boolean> {
  const found = new Map<string, { count: number; readonly example: Folder }>();
  const times: number[] = [];
  let slowest: { readonly ms: number; readonly folder: Folder } = { ms: 0, folder: {} };
  let loaded = 0;
  for (let done = 0; done < folders; done += BATCH) {
    const numRuns = Math.min(BATCH, folders - done);
    for (const folder of fc.sample(hostileFolders(goodFolder), { seed: seed + done, numRuns })) {
      const { troubles, ms, isLoaded } = await tryFolder(folder);
      times.push(ms);
      if (ms > slowest.ms) slowest = { ms, folder };
      if (isLoaded) loaded += 1;
      const slow = ms > LONGEST_LOAD ? ['takes too long'] : [];
      for (const trouble of [...troubles, ...slow]) {
        const known = found.get(trouble);
        if (known) known.count += 1;
        else found.set(trouble, { count: 1, example: folder });
      }
    }
  }
  const { maxRSS } = process.resourceUsage();
  console.log(
    `${folders} folders, seed ${seed}: ${loaded} loaded, ${folders - loaded} refused with problems`,
  );
  const [median, p99] = [0.5, 0.99].map((share) => quantile(times, share).toFixed(0));
  console.log(
    `Milliseconds: median ${median}, p99 ${p99}, most ${slowest.ms.toFixed(0)}, at most ${LONGEST_LOAD} allowed`,
  );
  console.log(`Slowest: ${describe(slowest.folder)}`);
  console.log(`Memory of the whole process, this run included: at most ${(maxRSS / 1024).toFixed(0)} MB`);
  for (const [trouble, { count, example }] of found) {
    console.log(`\n${count} times ${trouble}\n  first for ${describe(example)}`);
  }
  const isWell = found.size === 0;
  console.log(isWell ? '\nNothing went wrong.' : '\nSomething went wrong.');
  return isWell;
}

/** The files that are not as they should be. */
function describe(folder: Folder): string {
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
