import { once } from 'node:events';
import { Events, IntentsBitField, type PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../../../src/discord/client/create-client.ts';
import { inviteLink } from '../../../src/discord/client/invite-link.ts';
import { handleMessage } from '../../../src/discord/interactions/handle-message.ts';
import type { RestExchange } from '../../../src/loopback/exchange.ts';
import { type Conversation, messageOf, startConversation } from '../bot.ts';

let talk: Conversation;
afterEach(() => talk.close());

/** What a call needs in a channel, beyond seeing it; whoever answers an interaction needs nothing. */
const CALLS: readonly (readonly [
  call: RegExp,
  permissions: readonly (keyof typeof PermissionFlagsBits)[],
])[] = [
  [/^GET \/api\/v10\/(gateway\/bot|applications\/\d+\/commands)$/u, []],
  [/^PUT \/api\/v10\/applications\/\d+\/commands$/u, []],
  [/^POST \/api\/v10\/interactions\/\d+\/[^/]+\/callback$/u, []],
  [/^(DELETE|PATCH|GET) \/api\/v10\/webhooks\/\d+\/[^/]+\/messages\/@original$/u, []],
  [/^POST \/api\/v10\/webhooks\/\d+\/[^/]+$/u, []],
  // A reply; in a thread the same call needs the permission for threads.
  [
    /^POST \/api\/v10\/channels\/\d+\/messages$/u,
    ['ViewChannel', 'SendMessages', 'SendMessagesInThreads', 'ReadMessageHistory'],
  ],
  [/^GET \/api\/v10\/channels\/\d+\/messages\/\d+$/u, ['ViewChannel', 'ReadMessageHistory']],
];

/** Members use everything the bot has: commands, choices, the menu, buttons, mentions, replies, direct messages. */
async function useEverything() {
  const { loopback } = talk;
  const mara = loopback.member('mara');
  await mara.type('ask', { question: 'clo' }, 'question');
  const asked = messageOf(await mara.slash('ask', { question: 'when does the bridge close', private: true }));
  await mara.click(asked, 'Post to channel');
  const said = messageOf(await mara.mention('when does the bridge close?'));
  await mara.say('and who says so?', { replyTo: said });
  await mara.dm('when does the bridge close?');
  const menu = loopback.commands().find(({ type }) => type === 3)?.name ?? '';
  await mara.menu(menu, said);
  const posted = loopback.messages('talks', mara.id).at(-1);
  if (posted !== undefined) await mara.click(posted, 'Delete');
}

describe('the invite link', () => {
  it('asks for just what the calls of a full conversation need', async () => {
    talk = await startConversation();
    await useEverything();
    const calls = talk.loopback.exchanges
      .filter((one): one is RestExchange => one.kind === 'rest' && one.status < 400)
      .map(({ method, path }) => `${method} ${path.replace(/\?.*/u, '')}`);
    const rules = calls.map((call) => [call, CALLS.find(([known]) => known.test(call))] as const);
    expect(rules.filter(([, rule]) => rule === undefined).map(([call]) => call)).toEqual([]);
    const used = new PermissionsBitField(rules.flatMap(([, rule]) => rule?.[1] ?? []));
    const asked = new URL(inviteLink('1')).searchParams.get('permissions');
    expect(new PermissionsBitField(BigInt(asked ?? '')).toArray()).toEqual(used.toArray());
  });

  it('asks for nothing with which a bot could moderate, ping everyone or manage anything', () => {
    const asked = BigInt(new URL(inviteLink('1')).searchParams.get('permissions') ?? '');
    const rest = new PermissionsBitField(asked).remove(
      'ViewChannel',
      'SendMessages',
      'SendMessagesInThreads',
      'ReadMessageHistory',
    );
    expect(rest.toArray()).toEqual([]);
  });
});

describe('the intents', () => {
  it('on the wire are three, none of them privileged', async () => {
    talk = await startConversation(undefined, { privilegedIntents: false });
    const identify = talk.loopback.exchanges.find((one) => one.kind === 'frame' && one.op === 2);
    const { intents } = Object(Object(identify).data);
    expect(new IntentsBitField(intents).toArray()).toEqual(['Guilds', 'GuildMessages', 'DirectMessages']);
  });

  it.each([
    ['none', 'message', 'message'],
    ['GuildMessages', 'silent', 'message'],
    ['DirectMessages', 'message', 'silent'],
  ] as const)(
    'without %s: a mention comes to %s, a direct message to %s',
    async (missing, mention, direct) => {
      talk = await startConversation(undefined, { patience: 30 });
      await talk.bot.stop();
      const client = createClient({ apiUrl: talk.loopback.apiUrl, identifyThrottler });
      const left = client.options.intents.toArray().filter((intent) => intent !== missing);
      client.options.intents = new IntentsBitField(left);
      client.on(Events.MessageCreate, (message) => void handleMessage(message, talk.desk));
      await Promise.all([once(client, Events.ClientReady), client.login(talk.loopback.token)]);
      const mara = talk.loopback.member('mara');
      const came = [await mara.mention('when does it close?'), await mara.dm('when does it close?')];
      expect(came.map(({ kind }) => kind)).toEqual([mention, direct]);
      await client.destroy();
    },
  );
});

describe('the intent Guilds', () => {
  it.each([
    [['Guilds', 'GuildMessages'], 'en-US'],
    [['GuildMessages'], undefined],
  ] as const)('is in use: with %j a server is known, here by its language, %s', async (intents, language) => {
    talk = await startConversation(undefined, { patience: 10 });
    await talk.bot.stop();
    const client = createClient({ apiUrl: talk.loopback.apiUrl, identifyThrottler });
    client.options.intents = new IntentsBitField(intents);
    const heard: unknown[] = [];
    client.on(Events.MessageCreate, ({ guild }) => heard.push(guild?.preferredLocale));
    await Promise.all([once(client, Events.ClientReady), client.login(talk.loopback.token)]);
    await talk.loopback.member('mara').mention('help');
    expect(heard).toEqual([language]);
    await client.destroy();
  });
});

describe('the commands', () => {
  it('are offered where members can use them, are for all ages and need no permission but to look after a server', async () => {
    talk = await startConversation();
    const commands = talk.loopback.commands();
    expect(commands.map(({ type }) => type)).toEqual(expect.arrayContaining([1, 3]));
    // Null: whoever may use commands in a channel. None of them changes anything but its own card.
    const isForAll = (command: (typeof commands)[number]) => command.default_member_permissions === null;
    for (const command of commands.filter(isForAll))
      expect(command).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2], nsfw: false });
    // What looks after a server is there for those who do, and in servers alone.
    const others = commands.filter((command) => !isForAll(command));
    expect(others.map(({ name }) => name).sort()).toEqual(['settings', 'unanswered']);
    for (const command of others)
      expect(command).toMatchObject({ integration_types: [0], contexts: [0], nsfw: false });
  });

  it('take no file, member, role or channel: nothing but words, numbers and switches', async () => {
    talk = await startConversation();
    const types = talk.loopback.commands().flatMap(({ options = [] }) => options.map(({ type }) => type));
    expect([...new Set(types)].filter((type) => ![3, 4, 5].includes(type))).toEqual([]);
  });

  it('let nobody but whoever asked or a moderator take a card away', async () => {
    talk = await startConversation();
    const mara = talk.loopback.member('mara');
    const card = messageOf(await mara.slash('closing', { private: true }));
    const posted = messageOf(await mara.click(card, 'Post to channel'));
    const jonas = await talk.loopback.member('jonas').click(posted, 'Delete');
    expect(jonas).toMatchObject({ kind: 'message', private: true });
    const seen = () => talk.loopback.messages('talks', mara.id).map(({ id }) => id);
    expect(seen()).toContain(posted.id);
    await talk.loopback.member('mods').click(posted, 'Delete');
    expect(seen()).not.toContain(posted.id);
  });
});

const identifyThrottler = async () => ({ waitForIdentify: async () => {} });
