import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Milliseconds that a card is known to have been posted over a restart; PRIVACY.md says so. */
export const KEPT_POSTED = 15 * 60_000;

/** Cards that this process knows of; about 100 bytes each. */
const MOST = 2_000;

/** Which private cards were shown to everyone: in memory, and for some minutes also for the next process. */
export interface Posted {
  /** Whether a card is posted for the first time; from then on it is not. */
  isFirst(card: string): boolean;
  /** It stands there: other processes learn of it. */
  stands(card: string): void;
  /** It could not be posted, and may be tried again. */
  failed(card: string): void;
}

/** The same for a database; `now` counts milliseconds since 1970. */
export function rememberPosted(db: Kysely<Tables>, now: () => number) {
  const known = new Set<string>();
  const unwritten = new Map<string, number>();

  function learn(card: string): void {
    known.add(card);
    const [oldest] = known;
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
  }

  return {
    isFirst(card: string) {
      if (known.has(card)) return false;
      learn(card);
      return true;
    },
    stands(card: string) {
      unwritten.set(card, now());
    },
    failed(card: string) {
      known.delete(card);
    },
    /** Writes what stands since the last time; what cannot be written holds in this process alone. */
    async write() {
      const rows = [...unwritten].map(([card, at]) => ({ card, at }));
      unwritten.clear();
      if (rows.length === 0) return;
      await db
        .insertInto('posted')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    /** Reads what any process wrote, and deletes what is too old. */
    async read() {
      const oldest = now() - KEPT_POSTED;
      const rows = await db.selectFrom('posted').selectAll().execute();
      for (const { card } of rows) learn(card);
      if (rows.some(({ at }) => at < oldest))
        await db.deleteFrom('posted').where('at', '<', oldest).execute();
    },
  };
}
