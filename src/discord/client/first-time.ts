/** Whether an id comes for the first time. */
export interface FirstTime {
  (id: string): boolean;
  /** Has it come for the first time once more. */
  forget(id: string): void;
}

/**
 * Says of each id whether it comes for the first time; the last `remembered` ones are known. Discord may send an event
 * again when a connection is resumed, and nobody shall be answered twice.
 */
export function createFirstTime(remembered: number): FirstTime {
  const known = new Set<string>();
  const isFirst = (id: string) => {
    if (known.has(id)) return false;
    known.add(id);
    const [oldest] = known;
    if (known.size > remembered && oldest !== undefined) known.delete(oldest);
    return true;
  };
  return Object.assign(isFirst, { forget: (id: string) => void known.delete(id) });
}
