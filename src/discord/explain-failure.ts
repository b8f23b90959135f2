import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
  RateLimitError,
} from 'discord.js';
import { WrongPublicKey } from './http/over-http.ts';
import { NotDiscord } from './requests/only-discord.ts';
import { TokenRefused } from './requests/with-token-check.ts';

/** Discord did not let the bot in within the time it was given. */
export class LoginTimeout extends Error {
  override readonly name = 'LoginTimeout';
}

/** Discord closed the connection for good; trying again would come to the same. */
export class ClosedForGood extends Error {
  override readonly name = 'ClosedForGood';
  /** Of the gateway, such as 4004. https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
  readonly code: number;

  constructor(code: number) {
    super(`Discord closed the connection for good (code ${code})`);
    this.code = code;
  }
}

/** System errors of a certificate that does not hold yet, or no longer. */
const CLOCK = /^(?:CERT_NOT_YET_VALID|CERT_HAS_EXPIRED)$/u;

/** System errors that mean that nobody answers at the other end. */
const NO_NETWORK =
  /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_\w+)$/u;

/** Where the operator looks things up. */
const PORTAL = 'the “Bot” page of your application at https://discord.com/developers/applications';
const WAIT =
  'Discord answers wrong requests from an address with that, perhaps of another program: wait before you start the bot again.';

/** What to do when Discord has closed the connection for good. https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const CLOSED: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: wrongToken(),
  [GatewayCloseCodes.InvalidShard]:
    'Discord does not know a shard with that number (4010): every number in SHARDS has to be below SHARD_COUNT.',
  [GatewayCloseCodes.ShardingRequired]:
    'Discord wants this bot in more shards (4011), because it is in very many servers: leave SHARDS and SHARD_COUNT empty, or make SHARD_COUNT larger on all machines.',
  [GatewayCloseCodes.InvalidAPIVersion]:
    'Discord no longer speaks the version of its gateway that this bot uses (4012): a newer version of this bot is needed.',
  [GatewayCloseCodes.InvalidIntents]:
    'Discord does not know an intent this bot asks for (4013): a newer version of this bot is needed.',
  [GatewayCloseCodes.DisallowedIntents]: `Discord refuses an intent this bot asks for: allow it on ${PORTAL}.`,
};

/** What the gateway's library says when that happens while logging in. */
const SAID: Readonly<Record<string, number>> = {
  'Authentication failed': GatewayCloseCodes.AuthenticationFailed,
  'Invalid shard': GatewayCloseCodes.InvalidShard,
  'Sharding is required': GatewayCloseCodes.ShardingRequired,
  'Used an invalid API version': GatewayCloseCodes.InvalidAPIVersion,
  'Used invalid intents': GatewayCloseCodes.InvalidIntents,
  'Used disallowed intents': GatewayCloseCodes.DisallowedIntents,
};

/** Why the bot could not go online and what to do about it: one sentence or two, never the token, never a stack trace. */
export function explainFailure(error: unknown, apiUrl = 'https://discord.com/api'): string {
  const message = error instanceof Error ? error.message : String(error);
  const closed = CLOSED[error instanceof ClosedForGood ? error.code : (SAID[message] ?? 0)];
  if (closed !== undefined) return closed;
  if (error instanceof ClosedForGood) {
    return `${message}: npm ci and a newer version of this bot may help; the code is explained at https://discord.com/developers/docs/topics/opcodes-and-status-codes.`;
  }
  if (error instanceof TokenRefused || isInvalidToken(error)) return wrongToken();
  if (error instanceof WrongPublicKey) {
    return 'DISCORD_PUBLIC_KEY is not the key of the application that DISCORD_TOKEN belongs to: copy it again from the “General Information” page at https://discord.com/developers/applications, or leave it empty.';
  }
  if (error instanceof NotDiscord) {
    return `At ${apiUrl}, ${message}: open a web page to see whether this network wants a login first, and check DISCORD_API_URL if it is set.`;
  }
  if (error instanceof RateLimitError) {
    return `Discord wants this machine to wait ${spoken(error.retryAfter)} (429). ${WAIT}`;
  }
  if (error instanceof DiscordAPIError) return explainRefusal(error, apiUrl);
  const code = systemCode(error);
  if (code !== undefined && CLOCK.test(code)) {
    return `The certificate at ${apiUrl} does not hold today (${code}): set the clock of this machine, and check DISCORD_API_URL if it is set.`;
  }
  if (
    code !== undefined ||
    error instanceof LoginTimeout ||
    (error instanceof Error && /^(?:AbortError|TimeoutError)$/u.test(error.name))
  ) {
    const why = code ?? 'no answer in time';
    return `Could not reach Discord at ${apiUrl} (${why}): check the network and a firewall, and DISCORD_API_URL if it is set.`;
  }
  // What the gateway says to a connection, in the words of the library for WebSockets.
  const refusal = /^Unexpected server response: (\d{3})/u.exec(message)?.[1];
  const status = error instanceof HTTPError ? error.status : refusal;
  if (status !== undefined) return unwell(status, apiUrl);
  if (message.startsWith('Not enough sessions remaining')) {
    return 'Discord does not let this bot log in again today: it has logged in too often in the last 24 hours. Try again tomorrow.';
  }
  return `The bot could not start: ${message.split('\n')[0]}`;
}

function wrongToken(): string {
  return 'Discord does not accept DISCORD_TOKEN: copy the token again from the “Bot” page of your application at https://discord.com/developers/applications into .env.';
}

function isInvalidToken(error: unknown): boolean {
  return (
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401)
  );
}

/** A request that Discord, or something before it, does not take. */
function explainRefusal({ status, message, rawError }: DiscordAPIError, apiUrl: string): string {
  // A page in place of Discord's own form of an error.
  const isPage = !('message' in rawError);
  if (status === 403 && isPage) {
    return `Something on the way to Discord at ${apiUrl} refuses this machine (403, with a page of its own): check a firewall and DISCORD_API_URL if it is set. ${WAIT}`;
  }
  if (status === 403) {
    return `Discord does not allow this (${message}): check that DISCORD_TOKEN belongs to the right application and add the bot again with its invite link.`;
  }
  if (status === 413) {
    return `What the bot sends is too large for Discord, or for something on the way to it at ${apiUrl} (413): check DISCORD_API_URL if it is set, and try a newer version of this bot.`;
  }
  if (isPage || status === 404) return unwell(status, apiUrl);
  return `Discord does not take what it was sent (${status}): ${message.split('\n').join('; ')}`;
}

function unwell(status: number | string, apiUrl: string): string {
  return `Discord answered with ${status} at ${apiUrl}: try again in a few minutes, and check DISCORD_API_URL if it is set.`;
}

function spoken(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}

/** The code of the system error behind an error, whichever wrapper it comes in. */
function systemCode(error: unknown, depth = 0): string | undefined {
  if (typeof error !== 'object' || error === null || depth > 5) return undefined;
  if (
    'code' in error &&
    typeof error.code === 'string' &&
    (NO_NETWORK.test(error.code) || CLOCK.test(error.code))
  )
    return error.code;
  const inner = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  const cause = 'cause' in error ? [error.cause] : [];
  return [...cause, ...inner].map((one) => systemCode(one, depth + 1)).find((code) => code !== undefined);
}
