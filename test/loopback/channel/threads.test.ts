import {
  ChannelType,
  type Client,
  Events,
  type ForumChannel,
  GatewayIntentBits,
  type TextChannel,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { startBot } from '../bot.ts';

let loopback: Loopback;
let bot: Client<true>;
let heard: string[];

beforeEach(async () => {
  heard = [];
  loopback = await createLoopback({ patience: 1, forums: [{ name: 'help', tags: ['tea', 'coffee'] }] });
  bot = await startBot(
    loopback,
    (client) => {
      client.on(Events.ThreadCreate, ({ name }, isNew) => heard.push(`${isNew ? 'new' : 'old'} ${name}`));
      client.on(Events.ThreadUpdate, (_, { name, archived }) => heard.push(`${name} ${archived}`));
      client.on(Events.ThreadDelete, ({ name }) => heard.push(`no ${name}`));
      client.on(Events.ThreadMembersUpdate, (added, removed) =>
        heard.push(`+${[...added.keys()]} -${[...removed.keys()]}`),
      );
      client.on(Events.InteractionCreate, async (interaction) => {
        if (interaction.isChatInputCommand())
          await interaction.reply(`in ${interaction.channel?.isThread() ? interaction.channel.name : '-'}`);
      });
    },
    {
      intents: [
        GatewayIntentBits.Guilds,
        GatewayIntentBits.GuildMessages,
        GatewayIntentBits.GuildMembers,
        GatewayIntentBits.MessageContent,
      ],
    },
  );
});
afterEach(async () => {
  await bot.destroy();
  await loopback.close();
});

const mara = () => loopback.member('mara');
const channel = <T>(type: ChannelType): T => {
  const found = bot.channels.cache.find((one) => one.type === type);
  if (!found) throw new Error('There is no such channel.');
  return found as T;
};
const talks = () => channel<TextChannel>(ChannelType.GuildText);
const help = () => channel<ForumChannel>(ChannelType.GuildForum);

describe('a thread', () => {
  test('of a member on a message is heard, written in, and asked in', async () => {
    const { sent } = await mara().say('tea?');
    const opened = mara().openThread('Tea', { message: sent });
    expect(opened).toMatchObject({ kind: 'opened', thread: { id: sent.id, name: 'Tea' } });
    await expect.poll(() => heard).toContain('new Tea');
    await loopback.member('jonas').say('me too', { channel: 'Tea' });
    expect(loopback.threads).toMatchObject([{ message_count: 1, member_count: 2 }]);
    await bot.application.commands.set([{ name: 'where', description: 'Where' }]);
    const answer = await mara().slash('where', {}, 'Tea');
    expect(answer).toMatchObject({ kind: 'message', message: { content: 'in Tea', channel_id: sent.id } });
    expect(mara().openThread('Tea', { message: sent })).toMatchObject({ reason: 'not-allowed' });
    const [starter] = loopback.messages('talks', mara().id);
    expect(starter).toMatchObject({ id: sent.id, flags: 32, thread: { name: 'Tea' } });
  });

  test('of the bot is opened with and without a message, and says so in its channel', async () => {
    const thread = await talks().threads.create({ name: 'Tea', type: ChannelType.PublicThread });
    await thread.send('hello');
    const { sent } = await mara().say('coffee?');
    const onMessage = await (await talks().messages.fetch(sent.id)).startThread({ name: 'Coffee' });
    expect(onMessage.id).toBe(sent.id);
    const written = loopback.messages('talks', mara().id).map(({ type, content }) => [type, content]);
    expect(written).toEqual([
      [18, 'Tea'],
      [0, 'coffee?'],
    ]);
    expect(loopback.messages('Coffee', mara().id)).toMatchObject([{ type: 21 }]);
    await expect(onMessage.fetchStarterMessage()).resolves.toMatchObject({ content: 'coffee?' });
    await expect((await talks().messages.fetch(sent.id)).startThread({ name: 'x' })).rejects.toMatchObject({
      code: 'MessageExistingThread',
    });
  });

  test('has members who come and go', async () => {
    const thread = await talks().threads.create({ name: 'Tea', type: ChannelType.PrivateThread });
    await thread.members.add(mara().id);
    loopback.member('jonas').join('Tea');
    expect([...(await thread.members.fetch()).keys()].sort()).toEqual(
      [bot.user.id, mara().id, loopback.member('jonas').id].sort(),
    );
    await thread.members.remove(mara().id);
    loopback.member('jonas').leave('Tea');
    await thread.leave();
    expect(loopback.threads).toMatchObject([{ member_count: 0 }]);
    await expect.poll(() => heard).toContain(`+ -${bot.user.id}`);
    expect(heard).toContain(`+${loopback.member('jonas').id} -`);
  });

  test('is renamed, archived, locked, brought back by a message and deleted', async () => {
    const thread = await talks().threads.create({ name: 'Tea' });
    await thread.setName('Green tea');
    await thread.setArchived();
    expect([...(await talks().threads.fetchArchived()).threads.keys()]).toEqual([thread.id]);
    expect((await talks().threads.fetchActive()).threads.size).toBe(0);
    await mara().say('still there?', { channel: 'Green tea' });
    expect([...(await talks().threads.fetchActive()).threads.keys()]).toEqual([thread.id]);
    loopback.moderation.changeThread('Green tea', { locked: true });
    loopback.moderation.denyBot('talks', ['ManageThreads']);
    await expect(thread.send('no')).rejects.toMatchObject({ code: 160005 });
    loopback.moderation.denyBot('talks', []);
    await thread.delete();
    expect(loopback.threads).toEqual([]);
    await expect
      .poll(() => heard.filter((line) => !line.startsWith('+')))
      .toEqual([
        'new Tea',
        'Green tea false',
        'Green tea true',
        'Green tea false',
        'Green tea false',
        'no Green tea',
      ]);
    await expect(thread.send('no')).rejects.toMatchObject({ code: 10003 });
  });

  test('goes with its channel', async () => {
    await talks().threads.create({ name: 'Tea' });
    loopback.moderation.deleteChannel('talks');
    expect(loopback.threads).toEqual([]);
  });

  test('is refused where the bot may not open or write in one', async () => {
    loopback.moderation.denyBot('talks', ['CreatePublicThreads', 'SendMessagesInThreads']);
    await expect(talks().threads.create({ name: 'Tea' })).rejects.toMatchObject({ code: 50013 });
    mara().openThread('Tea');
    await expect.poll(() => heard).toContain('new Tea');
    const tea = bot.channels.cache.find((one) => one.isThread());
    if (!tea?.isThread()) throw new Error('There is no thread.');
    await expect(tea.send('hello')).rejects.toMatchObject({ code: 50013 });
    await expect(talks().threads.create({ name: '' })).rejects.toMatchObject({ code: 50035 });
  });
});

describe('a forum', () => {
  test('takes posts of members and of the bot, with tags', async () => {
    const [tea, coffee] = loopback.forums[0]?.available_tags ?? [];
    const opened = mara().post('help', 'Which tea?', 'I cannot decide.', ['tea']);
    expect(opened).toMatchObject({ kind: 'opened', thread: { applied_tags: [tea?.id] } });
    await expect.poll(() => heard).toContain('new Which tea?');
    const post = await help().threads.create({
      name: 'Which coffee?',
      message: { content: 'Nor I.' },
      appliedTags: [coffee?.id ?? ''],
    });
    expect((await post.fetchStarterMessage())?.content).toBe('Nor I.');
    expect(post.appliedTags).toEqual([coffee?.id]);
    expect(loopback.messages('Which tea?', mara().id)).toMatchObject([{ content: 'I cannot decide.' }]);
    expect(loopback.threads.map(({ message_count }) => message_count)).toEqual([0, 0]);
  });

  test('refuses an empty post, a strange tag, and a message beside the posts', async () => {
    const create = (options: object) =>
      help().threads.create({ name: 'x', message: { content: 'x' }, ...options });
    await expect(create({ message: { content: '' } })).rejects.toMatchObject({ code: 50006 });
    await expect(create({ appliedTags: ['123456789012345678'] })).rejects.toThrow('FORUM_TAG_INVALID');
    await expect(
      bot.rest.post(`/channels/${help().id}/messages`, { body: { content: 'x' } }),
    ).rejects.toMatchObject({ code: 50008 });
    await expect(mara().say('x', { channel: 'help' })).rejects.toThrow('is a forum');
    expect(mara().post('help', 'x', 'x', ['cocoa'])).toMatchObject({ reason: 'bad-option' });
  });
});
