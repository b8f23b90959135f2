import { z } from 'zod';
import { type SmallFile, smallFile } from './small-file.ts';

/** The starts of one bot that did not last: how many in a row, and when the last one was, in milliseconds since 1970. */
export interface ShortStarts {
  readonly count: number;
  readonly at: number;
}

/** Seconds between a start that did not last and the next one: the first comes at once, then each waits twice as long. */
export const SPACING = {
  first: 2,
  /** Discord lets a bot log in 1,000 times a day and then resets its token; every two minutes makes 720. */
  most: 120,
  /** A start that was online this long has lasted. */
  lasting: 120,
} as const;

/** Keeps a bot that crashes as soon as it is up from logging in again and again. */
export interface SpacedStarts {
  /** How many starts in a row did not last. */
  readonly short: number;
  /** Milliseconds to wait before logging in; 0 when the last start lasted, or is long enough ago. */
  wait(): number;
  /** To be called before logging in; false when it could not be written down, so that the next start knows nothing of it. */
  begin(): boolean;
  /** To be called when the start has lasted, or the bot was told to stop. */
  lasted(): void;
}

/** Where a bot's starts are remembered; `name` tells bots apart. */
export function startsFile(folder: string, name: string): SmallFile<ShortStarts> {
  const schema = z.object({ count: z.int().positive(), at: z.number() });
  return smallFile(`${folder}/${name}.json`, schema);
}

/** Spaces starts on a clock in milliseconds since 1970, which may jump: nobody ever waits longer than the spacing. */
export function spacedStarts(file: SmallFile<ShortStarts>, now: () => number): SpacedStarts {
  const last = file.read();
  const short = last?.count ?? 0;
  return {
    short,
    wait() {
      if (last === undefined) return 0;
      const spacing = 1000 * Math.min(SPACING.most, SPACING.first * 2 ** (short - 1));
      // A clock that was set back tells nothing about how long ago it was.
      const passed = Math.max(0, now() - last.at);
      return Math.max(0, spacing - passed);
    },
    begin: () => file.write({ count: short + 1, at: now() }),
    lasted: () => file.remove(),
  };
}
