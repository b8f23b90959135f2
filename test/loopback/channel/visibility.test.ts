import { Events, GatewayIntentBits, type Message, MessageFlags } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { startBot } from '../bot.ts';
import { manualClock } from '../manual-clock.ts';
import { raw } from '../raw.ts';

let running: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const stop of running.reverse()) await stop();
  running = [];
});

test('an ephemeral answer is seen by its member alone, and the bot cannot reach it as a message of the channel', async () => {
  const { loopback } = await withCommands();
  const [mara, jonas, mods] = ['mara', 'jonas', 'mods'].map((name) => loopback.member(name).id);
  const hidden = await loopback.member('mara').slash('whisper');
  await loopback.member('jonas').slash('shout');
  const seen = (id = '') => loopback.messages('talks', id).map(({ content }) => content);
  expect(seen(mara)).toEqual(['psst', 'hear!']);
  expect(seen(jonas)).toEqual(['hear!']);
  expect(seen(mods)).toEqual(['hear!']);
  if (hidden.kind !== 'message') throw new Error('The whisper was not answered.');
  const path = `/channels/${hidden.message.channel_id}/messages`;
  expect(await raw(loopback, 'GET', `${path}/${hidden.message.id}`)).toMatchObject({
    status: 404,
    body: { code: 10008 },
  });
  expect(await raw(loopback, 'GET', path)).toMatchObject({ status: 200, body: [{ content: 'hear!' }] });
});

test('nothing that everyone sees hangs on an ephemeral answer', async () => {
  const { loopback } = await withCommands();
  const mara = loopback.member('mara');
  const hidden = await mara.slash('whisper');
  if (hidden.kind !== 'message') throw new Error('The whisper was not answered.');
  const { message } = hidden;
  expect(() => mara.write('really?', { replyTo: message })).toThrow('A private message takes no reply.');
  await expect(mara.say('really?', { replyTo: message })).rejects.toThrow('takes no reply');
  const path = `/channels/${message.channel_id}/messages`;
  const body = { content: 'really', message_reference: { message_id: message.id } };
  expect(await raw(loopback, 'POST', path, body)).toMatchObject({ status: 400, body: { code: 50035 } });
  expect(mara.react(message, '👍').kind).toBe('failed');
  expect(loopback.member('mods').pin(message).kind).toBe('failed');
  expect(mara.openThread('Why', { message }).kind).toBe('failed');
  expect(loopback.messages('talks', mara.id)).toEqual([message]);
});

test('nobody else can click what only one member sees', async () => {
  const { loopback } = await withCommands();
  const hidden = await loopback.member('mara').slash('whisper');
  if (hidden.kind !== 'message') throw new Error('The whisper was not answered.');
  expect(await loopback.member('jonas').click(hidden.message, 'again')).toMatchObject({
    reason: 'unknown-component',
  });
  expect(await loopback.member('mara').click(hidden.message, 'again')).toMatchObject({
    kind: 'updated',
    message: { content: 'psst again', flags: MessageFlags.Ephemeral },
  });
});

test('direct messages are seen by their member alone', async () => {
  const { loopback } = await withCommands();
  await loopback.member('mara').slash('shout', {}, 'dm');
  expect(loopback.messages('dm', loopback.member('mara').id)).toHaveLength(1);
  expect(loopback.messages('dm', loopback.member('jonas').id)).toEqual([]);
  expect(loopback.messages(loopback.member('mara').dmChannelId, loopback.member('jonas').id)).toEqual([]);
});

test('without the intent for message content the bot reads only what is meant for it', async () => {
  const { loopback, heard } = await withEars([
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.DirectMessages,
  ]);
  const mara = loopback.member('mara');
  void mara.say('between us');
  void mara.mention('to you');
  void mara.dm('directly');
  await expect.poll(() => heard).toHaveLength(3);
  expect(heard.map(({ content }) => content)).toEqual([
    '',
    `<@${loopback.applicationId}> to you`,
    'directly',
  ]);
});

