import { type Client, Events, GatewayIntentBits, Partials, type TextChannel } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { startBot, talksOf } from '../bot.ts';
import { errorList, raw } from '../raw.ts';

let loopback: Loopback;
let bot: Client<true>;
let talks: TextChannel;
let heard: string[];

beforeEach(async () => {
  heard = [];
  loopback = await createLoopback({ patience: 1 });
  bot = await startBot(
    loopback,
    (client) => {
      client.on(Events.GuildEmojiCreate, ({ name }) => heard.push(`made ${name}`));
      client.on(Events.GuildEmojiUpdate, (_, { name }) => heard.push(`now ${name}`));
      client.on(Events.GuildEmojiDelete, ({ name }) => heard.push(`gone ${name}`));
      client.on(Events.MessageReactionAdd, ({ emoji }) => heard.push(`+${emoji.identifier}`));
      client.on(Events.MessageReactionRemove, ({ emoji }) => heard.push(`-${emoji.identifier}`));
    },
    {
      intents: [
        GatewayIntentBits.Guilds,
        GatewayIntentBits.GuildMessages,
        GatewayIntentBits.GuildExpressions,
        GatewayIntentBits.GuildMessageReactions,
      ],
      partials: [Partials.Message, Partials.Reaction],
    },
  );
  talks = talksOf(bot);
});
afterEach(async () => {
  await bot.destroy();
  await loopback.close();
});

const picture = Buffer.from('iVBORw0KGgo=', 'base64');
const guild = () => bot.guilds.cache.first() ?? expect.fail('There is no guild.');
const teapot = () => guild().emojis.create({ name: 'teapot', attachment: picture });

describe('an emoji that the bot makes', () => {
  test('for the guild is told, listed, renamed, shown by the CDN and deleted', async () => {
    const emoji = await teapot();
    expect((await guild().emojis.fetch()).map(({ name }) => name)).toEqual(['teapot']);
    const shown = await fetch(`${loopback.cdnUrl}/emojis/${emoji.id}.webp`);
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(picture);
    await emoji.edit({ name: 'kettle' });
    await emoji.delete();
    await expect.poll(() => heard).toEqual(['made teapot', 'now kettle', 'gone kettle']);
  });

  test('for itself stands in its list alone', async () => {
    const emoji = await bot.application.emojis.create({ name: 'leaf', attachment: picture });
    expect((await bot.application.emojis.fetch()).map(({ id }) => id)).toEqual([emoji.id]);
    expect((await guild().emojis.fetch()).size).toBe(0);
  });

  test('stands under messages, of the bot and of members, and outlives its name', async () => {
    const emoji = await teapot();
    const message = await talks.send('tea?');
    await message.react(emoji);
    const [seen] = loopback.messages('talks', loopback.member('mara').id).slice(-1);
    if (!seen) throw new Error('There is no message.');
    loopback.member('mara').react(seen, `teapot:${emoji.id}`);
    loopback.member('mara').unreact(seen, emoji.id);
    const written = `teapot:${emoji.id}`;
    await expect.poll(() => heard).toEqual(['made teapot', `+${written}`, `+${written}`, `-${written}`]);
    await emoji.delete();
    expect(loopback.reactions(message.id)).toMatchObject([{ emoji: emoji.id, userIds: [bot.user.id] }]);
  });

  test('stands on buttons, and no other one does', async () => {
    const emoji = await teapot();
    const body = (id: string) => ({
      content: 'x',
      components: [
        { type: 1, components: [{ type: 2, style: 1, custom_id: 'a', emoji: { id, name: 'x' } }] },
      ],
    });
    const path = `/channels/${talks.id}/messages`;
    expect(await raw(loopback, 'POST', path, body(emoji.id))).toMatchObject({ status: 200 });
    const strange = await raw(loopback, 'POST', path, body('123456789012345678'));
    expect(errorList(strange)).toEqual(['components.0.components.0.emoji.id COMPONENT_INVALID_EMOJI']);
  });
});

const image = `data:image/png;base64,${picture.toString('base64')}`;
test.each<[what: string, body: object, errors: string[]]>([
  ['one letter', { name: 'a', image }, ['name BASE_TYPE_BAD_LENGTH']],
  ['a name with a blank', { name: 'tea pot', image }, ['name STRING_TYPE_REGEX']],
  ['no picture', { name: 'teapot', image: 'teapot.png' }, ['image IMAGE_INVALID']],
  [
    'too large a picture',
    { name: 'teapot', image: `data:image/png;base64,${'A'.repeat(360_000)}` },
    ['image BINARY_TYPE_MAX_SIZE'],
  ],
  ['nothing', {}, ['image BASE_TYPE_REQUIRED', 'name BASE_TYPE_REQUIRED']],
])('an emoji of %s is refused', async (_, body, errors) => {
  const answer = await raw(loopback, 'POST', `/guilds/${loopback.guildId}/emojis`, body);
  expect(errorList(answer)).toEqual(errors);
});

test('a guild has room for 50', async () => {
  const path = `/guilds/${loopback.guildId}/emojis`;
  for (let count = 0; count < 50; count += 1)
    await raw(loopback, 'POST', path, { name: `tea${count}`, image });
  expect(await raw(loopback, 'POST', path, { name: 'more', image })).toMatchObject({
    status: 400,
    body: { code: 30008 },
  });
});
