import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';

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

/** System errors that mean that nobody answers at the other end. */
const NO_NETWORK =
  /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_\w+)$/u;

/** Why the bot could not go online and what to do about it: one sentence or two, never the token, never a stack trace. */
export function explainFailure(error: unknown, apiUrl = 'https://discord.com/api'): string {
  const message = error instanceof Error ? error.message : String(error);
  const wrongToken =
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401) ||
    message === 'Authentication failed' ||
    (error instanceof ClosedForGood && error.code === GatewayCloseCodes.AuthenticationFailed);
  if (wrongToken) {
    return 'Discord does not accept DISCORD_TOKEN: copy the token again from the “Bot” page of your application at https://discord.com/developers/applications into .env.';
  }
  const refusedIntent =
    message === 'Used disallowed intents' ||
    (error instanceof ClosedForGood && error.code === GatewayCloseCodes.DisallowedIntents);
  if (refusedIntent) {
    return 'Discord refuses an intent this bot asks for: allow it on the “Bot” page of your application at https://discord.com/developers/applications.';
  }
  if (error instanceof DiscordAPIError && error.status === 403) {
    return `Discord does not allow this (${error.message}): check that DISCORD_TOKEN belongs to the right application and add the bot again with its invite link.`;
  }
  const code = systemCode(error);
  if (
    code !== undefined ||
    error instanceof LoginTimeout ||
    (error instanceof Error && error.name === 'AbortError')
  ) {
    const why = code ?? 'no answer in time';
    return `Could not reach Discord at ${apiUrl} (${why}): check the network, a firewall or proxy, and DISCORD_API_URL if it is set.`;
  }
  if (error instanceof ClosedForGood) {
    return `${message}: npm ci and a newer version of this bot may help; the code is explained at https://discord.com/developers/docs/topics/opcodes-and-status-codes.`;
  }
  // What the gateway says to a connection, in the words of the library for WebSockets.
  const refusal = /^Unexpected server response: (\d{3})/u.exec(message)?.[1];
  const status = error instanceof HTTPError || error instanceof DiscordAPIError ? error.status : refusal;
  if (status !== undefined) {
    return `Discord answered with ${status} at ${apiUrl}: try again in a few minutes, and check DISCORD_API_URL if it is set.`;
  }
  if (message.startsWith('Not enough sessions remaining')) {
    return 'Discord does not let this bot log in again today: it has logged in too often in the last 24 hours. Try again tomorrow.';
  }
  return `The bot could not start: ${message.split('\n')[0]}`;
}

/** The code of the system error behind an error, whichever wrapper it comes in. */
function systemCode(error: unknown, depth = 0): string | undefined {
  if (typeof error !== 'object' || error === null || depth > 5) return undefined;
  if ('code' in error && typeof error.code === 'string' && NO_NETWORK.test(error.code)) return error.code;
  const inner = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  const cause = 'cause' in error ? [error.cause] : [];
  return [...cause, ...inner].map((one) => systemCode(one, depth + 1)).find((code) => code !== undefined);
}
