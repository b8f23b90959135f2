import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { deepFreeze } from '../../content/deep-freeze.ts';
import type { Knowledge } from '../../content/knowledge.ts';
import type { CompiledIndex } from '../../search/compile.ts';

/** A knowledge folder as the bot needs it to answer: read, checked, and prepared for the search. */
export interface Compiled {
  readonly knowledge: Knowledge;
  readonly index: CompiledIndex;
}

/** What a compiled folder was made of and by: hashes of the content of its files and of the code. */
export interface Origin {
  readonly code: string;
  readonly content: string;
}

/** A compiled folder as bytes whose first line says what they are. */
export interface CompiledFile extends Origin {
  /** Undefined when the bytes are not those that were written. */
  open(): Compiled | undefined;
}

/** Grows when the form of the file changes; what is inside changes with the code. */
const FORMAT = 'communique-knowledge 1';
const line = new RegExp(
  `^${FORMAT} (?<code>[0-9a-f]{64}) (?<content>[0-9a-f]{64}) (?<body>[0-9a-f]{64})\n`,
  'u',
);

/** Writes a compiled folder. */
export function writeCompiled(
  { knowledge, index }: Compiled,
  { code, content }: Origin,
): Uint8Array<ArrayBuffer> {
  const body = serialize({ knowledge, index });
  const head = Buffer.from(`${FORMAT} ${code} ${content} ${hashOf(body)}\n`);
  // Memory of its own, which can be handed to another thread.
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  return bytes;
}

/** Reads what `writeCompiled` wrote; undefined for anything else, and for what other code wrote. */
export function readCompiled(bytes: Uint8Array, code: string): CompiledFile | undefined {
  const head = Buffer.from(bytes.subarray(0, 300)).toString('latin1');
  const found = line.exec(head);
  if (found?.groups === undefined || found.groups.code !== code) return undefined;
  const { content = '', body: hash } = found.groups;
  const body = bytes.subarray(found[0].length);
  return {
    code,
    content,
    open() {
      if (hashOf(body) !== hash) return undefined;
      const value: unknown = deserialize(body);
      return isCompiled(value) ? { ...value, knowledge: deepFreeze(value.knowledge) } : undefined;
    },
  };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What is inside is as it was: the same code has written it, and the hash says that nobody has changed it since. */
function isCompiled(value: unknown): value is Compiled {
  return typeof value === 'object' && value !== null && 'knowledge' in value && 'index' in value;
}
