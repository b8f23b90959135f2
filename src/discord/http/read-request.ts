import type { IncomingMessage } from 'node:http';
import { InteractionType } from 'discord.js';
import type { HttpLimits } from '../limits.ts';
import type { SignatureCheck } from './verify-signature.ts';

/** The path that takes interactions. */
export const PATH = '/interactions';

/** A request that is what it should be, or the status it is refused with and why. */
export type ReadRequest =
  | { readonly kind: 'ping' }
  | { readonly kind: 'interaction'; readonly interaction: object }
  | { readonly kind: 'refused'; readonly status: number; readonly why: string };

/**
 * Reads a request from the open internet. Nothing of it is looked at before its signature holds, and that only for a body
 * of a size that Discord may send. `now` in milliseconds since 1970.
 */
export async function readRequest(
  request: IncomingMessage,
  isSigned: SignatureCheck,
  now: () => number,
  limits: HttpLimits,
): Promise<ReadRequest> {
  const { method, url, headers } = request;
  if (url?.split('?')[0] !== PATH) return refused(404, `only ${PATH} is here`);
  if (method !== 'POST') return refused(405, 'only POST');
  if (!/^application\/json\b/iu.test(headers['content-type'] ?? '')) return refused(415, 'only JSON');
  const body = await readBody(request, limits.body);
  if (body === undefined) return refused(413, 'larger than any interaction');
  const { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp } = headers;
  if (typeof signature !== 'string' || typeof timestamp !== 'string')
    return refused(401, 'without a signature');
  if (!(await isSigned(signature, timestamp, body))) return refused(401, 'with a wrong signature');
  const off = Math.round(now() / 1000 - Number(timestamp));
  if (!(Math.abs(off) <= limits.clock)) {
    return refused(
      401,
      `signed ${off} seconds ago: sent again by somebody, or this machine has a wrong clock`,
    );
  }
  return readInteraction(body);
}

function readInteraction(body: Uint8Array): ReadRequest {
  try {
    const interaction: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    const { type, id, token } = Object(interaction);
    if (type === InteractionType.Ping) return { kind: 'ping' };
    if (typeof interaction === 'object' && interaction !== null && typeof type === 'number')
      if (typeof id === 'string' && typeof token === 'string') return { kind: 'interaction', interaction };
  } catch {
    // Said below.
  }
  return refused(400, 'not an interaction');
}

/** The whole body; undefined when it is larger than `most` bytes, of which no more are read then. */
async function readBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > most) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refused(status: number, why: string): ReadRequest {
  return { kind: 'refused', status, why };
}
