import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Guild, standardGuild } from '../../src/store/guild-settings.ts';
import type { Place } from '../../src/store/open-database.ts';
import { KEPT_POSTED } from '../../src/store/posted.ts';
import { whatIsCounted } from './counts.ts';
import { createStores, openPlace, startPostgres, temporaryFolder } from './databases.ts';

const GUILD = '1400000000000000001';
const files = temporaryFolder();
let postgres: Awaited<ReturnType<typeof startPostgres>>;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres.stop();
  files.remove();
});

const stores = createStores();
afterEach(() => stores.closeAll());

const withTexts = (now: Guild): Guild => ({ ...now, settings: { ...now.settings, texts: true } });
const chosen: Guild = {
  settings: {
    articles: ['bridge', 'harbour'],
    channels: { only: ['1400000000000000002'], private: [], silent: ['1400000000000000003'] },
    echo: false,
    helpful: true,
    texts: true,
    language: 'de',
    operators: ['1400000000000000004'],
  },
  links: [
    { phrasing: 'how long', to: { kind: 'fact', article: 'bridge', fact: 'repairs' }, day: '2026-11-26' },
    { phrasing: 'who pays', to: { kind: 'paragraph', article: 'bridge', paragraph: 4 }, day: '2026-11-26' },
  ],
};

const kinds: readonly (readonly [string, () => Place | Promise<Place>])[] = [
  ['SQLite', () => ({ kind: 'file', path: join(files.folder, `${randomUUID()}.sqlite`) })],
  ['PostgreSQL', () => postgres.place()],
];

describe.each(kinds)('a store in %s', (_, newPlace) => {
  it('knows of a new server what every server begins with', async () => {
    const store = await stores.open(await newPlace());
    expect(store.guild(GUILD)).toEqual(standardGuild);
  });

  it('keeps all that was chosen over a restart', async () => {
    const place = await newPlace();
    const first = await stores.open(place);
    expect(await first.change(GUILD, () => chosen)).toBe('stored');
    await first.close();
    expect((await stores.open(place)).guild(GUILD)).toEqual(chosen);
  });

  it('tells two processes what the other one changed, also that a server is forgotten', async () => {
    const place = await newPlace();
    const [one, other] = [await stores.open(place), await stores.open(place)];
    await one.change(GUILD, withTexts);
    await expect.poll(() => other.guild(GUILD).settings.texts).toBe(true);
    expect(await other.forget(GUILD)).toBe('stored');
    await expect.poll(() => one.guild(GUILD)).toEqual(standardGuild);
  });

  it('hears of what a machine wrote whose clock is behind', async () => {
    const place = await newPlace();
    const ahead = await stores.open(place);
    const behind = await stores.open(place, undefined, () => Date.now() - 30_000);
    await ahead.change('1', withTexts);
    await behind.change('2', withTexts);
    await expect.poll(() => ahead.guild('2').settings.texts).toBe(true);
  });

  it('deletes what is left of a forgotten server after a day', async () => {
    const place = await newPlace();
    let day = 0;
    const now = () => Date.now() + day * 86_400_000;
    const store = await stores.open(place, undefined, now);
    await store.change(GUILD, withTexts);
    await store.forget(GUILD);
    const rows = async () => {
      const db = await openPlace(place);
      const { length } = await db.selectFrom('guilds').selectAll().execute();
      await db.destroy();
      return length;
    };
    expect(await rows()).toBe(1);
    day = 2;
    await expect.poll(rows).toBe(0);
  });

  it('knows over a restart, and in every process, which cards were posted, for a quarter of an hour', async () => {
    const place = await newPlace();
    let now = Date.now();
    const [one, other] = [await stores.open(place, undefined, () => now), await stores.open(place)];
    expect(['1', '2', '3', '1'].map(one.posted.isFirst)).toEqual([true, true, true, false]);
    one.posted.stands('1');
    one.posted.failed('2');
    expect(one.posted.isFirst('2')).toBe(true);
    await one.close();
    // What asks for anything is told after a look at what others wrote.
    await other.guilds();
    expect(['1', '3'].map(other.posted.isFirst)).toEqual([false, true]);
    expect((await stores.open(place)).posted.isFirst('1')).toBe(false);
    now += KEPT_POSTED + 1;
    await stores.open(place, undefined, () => now);
    const db = await openPlace(place);
    await expect.poll(() => db.selectFrom('posted').selectAll().execute()).toEqual([]);
    await db.destroy();
  });

  it('takes settings that are broken for those every server begins with', async () => {
    const place = await newPlace();
    await (await stores.open(place)).change(GUILD, () => chosen);
    const db = await openPlace(place);
    await sql`update guilds set settings = '{"texts":"perhaps"}', links = '[{'`.execute(db);
    await db.destroy();
    expect((await stores.open(place)).guild(GUILD)).toEqual(standardGuild);
  });
});

describe.each(kinds)('what is counted in %s', (_, newPlace) => whatIsCounted(newPlace, stores));
