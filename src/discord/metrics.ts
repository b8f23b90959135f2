/** What is counted about answering; nothing in it tells who asked or what. */
export interface Metrics {
  /** An answer of that kind was given; `kind` is `answer`, `absent`, `error` and so on. */
  answered(command: string, kind: string, milliseconds: number): void;
  /** A question was asked; `kind` is that of its answer, `answer`, `near`, `topic-absent` and so on. */
  asked(kind: string): void;
  /** Somebody found an answer of that kind helpful, or did not. */
  voted(kind: string, vote: 'yes' | 'no'): void;
  /** Something could not be answered: too late, gone, not allowed, or a mistake of ours. */
  failed(command: string, reason: 'unanswerable' | 'error'): void;
  /** The connection to Discord was lost and is being made again. */
  reconnecting(): void;
}
