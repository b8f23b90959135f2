import { type FSWatcher, watch } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** What the system tells of folders. It does so at once where it does, and on many mounts it does not: whoever waits for it looks anyway. */
export interface FolderHints {
  /** Listens to these folders from now on, and to no others. One that is not there says nothing. */
  follow(folders: readonly string[]): void;
  /** Settles once something has happened in a folder since the last time, and after so many milliseconds at the latest. */
  next(milliseconds: number): Promise<void>;
}

/** Follows nothing yet. */
export function createFolderHints(): FolderHints {
  let watchers: readonly FSWatcher[] = [];
  let isHinted = false;
  let wake = () => {};
  const hint = () => {
    isHinted = true;
    wake();
  };

  return {
    follow(folders) {
      for (const watcher of watchers) watcher.close();
      watchers = folders.flatMap((folder) => listenTo(folder, hint));
    },
    async next(milliseconds) {
      const ending = new AbortController();
      const hinted = new Promise<void>((resolve) => {
        wake = resolve;
        if (isHinted) resolve();
      });
      const late = wait(milliseconds, undefined, { ref: false, signal: ending.signal }).catch(() => {});
      await Promise.race([hinted, late]);
      ending.abort();
      isHinted = false;
    },
  };
}

/** Nothing where there is no such folder, or the system watches as many as it will. */
function listenTo(folder: string, hint: () => void): FSWatcher[] {
  try {
    const watcher = watch(folder, { persistent: false }, hint);
    watcher.on('error', () => watcher.close());
    return [watcher];
  } catch {
    return [];
  }
}
