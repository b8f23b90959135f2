import { type Kysely, type Migration, Migrator } from 'kysely';
import { guilds } from './migrations/001-guilds.ts';
import { unanswered } from './migrations/002-unanswered.ts';
import { helpful } from './migrations/003-helpful.ts';
import { posted } from './migrations/004-posted.ts';
import type { Tables } from './tables.ts';

/** In the order they are made; what stands here never changes again, and nothing goes back. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-guilds': guilds,
  '002-unanswered': unanswered,
  '003-helpful': helpful,
  '004-posted': posted,
};

/**
 * Brings a database to the newest tables; several processes may do so at once. Throws when it cannot, or when a newer
 * version of the bot has been there.
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
