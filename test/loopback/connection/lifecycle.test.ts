import { type Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { createLoopback, type Loopback, type LoopbackOptions } from '../../../src/loopback/loopback.ts';
import { startBot } from '../bot.ts';

const PING = { name: 'ping', description: 'Says pong' };
const running: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

test('an interaction sent while the connection is cut is replayed on RESUME and answered', async () => {
  const { loopback } = await pingPong();
  loopback.faults.dropSockets();
  const outcome = await loopback.member('mara').slash('ping');
  expect(outcome).toMatchObject({ kind: 'message', message: { content: 'pong' } });
  expect(framesFromBot(loopback)).toContain(6);
});

test.each([
  ['op 7', (loopback: Loopback) => loopback.faults.reconnect()],
  ['op 9, resumable', (loopback: Loopback) => loopback.faults.invalidSession(true)],
  ['close code 4000', (loopback: Loopback) => loopback.faults.closeSockets(4000)],
  ['close code 4009', (loopback: Loopback) => loopback.faults.closeSockets(4009)],
])('after %s the bot resumes and answers', async (_, disturb) => {
  const { loopback, bot } = await pingPong();
  const resumed = happens(bot, Events.ShardResume);
  disturb(loopback);
  await resumed;
  expect(await loopback.member('mara').slash('ping')).toMatchObject({ kind: 'message' });
  expect(count(framesFromBot(loopback), 2)).toBe(1);
});

test.each([
  ['op 9, not resumable', (loopback: Loopback) => loopback.faults.invalidSession(false)],
  ['close code 4007', (loopback: Loopback) => loopback.faults.closeSockets(4007)],
])('after %s the bot identifies again and answers', async (_, disturb) => {
  const { loopback, bot } = await pingPong();
  const ready = happens(bot, Events.ShardReady);
  disturb(loopback);
  await ready;
  expect(await loopback.member('mara').slash('ping')).toMatchObject({ kind: 'message' });
  expect(count(framesFromBot(loopback), 2)).toBe(2);
});

test('a restart on the same port keeps commands and messages; the bot identifies again', async () => {
  const { loopback, bot } = await pingPong();
  const mara = loopback.member('mara');
  await mara.slash('ping');
  const ready = happens(bot, Events.ShardReady);
  const apiUrl = loopback.apiUrl;
  await loopback.faults.restart();
  await ready;
  expect(loopback.apiUrl).toBe(apiUrl);
  expect(loopback.messages('talks', mara.id)).toHaveLength(1);
  expect(await mara.slash('ping')).toMatchObject({ kind: 'message', message: { content: 'pong' } });
});

test('heartbeats without ACK make the bot come back', async () => {
  const { loopback, bot } = await pingPong({ heartbeatInterval: 60 });
  const resumed = happens(bot, Events.ShardResume);
  loopback.faults.acknowledgeHeartbeats = false;
  await resumed;
  loopback.faults.clear();
  expect(loopback.faults.acknowledgeHeartbeats).toBe(true);
});

test('a page learns when the bot comes and goes', async () => {
  const loopback = await open();
  const seen: string[] = [];
  loopback.watch(({ kind }) => {
    if (kind.startsWith('bot-')) seen.push(kind);
  });
  const bot = await startBot(loopback);
  expect(loopback.botConnected).toBe(true);
  const gone = new Promise<void>((resolve) => {
    loopback.watch(({ kind }) => {
      if (kind === 'bot-disconnected') resolve();
    });
  });
  await bot.destroy();
  await gone;
  expect(loopback.botConnected).toBe(false);
  expect(seen).toEqual(['bot-connected', 'bot-disconnected']);
});

test('a wrong token is refused as Discord does', async () => {
  const loopback = await open({ token: 'right' });
  const login = startBot({ apiUrl: loopback.apiUrl, cdnUrl: loopback.cdnUrl, token: 'wrong' });
  await expect(login).rejects.toMatchObject({ code: 'TokenInvalid' });
});

test('a privileged intent that is not granted ends the login', async () => {
  const loopback = await open({ privilegedIntents: false });
  const login = startBot(loopback, () => {}, {
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent],
  });
  await expect(login).rejects.toThrow('Used disallowed intents');
});

test('a bot in two shards gets the guild on one of them and is answered there', async () => {
  const { loopback, bot } = await pingPong({}, { shards: [0, 1], shardCount: 2 });
  expect(bot.ws.shards.size).toBe(2);
  expect(bot.guilds.cache.size).toBe(1);
  expect(await loopback.member('mara').slash('ping')).toMatchObject({ kind: 'message' });
  expect(await loopback.member('mara').slash('ping', {}, 'dm')).toMatchObject({ kind: 'message' });
});

test('close ends with a bot connected and frees the port', async () => {
  const loopback = await createLoopback();
  const bot = await startBot(loopback);
  await bot.destroy();
  await loopback.close();
  const port = Number(new URL(loopback.apiUrl).port);
  const again = await open({ port });
  await expect(createLoopback({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  expect(again.apiUrl).toBe(loopback.apiUrl);
});

async function open(options: LoopbackOptions = {}): Promise<Loopback> {
  const loopback = await createLoopback(options);
  running.push(() => loopback.close());
  return loopback;
}

async function pingPong(options: LoopbackOptions = {}, clientOptions: Parameters<typeof startBot>[2] = {}) {
  const loopback = await open(options);
  const bot = await startBot(
    loopback,
    (client) => {
      client.on(Events.InteractionCreate, async (interaction) => {
        if (interaction.isChatInputCommand()) await interaction.reply('pong');
      });
    },
    clientOptions,
  );
  running.push(() => bot.destroy());
  await bot.application.commands.set([PING]);
  return { loopback, bot };
}

function happens(bot: Client, event: Events.ShardReady | Events.ShardResume): Promise<void> {
  return new Promise((resolve) => {
    bot.once(event, () => resolve());
  });
}

function framesFromBot(loopback: Loopback): number[] {
  return loopback.exchanges.flatMap((one) =>
    one.kind === 'frame' && one.direction === 'from-bot' ? [one.op] : [],
  );
}

function count(ops: readonly number[], op: number): number {
  return ops.filter((one) => one === op).length;
}
