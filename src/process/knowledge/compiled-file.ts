import { deepFreeze } from '../../content/deep-freeze.ts';
import type { Knowledge } from '../../content/knowledge.ts';
import type { CompiledIndex } from '../../search/compile.ts';
import { type Origin, readValue, writeValue } from './stored-value.ts';

/** A knowledge folder as the bot needs it to answer: read, checked, and prepared for the search. */
export interface Compiled {
  readonly knowledge: Knowledge;
  readonly index: CompiledIndex;
}

/** A compiled folder as bytes whose first line says what they are. */
export interface CompiledFile extends Origin {
  /** Undefined when the bytes are not those that were written. */
  open(): Compiled | undefined;
}

/** Writes a compiled folder. */
export function writeCompiled({ knowledge, index }: Compiled, origin: Origin): Uint8Array<ArrayBuffer> {
  return writeValue({ knowledge, index }, origin);
}

/** Reads what `writeCompiled` wrote; undefined for anything else, and for what other code wrote. */
export function readCompiled(bytes: Uint8Array, code: string): CompiledFile | undefined {
  const stored = readValue(bytes, code);
  return (
    stored && {
      ...stored,
      open() {
        const value = stored.open();
        return isCompiled(value) ? { ...value, knowledge: deepFreeze(value.knowledge) } : undefined;
      },
    }
  );
}

/** What is inside is as it was: the same code has written it, and the hash says that nobody has changed it since. */
function isCompiled(value: unknown): value is Compiled {
  return typeof value === 'object' && value !== null && 'knowledge' in value && 'index' in value;
}
