import { type Client, Events, GatewayIntentBits, type TextChannel, WebhookClient } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { startBot, talksOf } from '../bot.ts';
import { errorList, raw } from '../raw.ts';

let loopback: Loopback;
let bot: Client<true>;
let talks: TextChannel;
let heard: string[];

beforeEach(async () => {
  heard = [];
  loopback = await createLoopback();
  bot = await startBot(
    loopback,
    (client) => {
      client.on(Events.WebhooksUpdate, ({ id }) => heard.push(`webhooks ${id}`));
      client.on(Events.MessageCreate, ({ webhookId, author, member }) =>
        heard.push(`${webhookId} ${author.username} ${member?.displayName ?? 'no member'}`),
      );
    },
    {
      intents: [
        GatewayIntentBits.Guilds,
        GatewayIntentBits.GuildMessages,
        GatewayIntentBits.GuildWebhooks,
        GatewayIntentBits.MessageContent,
      ],
    },
  );
  talks = talksOf(bot);
});
afterEach(async () => {
  await bot.destroy();
  await loopback.close();
});

const seen = () => loopback.messages('talks', loopback.member('mara').id);

describe('a webhook of a channel', () => {
  test('is made, found, renamed and deleted, and the bot is told', async () => {
    const webhook = await talks.createWebhook({ name: 'News' });
    expect((await talks.fetchWebhooks()).map(({ name, owner }) => [name, owner?.id])).toEqual([
      ['News', bot.user.id],
    ]);
    await webhook.edit({ name: 'Old news' });
    expect((await bot.fetchWebhook(webhook.id)).name).toBe('Old news');
    await webhook.delete();
    await expect(bot.fetchWebhook(webhook.id)).rejects.toMatchObject({ status: 404, code: 10015 });
    const told = `webhooks ${talks.id}`;
    await expect.poll(() => heard).toEqual([told, told, told]);
  });

  test('is written with by whoever has its token, under any name; members and the bot read it', async () => {
    const { id, token } = await talks.createWebhook({ name: 'News' });
    const client = new WebhookClient({ id, token: token ?? '' }, { rest: { api: loopback.apiUrl } });
    const sent = await client.send({ content: 'Rain tomorrow.', username: 'Weather' });
    expect(seen().at(-1)).toMatchObject({
      content: 'Rain tomorrow.',
      webhook_id: id,
      author: { id, username: 'Weather', bot: true },
    });
    await client.editMessage(sent.id, 'Sun tomorrow.');
    expect(seen().at(-1)?.content).toBe('Sun tomorrow.');
    await expect.poll(() => heard.at(-1)).toBe(`${id} Weather no member`);
    await client.deleteMessage(sent.id);
    expect(seen()).toEqual([]);
    client.destroy();
  });

  test('writes into threads of its channel and nowhere else', async () => {
    const { id, token } = await talks.createWebhook({ name: 'News' });
    const inTalks = loopback.member('mara').openThread('Weather', { channel: 'talks' });
    const inGeneral = loopback.member('mara').openThread('Other', { channel: 'general' });
    if (inTalks.kind !== 'opened' || inGeneral.kind !== 'opened') throw new Error('No threads.');
    const write = (thread: string) =>
      raw(loopback, 'POST', `/webhooks/${id}/${token}?thread_id=${thread}`, { content: 'x' });
    expect((await write(inTalks.thread.id)).status).toBe(204);
    expect(await write(inGeneral.thread.id)).toMatchObject({ status: 404, body: { code: 10003 } });
  });

  test('takes no other token, no private message, and no name that is too long', async () => {
    const { id, token } = await talks.createWebhook({ name: 'News' });
    const wrong = await raw(loopback, 'POST', `/webhooks/${id}/wrong`, { content: 'x' });
    expect(wrong).toMatchObject({ status: 401, body: { code: 50027 } });
    const hidden = await raw(loopback, 'POST', `/webhooks/${id}/${token}`, { content: 'x', flags: 64 });
    expect(errorList(hidden)).toEqual(['flags BASE_TYPE_INVALID']);
    const long = await raw(loopback, 'POST', `/channels/${talks.id}/webhooks`, { name: 'x'.repeat(81) });
    expect(errorList(long)).toEqual(['name BASE_TYPE_BAD_LENGTH']);
  });

  test('is one of 15 at most', async () => {
    for (let count = 0; count < 15; count += 1) await talks.createWebhook({ name: `News ${count}` });
    await expect(talks.createWebhook({ name: 'More' })).rejects.toMatchObject({ status: 400, code: 30007 });
  });
});
