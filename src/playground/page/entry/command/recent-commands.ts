/** Commands a member used in this browser, the last one first. */
export interface RecentCommands {
  of(memberId: string): readonly string[];
  note(memberId: string, path: string): void;
}

/** More would push the alphabet out of sight. */
const kept = 5;

/** Keeps them in a storage of the browser; what stands there and is no list counts as none. */
export function createRecentCommands(storage: Storage): RecentCommands {
  const key = (memberId: string) => `playground-used-${memberId}`;
  const of = (memberId: string) => (storage.getItem(key(memberId)) ?? '').split('\n').filter(Boolean);
  return {
    of,
    note(memberId, path) {
      const others = of(memberId).filter((used) => used !== path);
      storage.setItem(key(memberId), [path, ...others].slice(0, kept).join('\n'));
    },
  };
}
