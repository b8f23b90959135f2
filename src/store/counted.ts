/** What went unanswered with the same words missing. */
export interface Unanswered {
  readonly missing: string;
  /** How often, and on which ISO day for the last time. */
  readonly count: number;
  readonly last: string;
  /** Kinds of "no", the most frequent first. */
  readonly kinds: readonly string[];
  /** The paragraph that was nearest most often; absent where none was. */
  readonly nearest?: { readonly article: string; readonly paragraph: number };
  /** Texts of questions, the most frequent first, where the server keeps them. */
  readonly texts: readonly string[];
}

/** What is counted of a server, or of all. */
export interface Counts {
  /** Answers by kind, the most frequent first. */
  readonly answers: readonly { readonly kind: string; readonly count: number }[];
  readonly shown: readonly { readonly article: string; readonly paragraph: number; readonly count: number }[];
  readonly helpful: readonly {
    readonly about: string;
    readonly kind: string;
    readonly yes: number;
    readonly no: number;
  }[];
}
