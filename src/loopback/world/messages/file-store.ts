import { limits } from '../../limits.ts';

/** An uploaded file; `type` is its media type. */
export interface StoredFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Files by attachment id. */
export interface FileStore {
  put(id: string, file: StoredFile): void;
  get(id: string): StoredFile | undefined;
}

/** Uploaded files by attachment id, for download from the loopback's own CDN; the oldest go first. */
export function createFileStore(): FileStore {
  const files = new Map<string, StoredFile>();
  return {
    put(id, file) {
      files.set(id, file);
      const [oldest] = files.keys();
      if (files.size > limits.filesKept && oldest !== undefined) files.delete(oldest);
    },
    get: (id) => files.get(id),
  };
}
