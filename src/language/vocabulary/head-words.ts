import { headsEnglish } from '../en/asking/heads.ts';
import type { NameSort } from './plan-words.ts';

/** What a list may be of, by the noun that heads it. */
export type HeadSort =
  | 'dates'
  | 'people'
  | 'money'
  | 'percents'
  | 'numbers'
  | 'unnamed'
  | 'open'
  | 'against'
  | NameSort;

/** The nouns by which one language asks for a list, whatever sentence they stand in. */
export interface HeadWords {
  /** That all of a kind are wanted: *every*, *named in the article*; on lower-case words with one blank between. */
  readonly wanted: RegExp;
  /** The more particular first; each expression is for one whole word in small letters. */
  readonly heads: readonly (readonly [HeadSort, RegExp])[];
  /** What stands before a noun for one that means all of them: *every mayor*. */
  readonly each: RegExp;
  /** What stands before a noun and only says which kind of it: *news outlets*, though something may be called so. */
  readonly kinds: RegExp;
  /** What stands before an office that is another one with it: *prime ministers*. */
  readonly offices: RegExp;
  /** What two nouns of one list have between them at once, and each word that may stand there beside the second's own. */
  readonly joins: RegExp;
  readonly joint: RegExp;
  /** What stands right before the noun, from the beginning of the question on. */
  readonly before: RegExp;
  /**
   * Between what days are wanted, the more particular first, with indices: groups `from` and `until` for what is named, `first`
   * and `last` for words by which the first day and the last belong to them.
   */
  readonly bounds: readonly RegExp[];
  /** Days that are still to come. */
  readonly ahead: RegExp;
  /** What asks for one thing after all: *how many countries*. */
  readonly single: RegExp;
  /** What begins a part that names whom the list is not for, or only spells it out: *other than Lund*, *numbers: years, sums*. */
  readonly besides: RegExp;
  /** Words beside the head that narrow nothing down. */
  readonly beside: RegExp;
}

/** The table of a language; undefined for one without. */
export function headWordsOf(language: string): HeadWords | undefined {
  return language === 'en' ? headsEnglish : undefined;
}
