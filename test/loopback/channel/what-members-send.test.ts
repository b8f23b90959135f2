import { type Client, Events, GatewayIntentBits, type Message, Partials, type TextChannel } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { startBot } from '../bot.ts';
import { raw } from '../raw.ts';

let loopback: Loopback;
let bot: Client<true>;
let heard: Message[];
let votes: string[];

beforeEach(async () => {
  heard = [];
  votes = [];
  loopback = await createLoopback({
    patience: 1,
    roles: ['tasters'],
    members: [
      { name: 'mara', roles: ['tasters'], hasInstalled: true },
      { name: 'jonas', permissions: ['ManageMessages'] },
    ],
  });
  bot = await startBot(
    loopback,
    (client) => {
      client.on(Events.MessageCreate, (message) => heard.push(message));
      client.on(Events.MessagePollVoteAdd, ({ id }, user) => votes.push(`+${id} ${user}`));
      client.on(Events.MessagePollVoteRemove, ({ id }, user) => votes.push(`-${id} ${user}`));
      client.on(Events.InteractionCreate, async (interaction) => {
        if (interaction.isChatInputCommand())
          await interaction.reply(JSON.stringify(interaction.authorizingIntegrationOwners));
      });
    },
    {
      intents: [
        GatewayIntentBits.Guilds,
        GatewayIntentBits.GuildMessages,
        GatewayIntentBits.GuildMessagePolls,
        GatewayIntentBits.MessageContent,
      ],
      partials: [Partials.Message, Partials.Poll, Partials.PollAnswer],
    },
  );
});
afterEach(async () => {
  await bot.destroy();
  await loopback.close();
});

const mara = () => loopback.member('mara');
const talks = () => {
  const found = bot.channels.cache.find((one) => one.type === 0 && one.name === 'talks');
  return found as TextChannel;
};

describe('a poll', () => {
  test('of a member is read, voted in by others and heard', async () => {
    const poll = mara().poll('Which tea?', ['green', 'black']);
    await expect.poll(() => heard[0]?.poll?.question.text).toBe('Which tea?');
    const { id } = loopback.member('jonas');
    loopback.member('jonas').vote(poll, 'black');
    loopback.member('jonas').vote(poll, 'green');
    expect(loopback.messages('talks', id)[0]?.poll?.results?.answer_counts).toEqual([
      { id: 1, count: 1, me_voted: false },
      { id: 2, count: 0, me_voted: false },
    ]);
    await expect.poll(() => votes).toEqual([`+2 ${id}`, `+1 ${id}`, `-2 ${id}`]);
    expect(loopback.member('jonas').vote(poll, 'green', 'black')).toMatchObject({ reason: 'bad-option' });
    expect(loopback.member('jonas').vote(poll, 'white')).toMatchObject({ reason: 'bad-option' });
  });

  test('of the bot is posted, its voters fetched, and ended by the bot', async () => {
    const question = { text: 'Which tea?' };
    const answers = [{ text: 'green' }, { text: 'black', emoji: '🍵' }];
    const message = await talks().send({
      poll: { question, answers, duration: 1, allowMultiselect: true },
    });
    const [stored] = loopback.messages('talks', mara().id);
    if (!stored) throw new Error('There is no poll.');
    mara().vote(stored, 'green', 'black');
    const voters = await message.poll?.answers.get(2)?.voters.fetch();
    expect([...(voters?.keys() ?? [])]).toEqual([mara().id]);
    const ended = await message.poll?.end();
    expect(ended?.poll?.resultsFinalized).toBe(true);
    expect(mara().vote(stored, 'green')).toMatchObject({ reason: 'not-allowed' });
    const own = mara().poll('Whose?', ['mine']);
    expect(await raw(loopback, 'POST', `/channels/${own.channel_id}/polls/${own.id}/expire`)).toMatchObject({
      body: { code: 50005 },
    });
  });
});

describe('a forwarded message', () => {
  test('of a member carries a copy of the other', async () => {
    const sent = mara().write('listen');
    mara().forward(sent, 'general');
    await expect.poll(() => heard.at(-1)?.messageSnapshots.first()?.content).toBe('listen');
    expect(heard.at(-1)?.reference).toMatchObject({ type: 1, messageId: sent.id });
  });

  test('of the bot does so as well', async () => {
    const sent = mara().write('listen');
    const message = await talks().messages.fetch(sent.id);
    const general = loopback.channels.find(({ name }) => name === 'general')?.id ?? '';
    await message.forward(general);
    expect(loopback.messages('general', mara().id)).toMatchObject([
      { content: '', message_snapshots: [{ message: { content: 'listen' } }] },
    ]);
  });
});

describe('a role', () => {
  test('is held by members and mentioned in messages', async () => {
    const [role] = loopback.roles;
    mara().write(`<@&${role?.id}> tea is ready`);
    await expect.poll(() => heard[0]?.mentions.roles.first()?.name).toBe('tasters');
    const member = await talks().guild.members.fetch({ user: mara().id, force: true });
    expect(member.roles.cache.has(role?.id ?? '')).toBe(true);
    const silent = { content: `<@&${role?.id}>`, allowedMentions: { parse: [] } };
    expect((await talks().send(silent)).mentions.roles.size).toBe(0);
  });

  test('that does not exist cannot be given', async () => {
    const members = [{ name: 'x', roles: ['tasters'] }];
    await expect(createLoopback({ members })).rejects.toThrow("There is no role 'tasters'");
  });
});

describe('a command for accounts', () => {
  test('is offered to who has added the application, and says so to the bot', async () => {
    await bot.application.commands.set([
      { name: 'mine', description: 'Mine', integrationTypes: [1], contexts: [0, 1, 2] },
      { name: 'both', description: 'Both', integrationTypes: [0, 1], contexts: [0, 1] },
    ]);
    const owners = async (command: string, where?: string) => {
      const outcome = await mara().slash(command, {}, where);
      return outcome.kind === 'message' ? JSON.parse(outcome.message.content) : outcome;
    };
    expect(await owners('mine')).toEqual({ 1: mara().id });
    expect(await owners('both')).toEqual({ 0: loopback.guildId, 1: mara().id });
    expect(await owners('both', 'dm')).toEqual({ 0: '0', 1: mara().id });
    expect(await loopback.member('jonas').slash('mine')).toMatchObject({ reason: 'unknown-command' });
  });
});
