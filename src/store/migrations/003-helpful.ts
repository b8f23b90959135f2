import type { Kysely, Migration } from 'kysely';

/** What was asked, shown and found helpful, and who has voted today, as hashes. */
export const helpful: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('answers')
      .addColumn('guild', 'varchar(20)', (column) => column.notNull())
      .addColumn('day', 'varchar(10)', (column) => column.notNull())
      .addColumn('kind', 'varchar(20)', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('answers_key', ['guild', 'day', 'kind'])
      .execute();
    await db.schema
      .createTable('shown')
      .addColumn('guild', 'varchar(20)', (column) => column.notNull())
      .addColumn('article', 'varchar(100)', (column) => column.notNull())
      .addColumn('paragraph', 'integer', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('shown_key', ['guild', 'article', 'paragraph'])
      .execute();
    await db.schema
      .createTable('helpful')
      .addColumn('guild', 'varchar(20)', (column) => column.notNull())
      .addColumn('day', 'varchar(10)', (column) => column.notNull())
      .addColumn('about', 'varchar(100)', (column) => column.notNull())
      .addColumn('kind', 'varchar(20)', (column) => column.notNull())
      .addColumn('vote', 'varchar(3)', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('helpful_key', ['guild', 'day', 'about', 'kind', 'vote'])
      .execute();
    await db.schema
      .createTable('votes')
      .addColumn('hash', 'varchar(64)', (column) => column.primaryKey())
      .addColumn('day', 'varchar(10)', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('salts')
      .addColumn('day', 'varchar(10)', (column) => column.primaryKey())
      .addColumn('salt', 'varchar(64)', (column) => column.notNull())
      .execute();
  },
};
