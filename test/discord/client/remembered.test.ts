import { once } from 'node:events';
import { type Client, Events } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createClient } from '../../../src/discord/client/create-client.ts';
import { createDirectChannels } from '../../../src/discord/client/direct-channels.ts';
import { LIMITS } from '../../../src/discord/limits.ts';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';

let loopback: Loopback;
let client: Client;
beforeEach(async () => {
  loopback = await createLoopback({ otherGuilds: { count: 3, channels: 2, members: 20 } });
  client = createClient({ apiUrl: loopback.apiUrl });
  const ready = once(client, Events.ClientReady);
  await client.login(loopback.token);
  await ready;
});
afterEach(async () => {
  await client.destroy();
  await loopback.close();
});

const kept = () =>
  client.channels.cache.map((channel) => ('messages' in channel ? channel.messages.cache.size : 0));
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

it('remembers servers and channels, and nobody in them', async () => {
  await expect.poll(() => client.channels.cache.size).toBe(2 + 3 * 2);
  expect([...client.users.cache.keys()]).toEqual([client.user?.id]);
  expect(client.guilds.cache.map(({ members }) => members.cache.size)).toEqual([0, 0, 0, 0]);
});

it('keeps nothing of what people write to one another, nor who they are', async () => {
  let heard = 0;
  client.on(Events.MessageCreate, () => {
    heard += 1;
  });
  await loopback.crowd.chat(40);
  await expect.poll(() => heard).toBe(40);
  expect(sum(kept())).toBe(0);
  expect([...client.users.cache.keys()]).toEqual([client.user?.id]);
});

it('keeps its own last answers in each channel', async () => {
  const [talks] = loopback.channels;
  const channel = await client.channels.fetch(talks?.id ?? '');
  if (!channel?.isSendable()) throw new Error('There is no channel.');
  for (let number = 0; number < LIMITS.messagesKept + 2; number += 1) await channel.send(`Answer ${number}`);
  expect(sum(kept())).toBe(LIMITS.messagesKept);
});

it('forgets direct messages but for the last ones, and answers there again', async () => {
  const usedIn = createDirectChannels(client, 5);
  const heard: string[] = [];
  client.on(Events.MessageCreate, ({ channelId }) => {
    heard.push(channelId);
    usedIn(channelId);
  });
  await loopback.crowd.write(20);
  await expect.poll(() => heard.length).toBe(20);
  const direct = client.channels.cache.filter((channel) => channel.isDMBased());
  expect([...direct.keys()]).toEqual(heard.slice(-5));
});
