import { randomBytes } from 'node:crypto';
import { parseJson } from '../json.ts';
import { limits } from '../limits.ts';
import type { World } from '../world/world.ts';
import { createSigningKey } from './signing-key.ts';

/** How Discord reaches a bot that has no gateway: it posts every interaction to an address of the bot's. */
export interface Endpoint {
  /** Where interactions go; undefined: over the gateway. It is the one or the other. */
  readonly url: string | undefined;
  /** The application's public key, 64 hexadecimal digits. */
  readonly publicKey: string;
  /** Headers that Discord would send with that body, `timestamp` in seconds since 1970; default now. */
  sign(body: string, timestamp?: number): Readonly<Record<string, string>>;
  /**
   * Enters the address on the application's page: it has to answer a PING with a PONG, and one with a wrong signature with
   * 401. Gives why it is refused, or undefined. Only addresses of this machine; null takes it away.
   */
  register(url: string | null): Promise<string | undefined>;
}

/** What the bot answered to a request. */
export interface Received {
  /** 0 when nobody answered. */
  readonly status: number;
  /** Parsed JSON; undefined when there is none. */
  readonly body: unknown;
}

/** The same with what only Discord itself does. */
export interface Deliveries extends Endpoint {
  /** Posts an interaction to the address. */
  deliver(payload: unknown): Promise<Received>;
}

/** Discord's PING, with all that its interactions have. */
const PING = 1;
const PONG = 1;

/**
 * The endpoint of the world's one application, with a pair of keys of its own.
 * @internal
 */
export function createEndpoint({
  application,
  clock,
  exchanges,
  nextId,
}: Pick<World, 'application' | 'clock' | 'exchanges' | 'nextId'>): Deliveries {
  const key = createSigningKey();
  let url: string | undefined;
  const now = () => Math.floor(clock.now() / 1000);

  async function post(to: string, sent: unknown, headers: Readonly<Record<string, string>>) {
    const started = performance.now();
    const received = await fetch(to, {
      method: 'POST',
      headers,
      body: JSON.stringify(sent),
      signal: AbortSignal.timeout(limits.interactionDeadline),
    })
      .then(async (response) => ({ status: response.status, body: parseJson(await response.text()) }))
      .catch((error: unknown) => ({ status: 0, body: String(error) }));
    exchanges.add({
      kind: 'rest',
      toBot: true,
      method: 'POST',
      path: to,
      milliseconds: performance.now() - started,
      sent,
      status: received.status,
      received: received.body,
    });
    return received;
  }

  const signed = (sent: unknown) => key.headers(JSON.stringify(sent), now());

  async function whyRefused(to: string): Promise<string | undefined> {
    if (!/^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/u.test(to))
      return 'The loopback sends interactions only to http:// addresses of this machine.';
    const ping = { type: PING, id: nextId(), application_id: application.id, token: 'ping', version: 1 };
    const { status, body } = await post(to, ping, signed(ping));
    if (status !== 200 || Object(body).type !== PONG)
      return `A PING was answered with ${status}, not with a PONG.`;
    const forged = { ...signed(ping), 'x-signature-ed25519': randomBytes(64).toString('hex') };
    const wrong = await post(to, ping, forged);
    return wrong.status === 401
      ? undefined
      : `A wrong signature was answered with ${wrong.status}, not with 401.`;
  }

  return {
    get url() {
      return url;
    },
    publicKey: key.publicKey,
    sign: (body, timestamp = now()) => key.headers(body, timestamp),
    async register(wanted) {
      const refusal = wanted === null ? undefined : await whyRefused(wanted);
      if (refusal === undefined) url = wanted ?? undefined;
      return refusal;
    },
    async deliver(payload) {
      return url === undefined ? { status: 0, body: undefined } : post(url, payload, signed(payload));
    },
  };
}
