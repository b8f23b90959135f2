import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { passingStore } from '../../store/databases.ts';
import { buttonsOf, type Conversation, messageOf, patientClock, startConversation, textOf } from '../bot.ts';
import { type Entry, endAll, ready, runEntry, smallStory } from './run-entry.ts';

const http = { host: '127.0.0.1', port: 0, now: Date.now };

let talk: Conversation;
let address: string;
beforeAll(async () => {
  const members = [{ name: 'mara' }, { name: 'jonas', denied: ['SendMessagesInThreads'] }];
  const options = { members, clock: patientClock };
  talk = await startConversation(undefined, options, undefined, undefined, { http });
  address = talk.bot.endpoint?.address ?? '';
  Object.assign(talk.desk, { hearsMessages: false });
  expect(await talk.loopback.endpoint.register(address)).toBe(undefined);
});
afterAll(() => talk.close());

const mara = () => talk.loopback.member('mara');

/** Sends again what Discord sent last, with other headers. */
function send(body: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(address, { method: 'POST', body, headers });
}

/** What Discord sent last, as it was sent. */
function lastSent(): string {
  const sent = talk.loopback.exchanges.filter((one) => one.kind === 'rest' && one.toBot);
  const last = sent.at(-1);
  return JSON.stringify(last?.kind === 'rest' ? last.sent : undefined);
}

describe('a bot without a gateway', () => {
  it('has no connection, and says so', () => {
    expect(talk.loopback.exchanges.filter(({ kind }) => kind === 'frame')).toEqual([]);
    expect([talk.bot.gateway(), talk.bot.shards()]).toEqual(['off', []]);
  });

  it('answers commands, suggestions, buttons and forms, everywhere', async () => {
    expect(await mara().type('ask', { question: 'clo' }, 'question')).toMatchObject({ kind: 'choices' });
    const card = messageOf(await mara().slash('ask', { question: 'When does it close?' }));
    expect(textOf(card)).toContain('¶');
    expect(await mara().click(card, 'How was this found?')).toMatchObject({ private: true });
    const form = await mara().click(card, 'Ask about this');
    if (form.kind !== 'modal') throw new Error('There is no form.');
    expect(textOf(messageOf(await mara().submit(form.modal, { question: 'why?' })))).not.toBe('');
    messageOf(await mara().slash('closing', {}, 'dm'));
    expect(await mara().menu('Check against the article', card)).toMatchObject({ private: true });
    const kept = messageOf(await mara().slash('ask', { question: 'When does it close?', private: true }));
    const posted = messageOf(await mara().click(kept, 'Post to channel'));
    const gone = await mara().click(posted, 'Delete');
    expect(gone.kind === 'deferred' && (await gone.final())).toEqual({ kind: 'deleted' });
    expect(buttonsOf(posted)).toContain('Delete');
  });

  it('does not hear messages, and /help says so', async () => {
    const help = messageOf(await mara().slash('help'));
    expect(textOf(help)).toContain('no mentions, no replies and no direct messages');
    expect(textOf(help)).not.toContain('mention me');
  });

  it('answers privately whoever may not write in threads, for it does not know what is one', async () => {
    const asked = { question: 'When does it close?' };
    expect(await talk.loopback.member('jonas').slash('ask', asked)).toMatchObject({ private: true });
    expect(await mara().slash('ask', asked)).toMatchObject({ private: false });
  });

  it('answers once what is sent twice', async () => {
    messageOf(await mara().slash('help'));
    const body = lastSent();
    const answered = talk.logged.length;
    expect((await send(body, talk.loopback.endpoint.sign(body))).status).toBe(202);
    // Discord would refuse a second answer, and the log would tell.
    messageOf(await mara().slash('help'));
    expect(talk.logged.slice(answered)).toMatchObject([{ event: 'answered', command: '/help' }]);
  });

  it('takes nothing that is forged, late, or no interaction, and goes on', async () => {
    messageOf(await mara().slash('help'));
    const body = lastSent();
    const { sign } = talk.loopback.endpoint;
    const past = Math.floor(Date.now() / 1000) - 3_600;
    const forged = { ...sign(body), 'x-signature-ed25519': '0'.repeat(128) };
    expect((await send(body, forged)).status).toBe(401);
    expect((await send(body, sign(body, past))).status).toBe(401);
    expect((await send(`${body} `, sign(body))).status).toBe(401);
    const odd = JSON.stringify({ type: 2, id: '1', token: 'x' });
    expect((await send(odd, sign(odd))).status).toBe(400);
    expect(talk.logged.filter(({ event }) => event === 'refused request')).toMatchObject([{ status: 401 }]);
    messageOf(await mara().slash('help'));
  });
});

