import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Events, GatewayIntentBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLoopback, type Loopback } from '../../src/loopback/loopback.ts';
import type { Answered, Dispatched } from '../../src/loopback/published.ts';
import { startBot } from '../loopback/bot.ts';
import { raw } from '../loopback/raw.ts';
import { PARTS } from './dispatched-parts.ts';
import { SIMPLIFIED } from './notes.ts';
import { problemCodes, testedText } from './problem-codes.ts';
import { patternOf, routesThere } from './table.ts';
import { DOCUMENT, withTable } from './write-table.ts';

const answered = new Set<string>();
const dispatched = new Set<string>();
const onAnswer = (answer: unknown) => {
  const { method, route, status } = answer as Answered;
  if (status < 300) answered.add(patternOf(method, route));
};
const onDispatch = (dispatch: unknown) => dispatched.add((dispatch as Dispatched).event);

/** Asks for everything there is once; that the answers are as Discord's, all tests are held to. */
beforeAll(async () => {
  subscribe('communique:answer', onAnswer);
  subscribe('communique:dispatch', onDispatch);
  const loopback = await createLoopback({ patience: 1, forums: [{ name: 'help' }] });
  const intents = Object.values(GatewayIntentBits).filter((bit) => typeof bit === 'number');
  const bot = await startBot(loopback, () => {}, { intents });
  await everything(loopback);
  // What the library is told to send between RESUMED leaving here and reaching it, it never sends.
  const resumed = once(bot, Events.ShardResume);
  loopback.faults.dropSockets();
  await resumed;
  await bot.guilds.cache.first()?.members.fetch();
  loopback.guildLocale = 'de';
  loopback.moderation.removeBot();
  for (let tries = 0; tries < 1_000 && !dispatched.has('GUILD_DELETE'); tries += 1) await wait(20);
  await bot.destroy();
  await loopback.close();
});
afterAll(() => {
  unsubscribe('communique:answer', onAnswer);
  unsubscribe('communique:dispatch', onDispatch);
});

async function everything(loopback: Loopback): Promise<void> {
  const ask = async (method: string, path: string, body?: unknown) =>
    Object((await raw(loopback, method, path, body)).body);
  const [talks = '', general = ''] = loopback.channels.map(({ id }) => id);
  const { applicationId: app, guildId: guild } = loopback;
  const mara = loopback.member('mara');
  const reads = ['/gateway', '/gateway/bot', '/applications/@me', '/oauth2/applications/@me', '/users/@me'];
  for (const path of [...reads, `/users/${mara.id}`, '/users/@me/guilds']) await ask('GET', path);
  for (const below of ['', '/channels', '/roles', '/members', `/members/${mara.id}`, '/threads/active'])
    await ask('GET', `/guilds/${guild}${below}`);
  await ask('PATCH', '/applications/@me', { interactions_endpoint_url: null });
  await ask('POST', '/users/@me/channels', { recipient_id: mara.id });

  for (const scope of [`/applications/${app}/commands`, `/applications/${app}/guilds/${guild}/commands`]) {
    await ask('PUT', scope, []);
    const { id } = await ask('POST', scope, { name: 'ask', description: 'Asks' });
    await ask('GET', scope);
    await ask('GET', `${scope}/${id}`);
    await ask('PATCH', `${scope}/${id}`, { description: 'Asks again' });
    if (scope.includes('guilds')) await ask('DELETE', `${scope}/${id}`);
    else await interact(loopback, ask);
    if (!scope.includes('guilds')) await ask('DELETE', `${scope}/${id}`);
  }

  for (const emojis of [`/guilds/${guild}/emojis`, `/applications/${app}/emojis`]) {
    const image = 'data:image/png;base64,iVBORw0KGgo=';
    const { id } = await ask('POST', emojis, { name: 'teapot', image });
    await ask('GET', emojis);
    await ask('GET', `${emojis}/${id}`);
    await ask('PATCH', `${emojis}/${id}`, { name: 'kettle' });
    await ask('DELETE', `${emojis}/${id}`);
  }
  const webhooks = `/channels/${talks}/webhooks`;
  const hook = await ask('POST', webhooks, { name: 'News' });
  for (const path of [webhooks, `/guilds/${guild}/webhooks`]) await ask('GET', path);
  for (const path of [`/webhooks/${hook.id}`, `/webhooks/${hook.id}/${hook.token}`]) {
    await ask('GET', path);
    await ask('PATCH', path, { name: 'Old news' });
  }
  const told = await ask('POST', `/webhooks/${hook.id}/${hook.token}?wait=true`, { content: 'x' });
  await ask('PATCH', `/webhooks/${hook.id}/${hook.token}/messages/${told.id}`, { content: 'y' });
  await ask('DELETE', `/webhooks/${hook.id}/${hook.token}`);
  const other = await ask('POST', webhooks, { name: 'News' });
  await ask('DELETE', `/webhooks/${other.id}`);
  const messages = `/channels/${talks}/messages`;
  await ask('GET', `/channels/${talks}`);
  await ask('POST', `/channels/${talks}/typing`);
  const { id } = await ask('POST', messages, { content: 'hello' });
  await ask('GET', messages);
  await ask('GET', `${messages}/${id}`);
  await ask('PATCH', `${messages}/${id}`, { content: 'hello again' });
  const reaction = `${messages}/${id}/reactions/${encodeURIComponent('☕')}`;
  await ask('PUT', `${reaction}/@me`);
  await ask('GET', reaction);
  await ask('DELETE', `${reaction}/@me`);
  await ask('DELETE', `${reaction}/${mara.id}`);
  await ask('PUT', `${reaction}/@me`);
  await ask('DELETE', reaction);
  await ask('PUT', `${reaction}/@me`);
  await ask('DELETE', `${messages}/${id}/reactions`);
  for (const pins of [`${messages}/pins`, `/channels/${talks}/pins`]) {
    await ask('PUT', `${pins}/${id}`);
    await ask('GET', pins);
    await ask('DELETE', `${pins}/${id}`);
  }
  const many = [await ask('POST', messages, { content: 'x' }), await ask('POST', messages, { content: 'y' })];
  await ask('POST', `${messages}/bulk-delete`, { messages: many.map((one) => one.id) });
  const answers = ['green', 'black'].map((text) => ({ poll_media: { text } }));
  const poll = await ask('POST', messages, { poll: { question: { text: 'Tea?' }, answers } });
  const [stored] = loopback.messages('talks', mara.id).filter((one) => one.id === poll.id);
  if (stored) {
    mara.vote(stored, 'green');
    mara.vote(stored);
  }
  await ask('GET', `/channels/${talks}/polls/${poll.id}/answers/1`);
  await ask('POST', `/channels/${talks}/polls/${poll.id}/expire`);

  await ask('POST', `${messages}/${id}/threads`, { name: 'On it' });
  const thread = await ask('POST', `/channels/${talks}/threads`, { name: 'Beside it', type: 11 });
  await ask('POST', `/channels/${loopback.forums[0]?.id}/threads`, {
    name: 'Post',
    message: { content: 'x' },
  });
  for (const kind of [
    'threads/archived/public',
    'threads/archived/private',
    'users/@me/threads/archived/private',
  ])
    await ask('GET', `/channels/${talks}/${kind}`);
  const members = `/channels/${thread.id}/thread-members`;
  await ask('DELETE', `${members}/@me`);
  await ask('PUT', `${members}/@me`);
  await ask('PUT', `${members}/${mara.id}`);
  await ask('GET', members);
  await ask('GET', `${members}/${mara.id}`);
  await ask('DELETE', `${members}/${mara.id}`);
  await ask('PATCH', `/channels/${thread.id}`, { archived: true });
  await ask('DELETE', `/channels/${thread.id}`);
  await ask('DELETE', `${messages}/${id}`);

  loopback.moderation.denyBot('general', ['EmbedLinks']);
  loopback.moderation.createChannel('news');
  loopback.moderation.deleteChannel(general);
}

