import { type Client, Events, type Message } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { startBot } from '../bot.ts';
import { raw } from '../raw.ts';

let loopback: Loopback;
let bot: Client<true>;
let heard: Message[];
beforeEach(async () => {
  heard = [];
  loopback = await createLoopback({ patience: 1 });
  bot = await startBot(loopback, (client) => client.on(Events.MessageCreate, (one) => heard.push(one)));
});
afterEach(async () => {
  await bot.destroy();
  await loopback.close();
});

const idOf = (name: string) => loopback.channels.find((one) => one.name === name)?.id ?? '';
const write = (channelId: string, body: object = { content: 'hello' }) =>
  raw(loopback, 'POST', `/channels/${channelId}/messages`, body);
const dispatched = (event: string) =>
  loopback.exchanges.filter((one) => one.kind === 'frame' && one.event === event);

describe('a channel', () => {
  test('that is deleted goes with its messages, and the bot is told and refused', async () => {
    const id = idOf('talks');
    const { sent } = await loopback.member('mara').say('hello', { channel: 'talks' });
    loopback.moderation.deleteChannel('talks');
    await expect.poll(() => bot.channels.cache.has(id)).toBe(false);
    expect(loopback.channels.map(({ name }) => name)).toEqual(['general']);
    expect(loopback.messages(id, loopback.member('mara').id)).toEqual([]);
    expect(await write(id)).toMatchObject({ status: 404, body: { code: 10003 } });
    expect(await raw(loopback, 'GET', `/channels/${id}`)).toMatchObject({ body: { code: 10003 } });
    const menu = await loopback.member('mara').menu('anything', sent);
    expect(menu).toMatchObject({ kind: 'failed' });
    expect(() => loopback.moderation.deleteChannel('talks')).toThrow("There is no channel 'talks'.");
  });

  test('that is new can be written in', async () => {
    const { id } = loopback.moderation.createChannel('news');
    await expect.poll(() => bot.channels.cache.has(id)).toBe(true);
    expect(await write(id)).toMatchObject({ status: 200 });
    await loopback.member('mara').say('hello', { channel: 'news' });
    expect(loopback.messages('news', loopback.member('mara').id)).toHaveLength(2);
  });

  test('that goes while somebody waits for an answer takes the answer with it', async () => {
    await bot.application.commands.set([{ name: 'ping', description: 'p' }]);
    const refused = new Promise((resolve) => {
      bot.once(Events.InteractionCreate, async (interaction) => {
        loopback.moderation.deleteChannel(interaction.channelId ?? '');
        if (interaction.isChatInputCommand()) interaction.reply('pong').catch(resolve);
      });
    });
    void loopback.member('mara').slash('ping', {}, 'talks');
    expect(await refused).toMatchObject({ code: 10003 });
  });
});

describe('a message', () => {
  test('that is deleted is no longer there, and the bot is told', async () => {
    const { sent } = await loopback.member('mara').say('hello', { channel: 'talks' });
    loopback.moderation.deleteMessage('talks', sent.id);
    loopback.moderation.deleteMessage('talks', sent.id);
    expect(dispatched('MESSAGE_DELETE')).toHaveLength(1);
    const path = `/channels/${sent.channel_id}/messages/${sent.id}`;
    expect(await raw(loopback, 'GET', path)).toMatchObject({ status: 404, body: { code: 10008 } });
  });

  test('whose button was clicked cannot be updated any more, but the click can be answered', async () => {
    const button = { type: 2, style: 1, label: 'Go', custom_id: 'go' };
    const body = { content: 'press', components: [{ type: 1, components: [button] }] };
    await write(idOf('talks'), body);
    const [message] = loopback.messages('talks', loopback.member('mara').id);
    if (!message) throw new Error('There is no message.');
    const refused = new Promise((resolve) => {
      bot.once(Events.InteractionCreate, async (interaction) => {
        if (!interaction.isButton()) return;
        loopback.moderation.deleteMessage('talks', message.id);
        resolve(await interaction.update('pressed').catch((error: unknown) => error));
        await raw(loopback, 'POST', `/interactions/${interaction.id}/${interaction.token}/callback`, {
          type: 4,
          data: { content: 'gone' },
        });
      });
    });
    const clicked = loopback.member('mara').click(message, 'Go');
    expect(await refused).toMatchObject({ code: 10008 });
    expect(await clicked).toMatchObject({ kind: 'message', message: { content: 'gone' } });
  });
});

describe('permissions of the bot in a channel', () => {
  const embed = { embeds: [{ description: 'e' }] };

  test.each([
    ['SendMessages', { content: 'hello' }, 403, 50013],
    ['ViewChannel', { content: 'hello' }, 403, 50001],
    ['EmbedLinks', embed, 403, 50013],
    ['EmbedLinks', { content: 'hello' }, 200, undefined],
  ] as const)('without %s it may write %j: %i', async (permission, body, status, code) => {
    loopback.moderation.denyBot('talks', [permission]);
    const refused = await write(idOf('talks'), body);
    expect(refused.status).toBe(status);
    expect(Object(refused.body).code).toBe(code);
    expect(await write(idOf('general'), body)).toMatchObject({ status: 200 });
    loopback.moderation.denyBot('talks', []);
    expect(await write(idOf('talks'), body)).toMatchObject({ status: 200 });
  });

  test('without ReadMessageHistory it may write, but not reply', async () => {
    const { sent } = await loopback.member('mara').say('hello', { channel: 'talks' });
    loopback.moderation.denyBot('talks', ['ReadMessageHistory']);
    const reply = { content: 'hello', message_reference: { message_id: sent.id } };
    expect(await write(idOf('talks'), reply)).toMatchObject({ status: 400, body: { code: 160002 } });
    expect(await write(idOf('talks'))).toMatchObject({ status: 200 });
  });

  test('are known to the bot, which hears nothing from where it may not look', async () => {
    loopback.moderation.denyBot('talks', ['ViewChannel']);
    await loopback.member('mara').say('unheard', { channel: 'talks' });
    await loopback.member('mara').say('heard', { channel: 'general' });
    await expect.poll(() => heard.map(({ channelId }) => channelId)).toEqual([idOf('general')]);
    const talks = bot.channels.cache.get(idOf('talks'));
    if (!talks || talks.isDMBased() || talks.isThread()) throw new Error('There is no such channel.');
    expect(talks.permissionOverwrites.cache.get(bot.user.id)?.deny.toArray()).toEqual(['ViewChannel']);
    expect(await raw(loopback, 'GET', `/channels/${talks.id}`)).toMatchObject({ body: { code: 50001 } });
  });

  test('do not keep it from answering interactions, which say what it may', async () => {
    await bot.application.commands.set([{ name: 'ping', description: 'p' }]);
    loopback.moderation.denyBot('talks', ['ViewChannel', 'SendMessages']);
    const may = new Promise((resolve) => {
      bot.once(Events.InteractionCreate, (interaction) => {
        if (interaction.isChatInputCommand()) interaction.reply('pong').catch(() => {});
        resolve(interaction.appPermissions.has('SendMessages'));
      });
    });
    expect(await loopback.member('mara').slash('ping', {}, 'talks')).toMatchObject({ kind: 'message' });
    expect(await may).toBe(false);
  });
});
