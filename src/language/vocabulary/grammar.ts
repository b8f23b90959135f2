import type { ChatWords } from './chat-words.ts';

/** What has to be known of a language: lists of lower-case words, separated by white space, and its stemmer. */
export interface Grammar {
  /** Words that say nothing about what a text is about; short on purpose, long lists lose questions. */
  readonly stops: string;
  /** Words that deny. */
  readonly negations: string;
  /** Numbers that are written out. */
  readonly numbers: string;
  /** Months and days of the week. */
  readonly dates: string;
  /** Finds a lower-case question that a date answers. */
  readonly asksDate: RegExp;
  /** Finds a lower-case question that a number answers. */
  readonly asksNumber: RegExp;
  readonly stem: (word: string) => string;
  readonly chat: ChatWords;
}
