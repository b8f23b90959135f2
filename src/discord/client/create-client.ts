import {
  ChannelType,
  Client,
  type ClientOptions,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type GatewayMessageCreateDispatchData,
  Partials,
} from 'discord.js';
import { type HttpEvents, type HttpOptions, overHttp } from '../http/over-http.ts';
import { SILENCE } from '../limits.ts';
import { type RequestEvents, requestOptions } from '../requests/make-request.ts';
import type { IdentifyLimits } from './patient-identify.ts';
import { remembered } from './remembered.ts';
import type { SilenceLimits } from './silence.ts';
import { type ConnectionEvents, watchShards } from './watch-shards.ts';

/** Where the client connects to, and how; all of it has Discord's own defaults. */
export interface ConnectionOptions {
  /** Base of REST without a version, `http://127.0.0.1:3000/api`; it also says where the gateway is. */
  readonly apiUrl?: string;
  /** How long to wait before identifying again; tests pass one that does not wait. */
  readonly identifyThrottler?: NonNullable<ClientOptions['ws']>['buildIdentifyThrottler'];
  /** When a connection on which nothing arrives is given up. */
  readonly silence?: SilenceLimits;
  /** How long to wait when Discord does not let a session begin. */
  readonly identify?: IdentifyLimits;
  /** The shards this process holds, of so many; absent: as many as Discord asks for, and all of them. */
  readonly shards?: { readonly ids: readonly number[]; readonly count: number };
  /** Interactions come over HTTP; then there is no gateway, and none of the above counts but the address of REST. */
  readonly http?: HttpOptions;
}

/** What the bot has to be told of its connections and requests. */
export interface ClientEvents extends ConnectionEvents, RequestEvents, HttpEvents {}

const UNHEARD: ClientEvents = {
  lost() {},
  sessionRefused() {},
  fewLogins() {},
  tokenRefused() {},
  blocked() {},
  listening() {},
  requestRefused() {},
};

/** As discord.js sees a bot without a gateway. */
const ONE = { ids: [0], count: 1 } as const;

/**
 * A client that can do what this bot needs and nothing else: no privileged intent, no member lists, no pings.
 * It does not connect yet.
 */
export function createClient(connection: ConnectionOptions = {}, events: ClientEvents = UNHEARD): Client {
  const { apiUrl, identifyThrottler, silence = SILENCE, identify, http } = connection;
  const shards = http === undefined ? connection.shards : ONE;
  const client: Client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without it messages in direct message channels that are not yet known are dropped.
    partials: [Partials.Channel],
    ...(shards === undefined ? { shards: 'auto' } : { shards: [...shards.ids], shardCount: shards.count }),
    allowedMentions: { parse: [], repliedUser: false },
    ...remembered(() => client.user),
    rest: { ...requestOptions(events), ...(apiUrl === undefined ? {} : restOptions(apiUrl)) },
    ws: {
      buildStrategy: (manager) =>
        http === undefined
          ? watchShards(manager, silence, events, identify)
          : overHttp(manager, http, events),
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

/** REST options for another Discord than Discord's own; avatars and other files come from there too. */
export function restOptions(apiUrl: string): { api: string; cdn: string; mediaProxy: string } {
  const files = `${new URL(apiUrl).origin}/cdn`;
  return { api: apiUrl, cdn: files, mediaProxy: files };
}
