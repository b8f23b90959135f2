import { createHash, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { aboutOf, type Vote } from './noted.ts';
import type { Tables } from './tables.ts';

/** Votes that wait to be written; what comes beyond is dropped. */
const MOST = 1_000;

/** Votes, in memory until they are written. */
export interface Votes {
  cast(vote: Vote): void;
  forget(guild: string): void;
  /** Counts each member once a day for each thing; what cannot be written is dropped, and this rejects. */
  write(): Promise<void>;
}

/** Takes votes for a database; `today` is an ISO day. */
export function createVotes(db: Kysely<Tables>, today: () => string): Votes {
  let waiting: Vote[] = [];

  return {
    cast(vote) {
      if (waiting.length < MOST) waiting.push(vote);
    },
    forget(guild) {
      waiting = waiting.filter((vote) => vote.guild !== guild);
    },
    async write() {
      if (waiting.length === 0) return;
      const batch = waiting;
      waiting = [];
      const day = today();
      const salt = await saltOf(day, db);
      for (const { guild, member, about: whole, kind, vote } of batch) {
        const about = aboutOf(whole);
        const hash = createHash('sha256')
          .update(JSON.stringify([salt, guild, member, about]))
          .digest('hex');
        await db.transaction().execute(async (transaction) => {
          const { numInsertedOrUpdatedRows } = await transaction
            .insertInto('votes')
            .values({ hash, day })
            .onConflict((conflict) => conflict.column('hash').doNothing())
            .executeTakeFirst();
          if (numInsertedOrUpdatedRows !== 1n) return;
          await transaction
            .insertInto('helpful')
            .values({ guild, day, about, kind, vote, count: 1 })
            .onConflict((conflict) =>
              conflict
                .columns(['guild', 'day', 'about', 'kind', 'vote'])
                .doUpdateSet((eb) => ({ count: eb('helpful.count', '+', 1) })),
            )
            .execute();
        });
      }
    },
  };
}

/** What is hashed with every vote of a day, the same in all processes; without it nobody can find out who voted. */
async function saltOf(day: string, db: Kysely<Tables>): Promise<string> {
  await db
    .insertInto('salts')
    .values({ day, salt: randomBytes(32).toString('hex') })
    .onConflict((conflict) => conflict.column('day').doNothing())
    .execute();
  const { salt } = await db
    .selectFrom('salts')
    .select('salt')
    .where('day', '=', day)
    .executeTakeFirstOrThrow();
  return salt;
}
