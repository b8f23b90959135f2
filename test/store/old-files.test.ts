import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { migrations } from '../../src/store/migrate.ts';
import type { Place } from '../../src/store/open-database.ts';
import { createStores, openPlace, temporaryFolder } from './databases.ts';

const files = temporaryFolder();
afterAll(() => files.remove());
const stores = createStores();
afterEach(() => stores.closeAll());

const guilds = [
  'create table guilds (guild varchar(20) primary key, settings text, links text, changed double precision not null)',
  'create index guilds_changed on guilds (changed)',
  `insert into guilds values ('7', '{"channels":{"only":["8"]},"helpful":true}', '[]', 1)`,
];
const unanswered = [
  'create table unanswered (guild varchar(20) not null, day varchar(10) not null, missing varchar(80) not null, kind varchar(20) not null, article varchar(100) not null, paragraph integer not null, count integer not null, constraint unanswered_key primary key (guild, day, missing, kind, article, paragraph))',
  'create table questions (guild varchar(20) not null, day varchar(10) not null, missing varchar(80) not null, text varchar(200) not null, count integer not null, constraint questions_key primary key (guild, day, missing, text))',
  `insert into unanswered values ('7', '${new Date().toISOString().slice(0, 10)}', 'toll', 'near', 'bridge', 2, 3)`,
];

const helpful = [
  'create table answers (guild varchar(20) not null, day varchar(10) not null, kind varchar(20) not null, count integer not null, constraint answers_key primary key (guild, day, kind))',
  'create table shown (guild varchar(20) not null, article varchar(100) not null, paragraph integer not null, count integer not null, constraint shown_key primary key (guild, article, paragraph))',
  'create table helpful (guild varchar(20) not null, day varchar(10) not null, about varchar(100) not null, kind varchar(20) not null, vote varchar(3) not null, count integer not null, constraint helpful_key primary key (guild, day, about, kind, vote))',
  'create table votes (hash varchar(64) primary key, day varchar(10) not null)',
  'create table salts (day varchar(10) primary key, salt varchar(64) not null)',
];

/**
 * What bots of their time left behind for each migration, written out as it was. One that is added finds here what those
 * before it made; what stands here never changes.
 */
const FOUND: Readonly<Record<string, readonly string[]>> = {
  '001-guilds': [],
  '002-unanswered': guilds,
  '003-helpful': [...guilds, ...unanswered],
  '004-posted': [...guilds, ...unanswered, ...helpful],
};
const names = Object.keys(migrations);

/** A file as a bot left it that knew the migrations before one. */
async function leftBefore(name: string): Promise<Place> {
  const place: Place = { kind: 'file', path: join(files.folder, `${name}.sqlite`) };
  const db = await openPlace(place);
  await sql`create table kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null)`.execute(
    db,
  );
  await sql`create table kysely_migration_lock (id varchar(255) not null primary key, is_locked integer default 0 not null)`.execute(
    db,
  );
  await sql`insert into kysely_migration_lock values ('migration_lock', 0)`.execute(db);
  for (const done of names.slice(0, names.indexOf(name)))
    await sql`insert into kysely_migration values (${done}, ${new Date(0).toISOString()})`.execute(db);
  for (const statement of FOUND[name] ?? []) await sql.raw(statement).execute(db);
  await db.destroy();
  return place;
}

describe('a store of an older version', () => {
  it.each(names)('is brought up to date from before %s, with what was in it', async (name) => {
    const found = FOUND[name];
    if (found === undefined) return expect.fail(`Write down in FOUND what ${name} finds.`);
    const store = await stores.open(await leftBefore(name));
    const { settings } = store.guild('7');
    if (found.includes(guilds[2] ?? '')) expect(settings).toMatchObject({ helpful: true, texts: false });
    const before = found.includes(unanswered[2] ?? '') ? 3 : 0;
    expect(store.posted.isFirst('1')).toBe(true);
    store.note({ guild: '7', kind: 'near', isAnswered: false, missing: ['toll'], paragraphs: [], text: '' });
    store.vote({ guild: '7', member: '9', about: 'bridge toll', kind: 'answer', vote: 'yes' });
    expect(await store.unanswered('7')).toMatchObject([{ missing: 'toll', count: before + 1 }]);
    expect((await store.counts('7'))?.helpful).toMatchObject([{ yes: 1 }]);
  });
});
