import { Client, type ClientOptions, GatewayIntentBits, Partials } from 'discord.js';

/** Where the client connects to, and how; all of it has Discord's own defaults. */
export interface ConnectionOptions {
  /** Base of REST without a version, `http://127.0.0.1:3000/api`; it also says where the gateway is. */
  readonly apiUrl?: string;
  /** How long to wait before identifying again; tests pass one that does not wait. */
  readonly identifyThrottler?: NonNullable<ClientOptions['ws']>['buildIdentifyThrottler'];
}

/**
 * A client that can do what this bot needs and nothing else: no privileged intent, no member lists, no pings.
 * It does not connect yet.
 */
export function createClient({ apiUrl, identifyThrottler }: ConnectionOptions = {}): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without it messages in direct message channels that are not yet known are dropped.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: apiUrl === undefined ? {} : restOptions(apiUrl),
    ws: identifyThrottler === undefined ? {} : { buildIdentifyThrottler: identifyThrottler },
  });
}

/** REST options for another Discord than Discord's own; avatars and other files come from there too. */
export function restOptions(apiUrl: string): { api: string; cdn: string; mediaProxy: string } {
  const files = `${new URL(apiUrl).origin}/cdn`;
  return { api: apiUrl, cdn: files, mediaProxy: files };
}
