import type { SILENCE } from '../limits.ts';

/** How long a connection may be silent; `SILENCE` says what each number means. */
export type SilenceLimits = { readonly [Name in keyof typeof SILENCE]: number };

/** What a look at a connection comes to: all is well, it shall be asked for a sign of life, or it is dead. */
export type Look = 'well' | 'ask' | 'dead';

/** How long nothing has arrived on one connection. */
export interface Silence {
  /** Something arrived. */
  heard(): void;
  /** To be called at regular times. */
  look(): Look;
}

/**
 * Counts looks and reads no clock: one that jumps cannot deceive it, and after a suspension the connection is asked
 * before it is given up, however long that was.
 */
export function createSilence({ ask, dead }: SilenceLimits): Silence {
  let silent = 0;
  return {
    heard() {
      silent = 0;
    },
    look() {
      const look = silent >= dead ? 'dead' : silent >= ask ? 'ask' : 'well';
      silent += 1;
      return look;
    },
  };
}
