import { setTimeout as wait } from 'node:timers/promises';
import { type Observed, trouble } from './trouble.ts';

/** As much of a discord.js client as logging in needs. */
export interface LoggingIn {
  login(token: string): Promise<unknown>;
  isReady(): boolean;
}

/** Milliseconds of real time; a login on one machine takes some fifty. */
const PATIENCE = 10_000;

/**
 * Logs the client in and waits until it is ready, or, without one, until a bot that logs in by itself is connected. Throws
 * what the bot did instead after `within` milliseconds.
 * @internal
 */
export async function logIn(
  observed: Observed,
  apiUrl: string,
  token: string,
  client: LoggingIn | undefined,
  within = PATIENCE,
): Promise<void> {
  const isThere = () => (client ? client.isReady() : observed.botConnected);
  await client?.login(token);
  const end = Date.now() + within;
  while (!isThere() && Date.now() < end) await wait(5);
  if (isThere()) return;
  const hint = `Does it use this address? new Client({ intents, ...loopback.clientOptions }), or rest.api = ${apiUrl}`;
  throw trouble(observed, 0, `The bot was not ready within ${within} ms. ${hint}`);
}
