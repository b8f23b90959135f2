import { type Client, Events, GatewayIntentBits, Partials, type TextChannel } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { startBot, talksOf } from '../bot.ts';

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
      client.on(Events.MessageReactionAdd, ({ emoji }, user) => heard.push(`+${emoji.name} ${user.id}`));
      client.on(Events.MessageReactionRemove, ({ emoji }, user) => heard.push(`-${emoji.name} ${user.id}`));
      client.on(Events.MessageReactionRemoveEmoji, ({ emoji }) => heard.push(`no ${emoji.name}`));
      client.on(Events.MessageReactionRemoveAll, () => heard.push('none'));
      client.on(Events.MessageUpdate, (_, { content }) => heard.push(`edited ${content}`));
      client.on(Events.MessageDelete, ({ id }) => heard.push(`deleted ${id}`));
      client.on(Events.TypingStart, ({ user }) => heard.push(`typing ${user.id}`));
    },
    {
      intents: [
        GatewayIntentBits.Guilds,
        GatewayIntentBits.GuildMessages,
        GatewayIntentBits.GuildMessageReactions,
        GatewayIntentBits.DirectMessageReactions,
        GatewayIntentBits.GuildMessageTyping,
        GatewayIntentBits.MessageContent,
      ],
      partials: [Partials.Channel, Partials.Message, Partials.Reaction, Partials.User],
    },
  );
  talks = talksOf(bot);
});
afterEach(async () => {
  await bot.destroy();
  await loopback.close();
});

const mara = () => loopback.member('mara');
const jonas = () => loopback.member('jonas');
const reactionsOf = (messageId: string) =>
  loopback
    .messages('talks', mara().id)
    .find(({ id }) => id === messageId)
    ?.reactions?.map(({ emoji, count, me }) => [emoji.name, count, me]);

describe('a member who reacts', () => {
  test('is heard by the bot, counted with others, and may think better of it', async () => {
    const { sent } = await mara().say('tea?');
    mara().react(sent, '👍');
    jonas().react(sent, '👍');
    expect(reactionsOf(sent.id)).toEqual([['👍', 2, false]]);
    mara().unreact(sent, '👍');
    await expect.poll(() => heard).toEqual([`+👍 ${mara().id}`, `+👍 ${jonas().id}`, `-👍 ${mara().id}`]);
    expect(reactionsOf(sent.id)).toEqual([['👍', 1, false]]);
  });

  test('in direct messages that the bot has opened is heard as well', async () => {
    await bot.users.createDM(mara().id);
    const { sent } = await mara().dm('tea?');
    mara().react(sent, '☕');
    await expect.poll(() => heard).toEqual([`+☕ ${mara().id}`]);
  });

  test.each([
    ['with a word', 'tea'],
    ['with an emoji of another guild', '<:tea:123456789012345678>'],
  ])('%s is told so', async (_, emoji) => {
    const { sent } = await mara().say('tea?');
    expect(mara().react(sent, emoji)).toMatchObject({ kind: 'failed', reason: 'bad-option' });
  });
});

describe('the bot', () => {
  test('reacts, reads who did, and takes its own and all away', async () => {
    const { sent } = await mara().say('tea?');
    const message = await talks.messages.fetch(sent.id);
    jonas().react(sent, '👍');
    const reaction = await message.react('👍');
    expect(reactionsOf(sent.id)).toEqual([['👍', 2, true]]);
    expect([...(await reaction.users.fetch()).keys()].sort()).toEqual([bot.user.id, jonas().id].sort());
    await reaction.users.remove(bot.user);
    await reaction.users.remove(jonas().id);
    expect(reactionsOf(sent.id)).toBeUndefined();
    await message.react('☕');
    await message.react('🍵');
    await message.reactions.cache.get('☕')?.remove();
    expect(reactionsOf(sent.id)).toEqual([['🍵', 1, true]]);
    await message.reactions.removeAll();
    expect(reactionsOf(sent.id)).toBeUndefined();
    await expect.poll(() => heard.slice(-2)).toEqual(['no ☕', 'none']);
  });

  test('keeps the reactions under a message that it edits', async () => {
    const message = await talks.send('tea?');
    const [stored] = loopback.messages('talks', mara().id);
    if (!stored) throw new Error('Nothing was sent.');
    mara().react(stored, '👍');
    await message.edit('tea!');
    expect(reactionsOf(message.id)).toEqual([['👍', 1, false]]);
  });

  test('is refused what Discord refuses', async () => {
    const { sent } = await mara().say('tea?');
    const message = await talks.messages.fetch(sent.id);
    await expect(message.react('tea')).rejects.toMatchObject({ code: 10014 });
    loopback.moderation.denyBot('talks', ['AddReactions', 'ManageMessages']);
    await expect(message.react('👍')).rejects.toMatchObject({ code: 50013 });
    mara().react(sent, '👍');
    await message.react('👍');
    await expect(message.reactions.removeAll()).rejects.toMatchObject({ code: 50013 });
  });
});

describe('a member', () => {
  test('who edits or deletes a message, or types, is heard', async () => {
    const { sent } = await mara().say('tea?');
    const edited = mara().edit(sent, 'coffee?');
    expect(edited).toMatchObject({ kind: 'done', message: { content: 'coffee?' } });
    mara().startTyping();
    mara().remove(sent);
    await expect.poll(() => heard).toEqual(['edited coffee?', `typing ${mara().id}`, `deleted ${sent.id}`]);
    expect(mara().edit(sent, 'tea?')).toMatchObject({ kind: 'failed', reason: 'unknown-component' });
  });

  test('may not touch what others wrote, but moderators may delete it', async () => {
    const { sent } = await mara().say('tea?');
    expect(jonas().edit(sent, 'x')).toMatchObject({ kind: 'failed', reason: 'not-allowed' });
    expect(jonas().remove(sent)).toMatchObject({ kind: 'failed', reason: 'not-allowed' });
    expect(loopback.member('mods').remove(sent)).toMatchObject({ kind: 'done' });
  });
});
