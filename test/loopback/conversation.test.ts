import { Events, GatewayIntentBits, type Message } from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLoopback, type Loopback } from '../../src/loopback/loopback.ts';
import { startBot } from './bot.ts';
import { manualClock } from './manual-clock.ts';
import { raw } from './raw.ts';

// Patience passes on a clock that stands still, so a slow machine cannot make an answer look like silence.
const clock = manualClock();
const heard: Message[] = [];
let loopback: Loopback;
let stop: () => Promise<unknown>;

beforeAll(async () => {
  loopback = await createLoopback({ clock });
  const bot = await startBot(
    loopback,
    (client) => {
      client.on(Events.MessageCreate, (message) => {
        heard.push(message);
        return answer(message);
      });
    },
    {
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    },
  );
  stop = () => bot.destroy().then(() => loopback.close());
});

afterAll(() => stop());

async function answer(message: Message): Promise<void> {
  const { client } = message;
  if (message.author.bot) return;
  if (message.inGuild() && !message.mentions.has(client.user, { ignoreEveryone: true })) return;
  if (message.channel.isSendable()) await message.channel.sendTyping();
  const quiet = message.content.includes('quiet');
  await message.reply({
    content: `<@${message.author.id}> @everyone you said: ${message.content.replace(/^<@\d+> /, '')}`,
    ...(quiet ? { allowedMentions: { parse: [], repliedUser: false } } : {}),
  });
}

test('a mention is answered with a reply to it', async () => {
  const said = await loopback.member('mara').mention('hello');
  expect(said).toMatchObject({
    kind: 'message',
    message: {
      type: 19,
      message_reference: { message_id: said.sent.id },
      author: { id: loopback.applicationId },
    },
    sent: { content: `<@${loopback.applicationId}> hello`, mentions: [{ id: loopback.applicationId }] },
  });
});

test('a direct message is answered there', async () => {
  const mara = loopback.member('mara');
  const said = await mara.dm('just us');
  expect(said).toMatchObject({ kind: 'message', message: { channel_id: mara.dmChannelId } });
  expect(loopback.messages('dm', mara.id)).toHaveLength(2);
});

test('a message that is not for the bot is met with silence', async () => {
  const said = loopback.member('jonas').say('lunch?');
  await expect.poll(() => heard.at(-1)?.author.username).toBe('jonas');
  clock.advance(3_000);
  expect(await said).toMatchObject({
    kind: 'silent',
    sent: { content: 'lunch?' },
  });
});

test('a reply to the bot mentions it, as replies do', async () => {
  const first = await loopback.member('mara').mention('hello', 'general');
  if (first.kind !== 'message') throw new Error('The mention was not answered.');
  const said = await loopback.member('mara').say('and then?', { replyTo: first.message });
  expect(said.sent).toMatchObject({
    channel_id: first.message.channel_id,
    mentions: [{ id: loopback.applicationId }],
  });
  expect(said.kind).toBe('message');
});

test('a reply shows what it answers as it is now, or that it is gone', () => {
  const [mara, jonas] = [loopback.member('mara'), loopback.member('jonas')];
  const asked = mara.write('who pours?');
  const answer = jonas.write('I do', { replyTo: asked });
  const stored = () => loopback.messages(answer.channel_id, jonas.id).find(({ id }) => id === answer.id);
  mara.edit(asked, 'who pours tea?');
  expect(stored()?.referenced_message?.content).toBe('who pours tea?');
  mara.remove(asked);
  expect(stored()?.referenced_message).toBeNull();
});

test('two members asking at once each get their own answer', async () => {
  const both = await Promise.all([
    loopback.member('mara').mention('one'),
    loopback.member('jonas').mention('two'),
  ]);
  const answers = both.map((said) => (said.kind === 'message' ? said.message.content : said.kind));
  expect(answers).toEqual([expect.stringContaining('one'), expect.stringContaining('two')]);
});

test('who is pinged follows allowed_mentions', async () => {
  const mara = loopback.member('mara');
  expect(await mara.mention('loud')).toMatchObject({
    message: { mention_everyone: true, mentions: [{ id: mara.id }] },
  });
  expect(await mara.mention('quiet')).toMatchObject({ message: { mention_everyone: false, mentions: [] } });
});

test('the bot can open direct messages itself', async () => {
  const { body } = await raw(loopback, 'POST', '/users/@me/channels', {
    recipient_id: loopback.member('jonas').id,
  });
  expect(Object(body).id).toBe(loopback.member('jonas').dmChannelId);
});
