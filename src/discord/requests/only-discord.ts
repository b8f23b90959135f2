import { Routes } from 'discord.js';
import type { MakeRequest } from './make-request.ts';

/** Something else than Discord answered, or sends the bot to a place where its token would be seen. */
export class NotDiscord extends Error {
  override readonly name = 'NotDiscord';
}

/**
 * The first thing a bot asks is where the gateway is, and then it sends its token there. What is not an answer of
 * Discord's, such as the page of a network that wants a login first, is an error here and not a riddle later; and only
 * on this machine may the token travel unencrypted.
 */
export function onlyDiscord(make: MakeRequest): MakeRequest {
  return async (url, init) => {
    const response = await make(url, init);
    if (!response.ok || !new URL(url).pathname.endsWith(Routes.gatewayBot())) return response;
    const text = await response.text();
    const { url: gateway, shards, session_start_limit: limit } = Object(parsed(text));
    if (typeof gateway !== 'string' || typeof shards !== 'number' || typeof limit?.remaining !== 'number')
      throw new NotDiscord('what answers is not Discord');
    if (!URL.canParse(gateway) || !isSafe(new URL(gateway)))
      throw new NotDiscord('it names a gateway that is not encrypted (wss://), and the token travels there');
    return new Response(text, { headers: { 'content-type': 'application/json' } });
  };
}

function isSafe({ protocol, hostname }: URL): boolean {
  return (
    protocol === 'wss:' ||
    (protocol === 'ws:' && /^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})$/u.test(hostname))
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