describe('a bot without a gateway that is removed from a server', () => {
  it('deletes what it kept of it, and not because Discord refuses one thing', async () => {
    const store = await passingStore();
    const looking = { first: 10, every: 10, between: 0 };
    const connection = { http: { ...http, looking } };
    const kept = await startConversation(undefined, {}, undefined, undefined, connection, { store });
    onTestFinished(async () => {
      await kept.close();
      await store.close();
    });
    const { guildId, faults, moderation } = kept.loopback;
    await store.change(guildId, (now) => ({ ...now, settings: { ...now.settings, texts: true } }));
    const asked = (path: RegExp) => () =>
      kept.loopback.exchanges.filter((one) => one.kind === 'rest' && path.test(one.path));
    // As where the application has commands and no user of its own, and where Discord is not well.
    faults.answer({ status: 403, code: 50001, path: /guilds\/\d+$/u, times: 2 });
    await expect.poll(asked(/guilds\/\d+\/commands/u)).toHaveLength(2);
    expect(store.guild(guildId).settings.texts).toBe(true);
    moderation.removeBot();
    await expect.poll(() => store.guild(guildId).settings.texts).toBe(false);
    expect(await store.guilds()).toEqual([]);
    expect(kept.logged).toMatchObject([{ event: 'removed' }]);
  });
});

describe('a bot without a gateway, as it is started', () => {
  const TOKEN = 'planted.secret-token';
  let loopback: Loopback;
  let running: Entry;
  beforeAll(async () => {
    loopback = await createLoopback({ token: TOKEN, clock: patientClock });
    running = start({ HEALTH_PORT: '0', DISCORD_PUBLIC_KEY: loopback.endpoint.publicKey });
  });
  afterAll(() => endAll(running, loopback));

  const start = (more: Readonly<Record<string, string>>) =>
    runEntry('main', {
      ...smallStory,
      MODE: 'live',
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: loopback.apiUrl,
      INTERACTIONS_PORT: '0',
      ...more,
    });

  it('says where interactions come in, what is off and what is to do, is well, and answers', async () => {
    await ready(running);
    const [, url = ''] = await running.output(/Interactions come to (\S+)\. .+direct messages are off\./u);
    await running.output(/Discord sends none yet: .+ “Interactions Endpoint URL”/u);
    const [, health = ''] = await running.output(/(http:\S+)\/healthz/u);
    expect((await fetch(`${health}/readyz`)).status).toBe(200);
    const state = await (await fetch(`${health}/healthz`)).json();
    expect(state).toMatchObject({ mode: 'live', gateway: 'off', mentions: 'off', shards: [] });
    expect(await loopback.endpoint.register(url)).toBe(undefined);
    expect(textOf(messageOf(await loopback.member('mara').slash('help')))).toContain('no mentions');
    expect(running.written.err).toContain('"event":"interactions"');
    expect(loopback.exchanges.filter(({ kind }) => kind === 'frame')).toEqual([]);
  });

  it('is missed by a bot with a gateway, which is told why it gets no commands', async () => {
    const deaf = start({ INTERACTIONS_PORT: '' });
    await deaf.output(/is online/u);
    await expect.poll(() => deaf.written.err).toContain('"event":"elsewhere"');
    await endAll(deaf, undefined);
  });

  it('stops at once when it is told to', async () => {
    running.process.kill('SIGTERM');
    expect(await running.exit).toBe(0);
  });

  it('does not start with a port that is taken, and says so', async () => {
    const refused = start({ INTERACTIONS_PORT: new URL(loopback.apiUrl).port });
    expect(await refused.exit).toBe(1);
    const said = refused.written.err.split('\n').filter((line) => !line.startsWith('{'));
    expect(said[0]).toMatch(/^INTERACTIONS_PORT is taken/u);
  });
});
