import type { CompiledIndex } from '../../search/compile.ts';

/** Different sets of articles that are kept ready; a set costs about what all of its articles cost. */
const KEPT = 20;

/** Milliseconds for which nobody has to have asked of a set before another one takes its place. */
const UNUSED = 3_600_000;

/** What sets of articles are compiled to. */
export interface CompiledSets {
  /** What a set is compiled to; undefined until that is done, or while as many as are kept are in use. */
  of(set: readonly string[]): CompiledIndex | undefined;
}

/**
 * Compiles each set once it is wanted, one after the other: a set takes a core for seconds and the memory of its articles,
 * and what servers choose is for anybody to choose. `now` counts milliseconds.
 */
export function createCompiledSets(
  compile: (set: readonly string[]) => Promise<CompiledIndex>,
  failed: (error: unknown) => void,
  now: () => number,
): CompiledSets {
  /** Those not used for longest first. */
  const sets = new Map<string, { index?: CompiledIndex; used: number }>();
  const waiting: (readonly string[])[] = [];
  let isBusy = false;

  async function work(): Promise<void> {
    isBusy = true;
    for (let set = waiting.shift(); set !== undefined; set = waiting.shift()) {
      const name = set.join(' ');
      try {
        const index = await compile(set);
        const known = sets.get(name);
        if (known) known.index = index;
      } catch (error) {
        sets.delete(name);
        failed(error);
      }
    }
    isBusy = false;
  }

  function isRoom(): boolean {
    const [oldest] = sets;
    if (sets.size < KEPT || oldest === undefined) return true;
    const [name, { index, used }] = oldest;
    return index !== undefined && now() - used > UNUSED && sets.delete(name);
  }

  return {
    of(set) {
      const name = set.join(' ');
      const known = sets.get(name);
      if (known) {
        known.used = now();
        sets.delete(name);
        sets.set(name, known);
        return known.index;
      }
      if (!isRoom()) return undefined;
      sets.set(name, { used: now() });
      waiting.push(set);
      if (!isBusy) void work();
      return undefined;
    },
  };
}
