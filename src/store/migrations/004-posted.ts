import type { Kysely, Migration } from 'kysely';

/** Which private cards were shown to everyone a moment ago. */
export const posted: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('posted')
      .addColumn('card', 'varchar(20)', (column) => column.primaryKey())
      .addColumn('at', 'double precision', (column) => column.notNull())
      .execute();
  },
};
