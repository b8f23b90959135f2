import type { Kysely, Migration } from 'kysely';

/** What went unanswered, by server and day, and the texts of such questions where a server keeps them. */
export const unanswered: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('unanswered')
      .addColumn('guild', 'varchar(20)', (column) => column.notNull())
      .addColumn('day', 'varchar(10)', (column) => column.notNull())
      .addColumn('missing', 'varchar(80)', (column) => column.notNull())
      .addColumn('kind', 'varchar(20)', (column) => column.notNull())
      .addColumn('article', 'varchar(100)', (column) => column.notNull())
      .addColumn('paragraph', 'integer', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('unanswered_key', ['guild', 'day', 'missing', 'kind', 'article', 'paragraph'])
      .execute();
    await db.schema
      .createTable('questions')
      .addColumn('guild', 'varchar(20)', (column) => column.notNull())
      .addColumn('day', 'varchar(10)', (column) => column.notNull())
      .addColumn('missing', 'varchar(80)', (column) => column.notNull())
      .addColumn('text', 'varchar(200)', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('questions_key', ['guild', 'day', 'missing', 'text'])
      .execute();
  },
};
