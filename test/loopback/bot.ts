import {
  ChannelType,
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  Partials,
  type TextChannel,
} from 'discord.js';
import type { Loopback } from '../../src/loopback/loopback.ts';

/** Logs an unmodified discord.js client in to the loopback; identifying again does not wait five seconds. */
export async function startBot(
  loopback: Pick<Loopback, 'apiUrl' | 'cdnUrl' | 'token'>,
  setUp: (client: Client) => void = () => {},
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    ...options,
    rest: { api: loopback.apiUrl, cdn: loopback.cdnUrl, mediaProxy: loopback.cdnUrl, ...options.rest },
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }), ...options.ws },
  });
  setUp(client);
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(loopback.token);
  return ready;
}

/** The channel *talks* as a bot has it; throws where there is none. */
export function talksOf({ channels }: Client): TextChannel {
  const talks = channels.cache.find((one) => one.type === ChannelType.GuildText && one.name === 'talks');
  if (talks?.type !== ChannelType.GuildText) throw new Error('There is no channel talks.');
  return talks;
}
