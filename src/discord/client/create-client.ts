import {
  ChannelType,
  Client,
  type ClientOptions,
  DefaultRestOptions,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type GatewayMessageCreateDispatchData,
  Partials,
  type RESTOptions,
} from 'discord.js';
import { SILENCE } from '../limits.ts';
import { remembered } from './remembered.ts';
import type { SilenceLimits } from './silence.ts';
import { watchShards } from './watch-shards.ts';

/** Where the client connects to, and how; all of it has Discord's own defaults. */
export interface ConnectionOptions {
  /** Base of REST without a version, `http://127.0.0.1:3000/api`; it also says where the gateway is. */
  readonly apiUrl?: string;
  /** How long to wait before identifying again; tests pass one that does not wait. */
  readonly identifyThrottler?: NonNullable<ClientOptions['ws']>['buildIdentifyThrottler'];
  /** When a connection on which nothing arrives is given up. */
  readonly silence?: SilenceLimits;
}

/**
 * A client that can do what this bot needs and nothing else: no privileged intent, no member lists, no pings.
 * It does not connect yet. `lost` is told of each connection that was given up because nothing arrived any more.
 */
export function createClient(connection: ConnectionOptions = {}, lost: () => void = () => {}): Client {
  const { apiUrl, identifyThrottler, silence = SILENCE } = connection;
  const client: Client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without it messages in direct message channels that are not yet known are dropped.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    ...remembered(() => client.user),
    rest: { makeRequest, ...(apiUrl === undefined ? {} : restOptions(apiUrl)) },
    ws: {
      buildStrategy: (manager) => watchShards(manager, silence, lost),
      ...(identifyThrottler === undefined ? {} : { buildIdentifyThrottler: identifyThrottler }),
    },
  });
  client.ws.on(GatewayDispatchEvents.MessageCreate, markDirect);
  return client;
}

/**
 * discord.js 14 drops the first direct message of a member unless the message says what kind of channel it is in, and
 * Discord does not promise to say so. Without a guild it can only be a direct message: bots are in no group channels.
 * https://github.com/discordjs/discord.js/pull/11495
 */
function markDirect(message: GatewayMessageCreateDispatchData): void {
  if (message.guild_id === undefined) message.channel_type ??= ChannelType.DM;
}

/**
 * A request whose connection breaks is sent again, as discord.js does itself for one that was reset. Nothing is said
 * twice: a command can be answered once, and a message carries a nonce.
 */
const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  try {
    return await DefaultRestOptions.makeRequest(url, init);
  } catch (error) {
    const isBroken = error instanceof Error && 'code' in error && error.code === 'UND_ERR_SOCKET';
    throw isBroken
      ? Object.assign(new Error(error.message, { cause: error }), { code: 'ECONNRESET' })
      : error;
  }
};

/** REST options for another Discord than Discord's own; avatars and other files come from there too. */
export function restOptions(apiUrl: string): { api: string; cdn: string; mediaProxy: string } {
  const files = `${new URL(apiUrl).origin}/cdn`;
  return { api: apiUrl, cdn: files, mediaProxy: files };
}
