import type { Problem } from '../../content/knowledge.ts';
import { knowledgeOf } from '../../content/load-knowledge.ts';
import { compileIndex } from '../../search/compile.ts';
import { type Compiled, writeCompiled } from './compiled-file.ts';
import { hashOfFiles } from './content-hash.ts';
import { filesOf } from './folder-files.ts';
import { knowStoredReads } from './stored-knowledge.ts';
import { openLists } from './stored-lists.ts';
import { writeReads } from './stored-reads.ts';

/** A knowledge folder compiled, in bytes too that `readCompiled` reads, or what is wrong in it. */
export type CompiledFolder =
  | {
      readonly kind: 'compiled';
      readonly compiled: Compiled;
      /** The hash of what it was compiled of. */
      readonly content: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** What its files say by themselves, in bytes that `openReads` reads. */
      readonly reads: Uint8Array<ArrayBuffer>;
    }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/**
 * Reads, checks and compiles a knowledge folder, which takes seconds. What this code has read before, of its files and of the
 * lists that come with the bot, is not read again.
 */
export function compileFolder(folder: string, code: string): CompiledFolder {
  const { files, problems } = filesOf(folder);
  knowStoredReads(folder, files);
  const loaded = knowledgeOf(files, problems);
  if (loaded.kind === 'problems') return loaded;
  const { knowledge } = loaded;
  const compiled = { knowledge, index: compileIndex(knowledge, openLists()) };
  const origin = { code, content: hashOfFiles(files) };
  return {
    kind: 'compiled',
    compiled,
    content: origin.content,
    bytes: writeCompiled(compiled, origin),
    reads: writeReads(files, origin),
  };
}
