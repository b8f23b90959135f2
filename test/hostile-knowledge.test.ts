import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goodFolder } from '../bench/fuzz/good-folder.ts';
import { oddDisks } from '../bench/fuzz/hostile-disks.ts';
import { hostileFolders } from '../bench/fuzz/hostile-folders.ts';
import { tryFolder, tryOddFolder } from '../bench/fuzz/try-folder.ts';

/** `npm run fuzz -- --knowledge 2000` tries many more of the same kind, and times them. */
describe('hostile knowledge', () => {
  it('that is in order loads, and what is tried on it can find fault', async () => {
    expect(await tryFolder(goodFolder)).toMatchObject({ isLoaded: true, troubles: [] });
    expect((await tryFolder({ ...goodFolder, 'facts/harbour.yaml': 'people: [' })).isLoaded).toBe(false);
  });

  it('loads and can be registered and asked, or says in which file and line it is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(hostileFolders(goodFolder), async (folder) => {
        expect((await tryFolder(folder)).troubles).toEqual([]);
      }),
      { numRuns: 12, seed: 6, endOnFailure: true },
    );
  });

  it.skipIf(process.platform === 'win32')(
    'does the same from a disk with links, pipes and odd names that fails and changes meanwhile',
    async () => {
      const locked = { oddities: [{ kind: 'link', path: 'facts', to: '/proc/self' }], mishaps: [] } as const;
      expect((await tryOddFolder(goodFolder, locked)).isLoaded).toBe(false);
      await fc.assert(
        fc.asyncProperty(oddDisks(), async (odd) => {
          expect((await tryOddFolder(goodFolder, odd)).troubles).toEqual([]);
        }),
        { numRuns: 25, seed: 6, endOnFailure: true },
      );
    },
  );
});
