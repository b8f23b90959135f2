import type { KnowledgeFile } from './parse/knowledge-file.ts';

/** Does once for each file what depends on nothing else: who reads a folder again and hands on the files that are as before pays for the others alone. */
export function perFile<Read>(read: (file: KnowledgeFile) => Read): (file: KnowledgeFile) => Read {
  const known = new WeakMap<KnowledgeFile, { readonly read: Read }>();
  return (file) => {
    const made = known.get(file) ?? { read: read(file) };
    known.set(file, made);
    return made.read;
  };
}
