import type { KnowledgeFile } from './parse/knowledge-file.ts';

/** Does something once for each file. */
export interface PerFile<Read> {
  (file: KnowledgeFile): Read;
  /** That was made of the file before, so that it need not be done at all. */
  know(file: KnowledgeFile, read: Read): void;
}

/** Does once for each file what depends on nothing else: who reads a folder again and hands on the files that are as before pays for the others alone. */
export function perFile<Read>(read: (file: KnowledgeFile) => Read): PerFile<Read> {
  const known = new WeakMap<KnowledgeFile, { readonly read: Read }>();
  const know = (file: KnowledgeFile, made: Read) => void known.set(file, { read: made });
  const once = (file: KnowledgeFile) => {
    const made = known.get(file) ?? { read: read(file) };
    known.set(file, made);
    return made.read;
  };
  return Object.assign(once, { know });
}
