import type { IncomingMessage } from 'node:http';
import { parseJson } from '../json.ts';
import { limits } from '../limits.ts';
import type { StoredFile } from '../world/messages/file-store.ts';
import type { Files } from '../world/messages/message-body.ts';
import { type RestAnswer, refusals } from './answer.ts';

/** A request body as it was read, or the answer to one that cannot be. */
export type ReadBody =
  | { readonly kind: 'read'; readonly body: unknown; readonly files: Files }
  | { readonly kind: 'refused'; readonly answer: RestAnswer };

/** Reads a JSON body, or a multipart one with `payload_json` and `files[n]`. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    // The rest is still taken in, so that the client gets to read the answer.
    if (size <= limits.requestBody) chunks.push(chunk);
  }
  if (size > limits.requestBody) return { kind: 'refused', answer: refusals.tooLarge };
  if (size === 0) return { kind: 'read', body: undefined, files: new Map() };
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readMultipart(bytes, type);
  return withJson(bytes.toString('utf8'), new Map());
}

async function readMultipart(bytes: Buffer, type: string): Promise<ReadBody> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined);
  if (!form) return { kind: 'refused', answer: refusals.invalidJson };
  const files = new Map<string, StoredFile>();
  for (const [name, value] of form) {
    const number = /^files\[(\d+)\]$/.exec(name)?.[1];
    if (number === undefined || typeof value === 'string') continue;
    if (value.size > limits.file) return { kind: 'refused', answer: refusals.tooLarge };
    const content = new Uint8Array(await value.arrayBuffer());
    files.set(number, { name: value.name, type: value.type || 'application/octet-stream', bytes: content });
  }
  const payload = form.get('payload_json');
  return typeof payload === 'string' ? withJson(payload, files) : { kind: 'read', body: {}, files };
}

function withJson(text: string, files: Files): ReadBody {
  const body = parseJson(text);
  if (body === undefined) return { kind: 'refused', answer: refusals.invalidJson };
  return { kind: 'read', body, files };
}
