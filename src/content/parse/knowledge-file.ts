/** A file of the knowledge folder as it was read. */
export interface KnowledgeFile {
  /** Relative to the folder, with `/`: `facts/white-house-talks.yaml`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
