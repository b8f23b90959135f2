import type { Happening } from '../happening.ts';

/** Where happenings are told and heard. */
export interface Happenings {
  emit(happening: Happening): void;
  /** The function returned ends it. */
  watch(listener: (happening: Happening) => void): () => void;
}

/** Passes every happening to all who watch, in the order they came. */
export function createHappenings(): Happenings {
  const listeners = new Set<(happening: Happening) => void>();
  return {
    emit(happening) {
      for (const listener of [...listeners]) listener(happening);
    },
    watch(listener) {
      const own = (happening: Happening) => listener(happening);
      listeners.add(own);
      return () => {
        listeners.delete(own);
      };
    },
  };
}
