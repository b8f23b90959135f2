import { type Client, Events, GatewayIntentBits, Partials, type TextChannel } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { startBot, talksOf } from '../bot.ts';
import { type ManualClock, manualClock } from '../manual-clock.ts';

let clock: ManualClock;
let loopback: Loopback;
let bot: Client<true>;
let talks: TextChannel;
let heard: string[];

beforeEach(async () => {
  heard = [];
  clock = manualClock(Date.now());
  loopback = await createLoopback({ clock });
  bot = await startBot(
    loopback,
    (client) => {
      client.on(Events.ChannelPinsUpdate, (_, time) => heard.push(`pins ${Number(time)}`));
      client.on(Events.MessageUpdate, (_, { pinned }) => heard.push(`pinned ${pinned}`));
      client.on(Events.MessageBulkDelete, (gone) => heard.push(`gone ${gone.map(({ id }) => id).join(' ')}`));
      client.on(Events.MessageDelete, ({ id }) => heard.push(`deleted ${id}`));
    },
    {
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
      partials: [Partials.Channel, Partials.Message],
    },
  );
  talks = talksOf(bot);
});
afterEach(async () => {
  await bot.destroy();
  await loopback.close();
});

const seen = () => loopback.messages('talks', loopback.member('mara').id);

describe('a pin', () => {
  test('is told, listed with when it was set, and taken away again', async () => {
    const first = await talks.send('first');
    const second = await talks.send('second');
    await first.pin();
    clock.advance(1_000);
    await second.pin();
    const { items, hasMore } = await talks.messages.fetchPins();
    expect(items.map(({ message, pinnedTimestamp }) => [message.content, pinnedTimestamp])).toEqual([
      ['second', clock.now()],
      ['first', clock.now() - 1_000],
    ]);
    expect(hasMore).toBe(false);
    expect(seen().filter(({ pinned }) => pinned)).toHaveLength(2);
    await second.unpin();
    await expect
      .poll(() => heard)
      .toEqual([
        'pinned true',
        `pins ${clock.now() - 1_000}`,
        'pinned true',
        `pins ${clock.now()}`,
        'pinned false',
        `pins ${clock.now() - 1_000}`,
      ]);
  });

  test('is written below the message, by whoever pinned it', () => {
    const message = loopback.member('mara').write('tea at five');
    expect(loopback.member('jonas').pin(message)).toMatchObject({ kind: 'failed', reason: 'not-allowed' });
    expect(loopback.member('mods').pin(message)).toMatchObject({ message: { pinned: true } });
    expect(seen().at(-1)).toMatchObject({
      type: 6,
      author: { username: 'mods' },
      message_reference: { message_id: message.id },
    });
  });

  test('is refused where the bot may not, and beyond 250', async () => {
    const message = await talks.send('tea at five');
    loopback.moderation.denyBot('talks', ['PinMessages']);
    await expect(message.pin()).rejects.toMatchObject({ status: 403, code: 50013 });
    loopback.moderation.denyBot('talks', []);
    for (let count = 0; count < 250; count += 1)
      loopback.member('mods').pin(loopback.member('mara').write(`${count}`));
    await expect(message.pin()).rejects.toMatchObject({ status: 400, code: 30003 });
  });

  test('goes with its message, of which nobody is told', async () => {
    const message = await talks.send('tea at five');
    await message.pin();
    await message.delete();
    expect((await talks.messages.fetchPins()).items).toEqual([]);
    await expect.poll(() => heard.at(-1)).toBe(`deleted ${message.id}`);
  });
});

describe('many messages deleted at once', () => {
  test('are told in one event; what is not there is passed over', async () => {
    const ids = ['one', 'two'].map((text) => loopback.member('mara').write(text).id);
    await talks.bulkDelete([...ids, '1']).catch(() => undefined);
    await talks.bulkDelete(ids);
    await expect.poll(() => heard).toEqual([`gone ${ids.join(' ')}`]);
    expect(seen()).toEqual([]);
  });

  test('are not older than 14 days', async () => {
    const ids = ['one', 'two'].map((text) => loopback.member('mara').write(text).id);
    clock.advance(14 * 86_400_000 + 1_000);
    await expect(talks.bulkDelete(ids)).rejects.toMatchObject({ status: 400, code: 50034 });
    expect(seen()).toHaveLength(2);
  });

  test('need the permission, and so does deleting one of somebody else', async () => {
    const ids = ['one', 'two'].map((text) => loopback.member('mara').write(text).id);
    loopback.moderation.denyBot('talks', ['ManageMessages']);
    await expect(talks.bulkDelete(ids)).rejects.toMatchObject({ status: 403, code: 50013 });
    await expect(talks.messages.delete(ids[0] ?? '')).rejects.toMatchObject({ status: 403, code: 50013 });
  });
});
