import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type Guild, standardGuild } from '../../src/store/guild-settings.ts';
import type { Place } from '../../src/store/open-database.ts';
import { createStores, openPlace, readableLog, temporaryFolder } from './databases.ts';

const GUILD = '1400000000000000001';
const files = temporaryFolder();
afterAll(() => files.remove());
const stores = createStores();
const hasty = createStores({ round: 20, hanging: 200, start: 100, change: 100, read: 100, stop: 100 });
afterEach(() => Promise.all([stores.closeAll(), hasty.closeAll()]));

const withTexts = (now: Guild): Guild => ({ ...now, settings: { ...now.settings, texts: true } });
const file = (name: string): Place => ({ kind: 'file', path: join(files.folder, name) });
const pathOf = (place: Place) => (place.kind === 'file' ? place.path : '');

/** Settings hold in memory, and what is wrong is said once however often it is tried. */
async function answersWithout(place: Place, { open } = stores): Promise<string> {
  const log = readableLog();
  const store = await open(place, log);
  expect(store.guild(GUILD)).toEqual(standardGuild);
  expect(await store.change(GUILD, withTexts)).toBe('in memory');
  expect(store.guild(GUILD).settings.texts).toBe(true);
  expect(await store.change(GUILD, withTexts)).toBe('in memory');
  await expect.poll(() => log.lines).toHaveLength(1);
  return log.lines[0] ?? '';
}

describe('a store goes on in memory', () => {
  it('when its file is none of SQLite', async () => {
    writeFileSync(
      pathOf(file('broken.sqlite')),
      'This was never a database, but it is quite long.'.repeat(99),
    );
    expect(await answersWithout(file('broken.sqlite'))).toContain('not a database');
  });

  it('when its folder is missing', async () => {
    expect(await answersWithout(file('nowhere/at/all.sqlite'))).toContain('store');
  });

  it('when a folder lies in its place', async () => {
    mkdirSync(join(files.folder, 'folder.sqlite'));
    expect(await answersWithout(file('folder.sqlite'))).toContain('store');
  });

  it('when nobody listens at its address', async () => {
    expect(await answersWithout({ kind: 'server', url: 'postgres://127.0.0.1:1/none' })).toContain(
      'ECONNREFUSED',
    );
  });

  it('when a newer version of the bot has been there', async () => {
    const place = file('newer.sqlite');
    await (await stores.open(place)).close();
    const db = await openPlace(place);
    await sql`insert into kysely_migration values ('999-later', '2030-01-01')`.execute(db);
    await db.destroy();
    expect(await answersWithout(place)).toContain('999-later');
  });

  it('when the server takes a connection and never answers', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    try {
      const said = await answersWithout({ kind: 'server', url: `postgres://127.0.0.1:${port}/none` }, hasty);
      expect(said).toContain('no answer within');
    } finally {
      silent.close();
    }
  });
});

describe('a store that could not be used', () => {
  it('writes what was changed meanwhile as soon as another process lets go of it, and says that it is well', async () => {
    const place = file('locked.sqlite');
    const log = readableLog();
    const store = await stores.open(place, log);
    const other = await openPlace(place);
    await other.connection().execute(async (held) => {
      await sql`begin exclusive`.execute(held);
      expect(await store.change(GUILD, withTexts)).toBe('in memory');
      await expect.poll(() => log.lines.length).toBe(1);
      expect(log.lines[0]).toContain('locked');
      await sql`rollback`.execute(held);
    });
    await expect.poll(() => log.lines.length).toBe(2);
    const rows = await other.selectFrom('guilds').selectAll().execute();
    await other.destroy();
    expect(rows.map(({ guild }) => guild)).toEqual([GUILD]);
  });

  it('writes each change once, however many wait for it', async () => {
    const place = file('many.sqlite');
    const store = await stores.open(place);
    const other = await openPlace(place);
    await sql`create table written (guild varchar(20))`.execute(other);
    await sql`create trigger counted after insert on guilds begin insert into written values (new.guild); end`.execute(
      other,
    );
    await sql`create trigger changed after update on guilds begin insert into written values (new.guild); end`.execute(
      other,
    );
    const changed = Array.from({ length: 60 }, (_, at) => store.change(`${at + 1}`, withTexts));
    expect(new Set(await Promise.all(changed))).toEqual(new Set(['stored']));
    const { rows } = await sql`select guild from written`.execute(other);
    await other.destroy();
    // Of the first one perhaps two, as a round may write it too.
    expect(rows.length).toBeLessThanOrEqual(120);
  });

  it('goes on when the disk is full, says so once, and writes and counts again when there is room', async () => {
    const log = readableLog();
    const path = join(files.folder, 'full.sqlite');
    const { store, room } = await stores.openSmall(path, log);
    expect(await store.change('2', withTexts)).toBe('stored');
    // SQLite takes the pages that it has for all there may be.
    room(1);
    const only = Array.from({ length: 999 }, (_, at) => `${1_400_000_000_000_000_000n + BigInt(at)}`);
    const large = (now: Guild): Guild => ({
      ...now,
      settings: { ...now.settings, texts: true, channels: { ...now.settings.channels, only } },
    });
    for (let times = 0; times < 3; times++) {
      expect(await store.change(GUILD, large)).toBe('in memory');
      store.note({
        guild: GUILD,
        kind: 'near',
        isAnswered: false,
        missing: ['toll'],
        paragraphs: [],
        text: '',
      });
    }
    expect([GUILD, '2'].map((id) => store.guild(id).settings.texts)).toEqual([true, true]);
    // Answers, and is tried again, for some rounds.
    for (let times = 0; times < 3; times++) await store.unanswered(GUILD);
    expect(log.lines).toEqual([expect.stringContaining('database or disk is full')]);
    room(1_000);
    await expect.poll(() => log.lines).toHaveLength(2);
    const other = await openPlace({ kind: 'file', path });
    const rows = await other.selectFrom('guilds').selectAll().execute();
    await other.destroy();
    expect(rows.map(({ guild }) => guild).sort()).toEqual([GUILD, '2']);
    const before = (await store.unanswered('2'))?.length;
    store.note({ guild: '2', kind: 'near', isAnswered: false, missing: ['toll'], paragraphs: [], text: '' });
    expect([before, (await store.unanswered('2'))?.length]).toEqual([0, 1]);
  });

  it('has the settings last known when the file may only be read', async () => {
    const place = file('source.sqlite');
    const first = await stores.open(place);
    await first.change(GUILD, withTexts);
    await first.close();
    const log = readableLog();
    // Root may write every file, but not through this.
    const store = await stores.open({ kind: 'file', path: `file:${pathOf(place)}?mode=ro` }, log);
    expect(store.guild(GUILD).settings.texts).toBe(true);
    expect(await store.change('2', withTexts)).toBe('in memory');
    expect(log.lines.join()).toContain('readonly');
  });
});