/** One command, answered, followed up, and its answers read, changed and deleted. */
async function interact(
  loopback: Loopback,
  ask: (method: string, path: string, body?: unknown) => Promise<unknown>,
): Promise<void> {
  const { applicationId: app } = loopback;
  const came = new Promise<{ id: string; token: string }>((resolve) => {
    const unwatch = loopback.watch((happening) => {
      if (happening.kind !== 'exchange' || happening.exchange.kind !== 'frame') return;
      if (happening.exchange.event !== 'INTERACTION_CREATE') return;
      unwatch();
      const { id, token } = Object(happening.exchange.data);
      resolve({ id, token });
    });
  });
  const outcome = loopback.member('mara').slash('ask');
  const { id, token } = await came;
  const data = { content: 'hello' };
  await ask('POST', `/interactions/${id}/${token}/callback?with_response=true`, { type: 4, data });
  await outcome;
  await ask('POST', `/webhooks/${app}/${token}?wait=true`, { content: 'and more' });
  await ask('GET', `/webhooks/${app}/${token}/messages/@original`);
  await ask('PATCH', `/webhooks/${app}/${token}/messages/@original`, { content: 'bye' });
  await ask('DELETE', `/webhooks/${app}/${token}/messages/@original`);
}

describe('what the document says is there', () => {
  test('answers: every endpoint', () => {
    expect(routesThere().filter((route) => !answered.has(route))).toEqual([]);
  });

  test('comes: every event', () => {
    expect(Object.keys(PARTS).filter((event) => !dispatched.has(event))).toEqual([]);
  });

  test('has a test for every code of its rules', () => {
    const tested = testedText();
    expect(problemCodes().filter((code) => !tested.includes(code))).toEqual([]);
  });

  test('is what stands there; `npm run fidelity` writes it anew', () => {
    const document = readFileSync(DOCUMENT, 'utf8');
    expect(withTable(document)).toBe(document);
    const known = [...routesThere(), ...Object.keys(PARTS)];
    expect(Object.keys(SIMPLIFIED).filter((one) => !known.includes(one))).toEqual([]);
  });
});
