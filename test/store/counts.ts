import { expect, it } from 'vitest';
import type { Noted } from '../../src/store/noted.ts';
import type { Place } from '../../src/store/open-database.ts';
import { type createStores, openPlace } from './databases.ts';

type Stores = ReturnType<typeof createStores>;

const GUILD = '1400000000000000001';
const DAY = 86_400_000;

const refused = (missing: readonly string[], paragraph = 2, text = 'Is there a toll?'): Noted => ({
  guild: GUILD,
  kind: 'detail-absent',
  isAnswered: false,
  missing,
  paragraphs: paragraph > 0 ? [{ article: 'bridge', paragraph }] : [],
  text,
});
const vote = { guild: GUILD, about: 'bridge repairs', kind: 'answer' } as const;

/** What is counted, wherever it is kept; told by `store.test.ts`, which has the one PostgreSQL of the tests. */
export function whatIsCounted(newPlace: () => Place | Promise<Place>, stores: Stores): void {
  it('is grouped by what was missing, with the paragraph that was nearest most often', async () => {
    const store = await stores.open(await newPlace());
    store.note(refused(['toll'], 3));
    for (let times = 0; times < 3; times++) store.note(refused(['toll']));
    store.note(refused(['ferry'], 0));
    const [toll, ferry] = (await store.unanswered(GUILD)) ?? [];
    const nearest = { article: 'bridge', paragraph: 2 };
    expect(toll).toMatchObject({ missing: 'toll', count: 4, kinds: ['detail-absent'], nearest, texts: [] });
    expect(ferry).toMatchObject({ missing: 'ferry', count: 1 });
    expect(ferry).not.toHaveProperty('nearest');
  });

  it('is counted whatever stands in a question', async () => {
    const store = await stores.open(await newPlace());
    await store.change(GUILD, (guild) => ({ ...guild, settings: { ...guild.settings, texts: true } }));
    store.note(refused(['to\u0000ll', '\ud800'], 2, `Is there a \u0000toll? ${'x'.repeat(183)}🚢`));
    store.note(refused(['ferry']));
    expect(await store.unanswered(GUILD)).toHaveLength(2);
  });

  it('adds up over days and processes', async () => {
    const place = await newPlace();
    let now = Date.now();
    const [one, other] = [await stores.open(place, undefined, () => now), await stores.open(place)];
    one.note(refused(['toll']));
    await one.unanswered(GUILD);
    now += DAY;
    one.note(refused(['toll']));
    other.note(refused(['toll']));
    await Promise.all([one.unanswered(GUILD), other.unanswered(GUILD)]);
    expect(await one.unanswered(GUILD)).toMatchObject([{ missing: 'toll', count: 3 }]);
  });

  it('has the texts of questions only while the server keeps them, for thirty days, without ids', async () => {
    const place = await newPlace();
    let now = Date.now();
    const store = await stores.open(place, undefined, () => now);
    store.note(refused(['toll'], 2, 'Not kept?'));
    await store.change(GUILD, (guild) => ({ ...guild, settings: { ...guild.settings, texts: true } }));
    store.note(refused(['toll'], 2, 'Does <@1400000000000000009> pay a toll, number 1400000000000000009?'));
    expect((await store.unanswered(GUILD))?.[0]?.texts).toEqual(['Does … pay a toll, number …?']);
    now += 31 * DAY;
    await expect.poll(async () => (await store.unanswered(GUILD))?.[0]?.texts).toEqual([]);
    expect((await store.unanswered(GUILD))?.[0]?.count).toBe(2);
  });

  it('takes one vote of a member a day for each thing, also after a restart, and keeps no id', async () => {
    const place = await newPlace();
    let now = Date.now();
    const first = await stores.open(place, undefined, () => now);
    first.vote({ ...vote, member: '1400000000000000005', vote: 'yes' });
    first.vote({ ...vote, member: '1400000000000000005', vote: 'no' });
    first.vote({ ...vote, member: '1400000000000000006', vote: 'no' });
    await first.close();
    const store = await stores.open(place, undefined, () => now);
    store.vote({ ...vote, member: '1400000000000000005', vote: 'no' });
    expect((await store.counts(GUILD))?.helpful).toEqual([
      { about: 'bridge repairs', kind: 'answer', yes: 1, no: 1 },
    ]);

    const db = await openPlace(place);
    const kept = await db.selectFrom('votes').selectAll().execute();
    expect(kept).toHaveLength(2);
    expect(JSON.stringify(kept)).not.toContain('14000000000000000');
    now += DAY;
    await expect.poll(() => db.selectFrom('votes').selectAll().execute()).toEqual([]);
    await expect.poll(() => db.selectFrom('salts').selectAll().execute()).toEqual([]);
    await db.destroy();
  });

  it('goes with its server, and leaves the others', async () => {
    const store = await stores.open(await newPlace());
    store.note(refused(['toll']));
    store.note({ ...refused(['toll']), guild: '2' });
    store.vote({ ...vote, member: '5', vote: 'yes' });
    await store.unanswered(GUILD);
    store.note({ ...refused([]), isAnswered: true, kind: 'answer' });
    await store.forget(GUILD);
    expect(await store.unanswered(GUILD)).toEqual([]);
    expect(await store.counts(GUILD)).toEqual({ answers: [], shown: [], helpful: [] });
    expect(await store.unanswered('2')).toHaveLength(1);
  });
}
