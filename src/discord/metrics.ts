/** What is counted about answering; nothing in it tells who asked or what. */
export interface Metrics {
  /** An answer of that kind was given; `kind` is `answer`, `absent`, `error` and so on. */
  answered(command: string, kind: string, milliseconds: number): void;
  /** Something could not be answered: too late, gone, not allowed, or a mistake of ours. */
  failed(command: string, reason: 'unanswerable' | 'error'): void;
  /** The connection to Discord was lost and is being made again. */
  reconnecting(): void;
}
