import type { Kysely, Migration } from 'kysely';

/** What servers have chosen. */
export const guilds: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('guilds')
      .addColumn('guild', 'varchar(20)', (column) => column.primaryKey())
      .addColumn('settings', 'text')
      .addColumn('links', 'text')
      .addColumn('changed', 'double precision', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('guilds_changed').on('guilds').column('changed').execute();
  },
};
