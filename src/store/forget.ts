import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Days that things are kept; PRIVACY.md says so. */
const KEPT_DAYS = { questions: 30, votes: 1, counts: 400 } as const;

/** Tables that have rows of servers, besides `guilds`. */
const OF_GUILDS = ['unanswered', 'questions', 'answers', 'shown', 'helpful'] as const;

/** Ids of all servers that have rows, each once. */
export async function readGuilds(db: Kysely<Tables>): Promise<readonly string[]> {
  const chosen = await db.selectFrom('guilds').where('settings', 'is not', null).select('guild').execute();
  const ids = new Set(chosen.map(({ guild }) => guild));
  for (const table of OF_GUILDS) {
    const rows = await db.selectFrom(table).select('guild').distinct().execute();
    for (const { guild } of rows) ids.add(guild);
  }
  return [...ids];
}

/** Deletes what is counted of a server. */
export async function forgetCounts(db: Kysely<Tables>, guild: string): Promise<void> {
  for (const table of OF_GUILDS) await db.deleteFrom(table).where('guild', '=', guild).execute();
}

/** Deletes what has been kept for as long as it may; `now` counts milliseconds since 1970. */
export async function forgetOld(db: Kysely<Tables>, now: number): Promise<void> {
  const before = (days: number) => dayOf(now - days * 86_400_000);
  await db.deleteFrom('questions').where('day', '<', before(KEPT_DAYS.questions)).execute();
  for (const table of ['votes', 'salts'] as const)
    await db
      .deleteFrom(table)
      .where('day', '<', before(KEPT_DAYS.votes - 1))
      .execute();
  for (const table of ['unanswered', 'answers', 'helpful'] as const)
    await db.deleteFrom(table).where('day', '<', before(KEPT_DAYS.counts)).execute();
}

/** The ISO day of a time. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