test('a reply that mentions the bot does not show it what is replied to', async () => {
  const { loopback, heard } = await withEars([GatewayIntentBits.GuildMessages]);
  void loopback.member('jonas').say('between us');
  const [first] = loopback.messages('talks', loopback.member('mara').id);
  if (!first) throw new Error('The message was not written.');
  void loopback.member('mara').say(`<@${loopback.applicationId}> is that so?`, { replyTo: first });
  await expect.poll(() => heard).toHaveLength(2);
  expect(heard[1]?.content).toContain('is that so?');
  expect((await heard[1]?.fetchReference())?.content).toBe('');
});

test('with that intent the bot reads everything', async () => {
  const { loopback, heard } = await withEars([
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.MessageContent,
  ]);
  void loopback.member('mara').say('between us');
  await expect.poll(() => heard).toHaveLength(1);
  expect(heard.map(({ content }) => content)).toEqual(['between us']);
});

test('without intents for messages the bot hears none', async () => {
  const { loopback, heard, raws } = await withEars([]);
  void loopback.member('mara').mention('to you');
  void loopback.member('mara').dm('directly');
  await expect.poll(() => loopback.messages('dm', loopback.member('mara').id)).toHaveLength(1);
  // Frames keep their order, so what comes before this one has come when this one has.
  loopback.faults.unknownEvent();
  await expect.poll(() => raws).toContain('LOOPBACK_UNKNOWN_EVENT');
  expect(heard).toEqual([]);
});

test('the target of a context-menu command always carries its content', async () => {
  const { loopback } = await withCommands();
  void loopback.member('jonas').say('a claim');
  const [sent] = loopback.messages('talks', loopback.member('mara').id);
  if (!sent) throw new Error('The claim was not written.');
  const outcome = await loopback.member('mara').menu('Look At', sent);
  expect(outcome).toMatchObject({ kind: 'message', message: { content: 'looked at: a claim' } });
  const user = await loopback.member('mara').menu('Who Is', loopback.member('jonas').user);
  expect(user).toMatchObject({ kind: 'message', message: { content: 'that is jonas' } });
});

async function withEars(intents: GatewayIntentBits[]) {
  const loopback = await createLoopback({ clock: manualClock() });
  const heard: Message[] = [];
  const raws: string[] = [];
  const bot = await startBot(
    loopback,
    (client) => {
      client.on(Events.MessageCreate, (message) => heard.push(message));
      client.on(Events.Raw, ({ t }: { t: string }) => raws.push(t));
    },
    { intents: [GatewayIntentBits.Guilds, ...intents] },
  );
  running.push(
    () => loopback.close(),
    () => bot.destroy(),
  );
  return { loopback, heard, raws };
}

async function withCommands(): Promise<{ loopback: Loopback }> {
  const loopback = await createLoopback();
  const again = { type: 2, style: 1, label: 'Again', custom_id: 'again' } as const;
  const bot = await startBot(loopback, (client) => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isButton()) await interaction.update('psst again');
      else if (interaction.isMessageContextMenuCommand())
        await interaction.reply(`looked at: ${interaction.targetMessage.content}`);
      else if (interaction.isUserContextMenuCommand())
        await interaction.reply(`that is ${interaction.targetUser.username}`);
      else if (!interaction.isChatInputCommand()) return;
      else if (interaction.commandName === 'shout') await interaction.reply('hear!');
      else {
        const components = [{ type: 1, components: [again] }];
        await interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral, components });
      }
    });
  });
  await bot.application.commands.set([
    { name: 'whisper', description: 'Only for you' },
    { name: 'shout', description: 'For all' },
    { type: 3, name: 'Look At' },
    { type: 2, name: 'Who Is' },
  ]);
  running.push(
    () => loopback.close(),
    () => bot.destroy(),
  );
  return { loopback };
}
