import type { Markup } from './markup.ts';

/** Where the parser stands: which rules hold for the text it reads now. */
export interface Place {
  /** Headings, quotes and lists may begin at the start of a line. */
  readonly blocks: boolean;
  readonly quoted: boolean;
  readonly linked: boolean;
  /** Levels of nesting so far. */
  readonly depth: number;
}

/** What a rule read: the markup, and the index after it. */
export interface Read {
  readonly markup: Markup;
  readonly end: number;
}

/** Reads markup at `at`, or nothing; `inside` parses what stands within. */
export type Rule = (
  source: string,
  at: number,
  place: Place,
  inside: (text: string, change?: Partial<Place>) => readonly Markup[],
) => Read | undefined;
