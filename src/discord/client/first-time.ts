/** Whether an id comes for the first time. */
export type FirstTime = (id: string) => boolean;

/**
 * Says of each id whether it comes for the first time; the last `remembered` ones are known. Discord may send an event
 * again when a connection is resumed, and nobody shall be answered twice.
 */
export function createFirstTime(remembered: number): FirstTime {
  const known = new Set<string>();
  return (id) => {
    if (known.has(id)) return false;
    known.add(id);
    const [oldest] = known;
    if (known.size > remembered && oldest !== undefined) known.delete(oldest);
    return true;
  };
}
