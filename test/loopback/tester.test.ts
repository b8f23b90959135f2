import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLoopback, type Loopback, textOf } from '../../src/loopback/index.ts';

let discord: Loopback;
let bot: Client;

beforeAll(async () => {
  discord = await createLoopback({ patience: 50, forums: [{ name: 'help' }] });
  bot = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
    ...discord.clientOptions,
  });
  bot.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isContextMenuCommand()) await interaction.reply({ content: 'Looked.', flags: 64 });
    else if (interaction.isStringSelectMenu()) await interaction.update(`Took ${interaction.values}`);
    else if (interaction.isChatInputCommand() && interaction.commandName === 'pick') {
      const options = ['tea', 'coffee'].map((value) => ({ label: value, value }));
      const menu = { type: 3, custom_id: 'what', options } as const;
      await interaction.reply({ content: 'Pick', components: [{ type: 1, components: [menu] }] });
    } else if (interaction.isChatInputCommand() && interaction.commandName === 'form') {
      const input = { type: 4, custom_id: 'why', label: 'Why?', style: 1 } as const;
      await interaction.showModal({
        custom_id: 'form',
        title: 'Reasons',
        components: [{ type: 1, components: [input] }],
      });
    } else if (interaction.isChatInputCommand()) {
      await interaction.deferReply();
      await interaction.deleteReply();
    }
  });
  bot.on(Events.MessageCreate, async (message) => {
    if (!message.author.bot && message.content.includes('echo')) await message.reply(message.content);
  });
  bot.on(Events.MessageUpdate, (_, { content, channel }) => {
    if (channel.isSendable() && content === 'changed') void channel.send('I saw that.');
  });
  await discord.logIn(bot);
  void bot.application?.commands.set([
    { name: 'pick', description: 'Picks' },
    { name: 'form', description: 'Asks' },
    { name: 'vanish', description: 'Vanishes' },
    { name: 'Look', type: 3 },
  ]);
});
afterAll(async () => {
  await bot.destroy();
  await discord.close();
});

const mara = () => discord.as('mara');

describe('a tester', () => {
  test('uses commands as soon as they are registered, menus and selects', async () => {
    const answer = await mara().use('/pick');
    expect(answer.text).toBe('Pick');
    expect((await answer.select('what', 'coffee')).text).toContain('Took coffee');
    const looked = await mara().menu('Look', answer.message);
    expect([looked.text, looked.isPrivate]).toEqual(['Looked.', true]);
  });

  test('says something and is answered, in channels, threads, posts and directly', async () => {
    expect((await mara().say('echo')).text).toBe('echo');
    const thread = await mara().openThread('Tea');
    expect((await mara().say('echo tea', { channel: thread.id })).message.channel_id).toBe(thread.id);
    const post = await mara().post('help', 'Which?', 'echo which');
    expect((await mara().sees('echo which', { channel: post.id })).message.channel_id).toBe(post.id);
  });

  test('sees what comes later', async () => {
    const message = await mara().write('hello');
    await mara().edit(message, 'changed');
    expect((await mara().sees(/^I saw/)).text).toBe('I saw that.');
    await mara().react(message, '👍');
    await mara().remove(message);
    expect(discord.messages('talks', mara().member.id).map(textOf)).not.toContain('changed');
  });
});

describe('what does not come', () => {
  test.each([
    ['no answer', () => mara().say('hello'), "mara said 'hello': the bot wrote nothing."],
    [
      'no such command',
      () => mara().use('/nothing'),
      "mara used /nothing: No command is called 'nothing' here.",
    ],
    ['an answer that went', () => mara().use('vanish'), 'mara used /vanish: the bot deleted its answer.'],
    [
      'a message where there is a form',
      async () => (await mara().use('/form')).text,
      "mara used /form: the bot wrote no message, it opened the form 'Reasons'.",
    ],
    [
      'a form where there is a message',
      async () => (await mara().use('/pick')).submit({}),
      "mara used /pick: the bot opened no form, it wrote 'Pick'.",
    ],
    [
      'a button that is not there',
      async () => (await mara().use('/pick')).click('Again'),
      "mara used /pick, then 'Again': The message has no 'Again'.",
    ],
    [
      'a field that is not there',
      async () => (await mara().use('/form')).submit({ what: 'x' }),
      "mara used /form, then the form 'Reasons': The form has no field 'what'.",
    ],
    [
      'no message in time',
      () => mara().sees('unheard', { within: 5, channel: 'general' }),
      "mara waited for 'unheard' in general: it did not come within 5 ms; nothing is there.",
    ],
  ])('is told: %s', async (_, act, message) => {
    await expect(act()).rejects.toThrow(message);
  });

  test('is told with what went over the wire', async () => {
    const failure = await mara().use('/vanish').catch(String);
    expect(failure).toContain('Discord: INTERACTION_CREATE');
    expect(failure).toMatch(/bot: DELETE .*%40original 204/u);
  });

  test('is told when nobody is logged in, and when the client never connects', async () => {
    const empty = await createLoopback({ patience: 1 });
    await expect(empty.as('mara').say('hello')).rejects.toThrow('No bot is connected');
    const deaf = { login: async () => {}, isReady: () => false };
    await expect(empty.logIn(deaf, 20)).rejects.toThrow('Does it use this address?');
    await empty.close();
  });
});
