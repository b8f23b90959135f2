import { Events } from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ZodMiniType } from 'zod/mini';
import { createLoopback, type Loopback } from '../../src/loopback/loopback.ts';
import { startBot } from './bot.ts';
import { raw } from './raw.ts';

let loopback: Loopback;
let schemas: Readonly<Record<string, unknown>>;
let stop: () => Promise<unknown>;
/** Stand-ins in the paths below. */
let ids: Record<string, string>;

beforeAll(async () => {
  schemas = await import('discord-api-spec/zod');
  loopback = await createLoopback();
  const bot = await startBot(loopback, (client) => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isRepliable())
        await interaction.reply({
          content: 'hi',
          embeds: [{ title: 'T' }],
          files: [{ attachment: Buffer.from('x'), name: 'x.txt' }],
        });
    });
  });
  stop = () => bot.destroy().then(() => loopback.close());
  const option = { type: 3, name: 'what', description: 'What' } as const;
  const [command] = (
    await bot.application.commands.set([{ name: 'ask', description: 'Asks', options: [option] }])
  ).values();
  const outcome = await loopback.member('mara').slash('ask');
  if (!command || outcome.kind !== 'message') throw new Error('The bot did not answer.');
  const channel = outcome.message.channel_id;
  const card = {
    flags: 32_768,
    components: [
      {
        type: 17,
        components: [
          { type: 10, content: 'x' },
          { type: 1, components: [{ type: 2, style: 1, label: 'A', custom_id: 'a' }] },
        ],
      },
    ],
  };
  const rich = await raw(loopback, 'POST', `/channels/${channel}/messages`, card);
  ids = {
    app: loopback.applicationId,
    guild: loopback.guildId,
    mara: loopback.member('mara').id,
    dm: loopback.member('mara').dmChannelId,
    command: command.id,
    channel,
    message: outcome.message.id,
    rich: Object(rich.body).id,
  };
});

afterAll(() => stop());

test.each([
  ['/gateway/bot', 'GatewayBotResponse'],
  ['/users/@me', 'UserPIIResponse'],
  ['/users/:mara', 'UserResponse'],
  ['/applications/@me', 'PrivateApplicationResponse'],
  ['/applications/:app/commands/:command', 'ApplicationCommandResponse'],
  ['/guilds/:guild', 'GuildWithCountsResponse'],
  ['/guilds/:guild/members/:mara', 'GuildMemberResponse'],
  ['/channels/:channel', 'GuildChannelResponse'],
  ['/channels/:dm', 'PrivateChannelResponse'],
  ['/channels/:channel/messages/:message', 'MessageResponse'],
  ['/channels/:channel/messages/:rich', 'MessageResponse'],
])('GET %s has the shape Discord’s own schema %s asks for', async (path, name) => {
  const { status, body } = await raw(
    loopback,
    'GET',
    path.replace(/:([a-z]+)/g, (_, id: string) => ids[id] ?? ''),
  );
  expect(status).toBe(200);
  const schema = schemas[`${name}Schema`];
  if (!isSchema(schema)) throw new Error(`The package has no schema ${name}.`);
  expect(schema.safeParse(body).error?.issues ?? []).toEqual([]);
});

function isSchema(value: unknown): value is ZodMiniType {
  return typeof value === 'object' && value !== null && 'safeParse' in value;
}
