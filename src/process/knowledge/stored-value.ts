import { createHash } from 'node:crypto';
import { deserializeArrays, serializeArrays } from './stored-arrays.ts';

/** What a value was made of and by: hashes of the content of files and of the code. */
export interface Origin {
  readonly code: string;
  readonly content: string;
}

/** A value as bytes whose first line says what they are. */
export interface StoredValue extends Origin {
  /** Undefined when the bytes are not those that were written. */
  open(): unknown;
}

/** Grows when the form of the file changes; what is inside changes with the code. */
const FORMAT = 'communique-knowledge 2';
const firstLine = new RegExp(
  `^${FORMAT} (?<code>[0-9a-f]{64}) (?<content>[0-9a-f]{64}) (?<body>[0-9a-f]{64}) *\n`,
  'u',
);

/** Writes a value that holds no functions. */
export function writeValue(value: unknown, { code, content }: Origin): Uint8Array<ArrayBuffer> {
  const body = serializeArrays(value);
  const line = `${FORMAT} ${code} ${content} ${hashOf(body)}`;
  // So that what follows begins where any number may.
  const head = Buffer.from(`${line.padEnd(Math.ceil((line.length + 1) / 8) * 8 - 1)}\n`);
  // Memory of its own, which can be handed to another thread.
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  return bytes;
}

/** Reads what `writeValue` wrote; undefined for anything else, and for what other code wrote. */
export function readValue(bytes: Uint8Array, code: string): StoredValue | undefined {
  const head = Buffer.from(bytes.subarray(0, 300)).toString('latin1');
  const found = firstLine.exec(head);
  if (found?.groups === undefined || found.groups.code !== code) return undefined;
  const { content = '', body: hash } = found.groups;
  const body = bytes.subarray(found[0].length);
  return { code, content, open: () => (hashOf(body) === hash ? deserializeArrays(body) : undefined) };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
