import { type ChatInputCommandInteraction, DiscordAPIError, Events, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Happening } from '../../../src/loopback/happening.ts';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { startBot } from '../bot.ts';
import { type ManualClock, manualClock } from '../manual-clock.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

let clock: ManualClock;
let loopback: Loopback;
let stop: () => Promise<void>;
/** Resolves with the next interaction the bot receives; the bot itself does nothing. */
let arrival: () => Promise<ChatInputCommandInteraction>;

beforeEach(async () => {
  clock = manualClock();
  loopback = await createLoopback({ clock });
  let arrived: (interaction: ChatInputCommandInteraction) => void = () => {};
  arrival = () =>
    new Promise((resolve) => {
      arrived = resolve;
    });
  const bot = await startBot(loopback, (client) => {
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand()) arrived(interaction);
    });
  });
  await bot.application.commands.set([{ name: 'ask', description: 'Asks' }]);
  stop = async () => {
    await bot.destroy();
    await loopback.close();
  };
});

afterEach(() => stop());

test('an interaction nobody answers fails after three seconds, and a late answer gets 10062', async () => {
  const happenings: Happening[] = [];
  loopback.watch((happening) => happenings.push(happening));
  const { outcome, interaction } = await ask();
  clock.advance(3 * SECOND - 1);
  expect(happenings.filter(({ kind }) => kind === 'interaction-failed')).toEqual([]);
  clock.advance(1);
  expect(await outcome).toMatchObject({ kind: 'failed', reason: 'no-answer' });
  expect(happenings.filter(({ kind }) => kind === 'interaction-failed')).toHaveLength(1);
  expect(await code(interaction.reply('late'))).toBe(10062);
  expect(await code(interaction.followUp('late'))).toBe('InteractionNotReplied');
});

test('an answer in the last millisecond counts', async () => {
  const { outcome, interaction } = await ask();
  clock.advance(3 * SECOND - 1);
  await interaction.reply('just so');
  clock.advance(MINUTE);
  expect(await outcome).toMatchObject({ kind: 'message', message: { content: 'just so' } });
});

test('a second answer gets 40060', async () => {
  const { interaction } = await ask();
  await interaction.reply('once');
  interaction.replied = false;
  expect(await code(interaction.reply('twice'))).toBe(40060);
});

test('an empty answer gets 50006 and leaves the interaction open', async () => {
  const { outcome, interaction } = await ask();
  expect(await code(interaction.reply({ content: '' }))).toBe(50006);
  interaction.replied = false;
  await interaction.reply('something');
  expect(await outcome).toMatchObject({ kind: 'message' });
});

test('a refusal reads like Discord’s', async () => {
  const { interaction } = await ask();
  const refused = interaction.reply('x'.repeat(2001)).catch((error: unknown) => error);
  expect(String(await refused)).toContain(
    'Invalid Form Body\ndata.content[BASE_TYPE_MAX_LENGTH]: Must be 2000 or fewer in length.',
  );
});

test('a deferred answer shows as thinking, then as the answer, private as it was deferred', async () => {
  const happenings: Happening[] = [];
  loopback.watch((happening) => happenings.push(happening));
  const { outcome, interaction } = await ask();
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const deferred = await outcome;
  if (deferred.kind !== 'deferred') throw new Error(`It is ${deferred.kind}, not deferred.`);
  expect(deferred.private).toBe(true);
  clock.advance(14 * MINUTE);
  await interaction.editReply('done');
  expect(await deferred.final()).toMatchObject({
    kind: 'message',
    private: true,
    message: { content: 'done' },
  });
  const mara = loopback.member('mara').id;
  expect(
    happenings.filter(({ kind }) => kind.startsWith('message-') || kind.startsWith('interaction-')),
  ).toMatchObject([
    { kind: 'message-created', visibleTo: mara, message: { content: '', flags: 64 | 128 } },
    { kind: 'interaction-pending', memberId: mara, defers: 'reply' },
    { kind: 'message-updated', visibleTo: mara, message: { content: 'done', flags: 64 } },
  ]);
});

test('the first follow-up to a deferred reply takes its place', async () => {
  const { outcome, interaction } = await ask();
  await interaction.deferReply();
  const deferred = await outcome;
  await interaction.followUp('done');
  if (deferred.kind !== 'deferred') throw new Error(`It is ${deferred.kind}, not deferred.`);
  expect(await deferred.final()).toMatchObject({ kind: 'message', message: { content: 'done' } });
  expect(loopback.messages('talks', loopback.member('mara').id)).toHaveLength(1);
});

test('after 15 minutes the token is void: 50027, and whoever waits is told', async () => {
  const { outcome, interaction } = await ask();
  await interaction.deferReply();
  const deferred = await outcome;
  if (deferred.kind !== 'deferred') throw new Error(`It is ${deferred.kind}, not deferred.`);
  const final = deferred.final();
  clock.advance(15 * MINUTE);
  expect(await final).toMatchObject({ kind: 'failed', reason: 'no-answer' });
  expect(await code(interaction.editReply('too late'))).toBe(50027);
  expect(await code(interaction.followUp('too late'))).toBe(50027);
  expect(await loopback.member('mara').slash('unknown')).toMatchObject({ reason: 'unknown-command' });
});

test('the reply can be fetched and deleted; then it is unknown (10008)', async () => {
  const { interaction } = await ask();
  const response = await interaction.reply({ content: 'here', withResponse: true });
  expect(response.resource?.message?.content).toBe('here');
  expect((await interaction.fetchReply()).content).toBe('here');
  await interaction.deleteReply();
  expect(await code(interaction.fetchReply())).toBe(10008);
  expect(loopback.messages('talks', loopback.member('mara').id)).toEqual([]);
});

test('without a bot every act fails after three seconds', async () => {
  const lonely = await createLoopback({ clock });
  const app = `/api/v10/applications/${lonely.applicationId}/commands`;
  await fetch(new URL(app, lonely.apiUrl), {
    method: 'PUT',
    headers: { authorization: 'Bot any', 'content-type': 'application/json' },
    body: JSON.stringify([{ name: 'ask', description: 'Asks' }]),
  });
  const outcome = lonely.member('mara').slash('ask');
  clock.advance(3 * SECOND);
  expect(await outcome).toMatchObject({ kind: 'failed', reason: 'no-answer' });
  await lonely.close();
});

async function ask() {
  const next = arrival();
  const outcome = loopback.member('mara').slash('ask');
  return { outcome, interaction: await next };
}

async function code(request: Promise<unknown>): Promise<unknown> {
  const error: unknown = await request.catch((reason: unknown) => reason);
  if (error instanceof DiscordAPIError) return error.code;
  return Object(error).code;
}
