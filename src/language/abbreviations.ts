import { abbreviationsGerman } from './de/abbreviations.ts';
import { abbreviationsEnglish } from './en/abbreviations.ts';
import { abbreviationsSpanish } from './es/abbreviations.ts';
import { abbreviationsRussian } from './ru/abbreviations.ts';

/**
 * What a full stop in one language may stand behind without ending a sentence; words separated by white space, as they
 * are written. Initials and groups of them, `J.` and `z. B.`, need no table.
 */
export interface AbbreviationWords {
  /** A sentence goes on behind these whatever follows: titles. */
  readonly open: string;
  /** It goes on behind these unless the next word is one that says nothing, as the first word of a sentence often is. */
  readonly either: string;
  /** It goes on behind these where a number follows. */
  readonly beforeNumber: string;
  /** Groups of initials behind which it ends like behind any other word, lower-case and without blanks. */
  readonly closing: string;
  /** Words that begin a sentence and no name, beside those that say nothing. */
  readonly openers: string;
  /** Words before a number with a full stop that is an order, *am 22. September*; absent where those have none. */
  readonly beforeOrdinal?: string;
}

/** The same as sets. */
export type Abbreviations = Readonly<Record<keyof AbbreviationWords, ReadonlySet<string>>>;

/** The table of a language; an empty one where nobody has made any. */
export function abbreviationsOf(language: string): Abbreviations {
  return tables.get(language) ?? NONE;
}

const setsOf = ({ open, either, beforeNumber, closing, openers, beforeOrdinal = '' }: AbbreviationWords) => ({
  open: setOf(open),
  either: setOf(either),
  beforeNumber: setOf(beforeNumber),
  closing: setOf(closing),
  openers: setOf(openers),
  beforeOrdinal: setOf(beforeOrdinal),
});

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter(Boolean));
}

const tables: ReadonlyMap<string, Abbreviations> = new Map([
  ['en', setsOf(abbreviationsEnglish)],
  ['de', setsOf(abbreviationsGerman)],
  ['es', setsOf(abbreviationsSpanish)],
  ['ru', setsOf(abbreviationsRussian)],
]);

const NONE = setsOf({ open: '', either: '', beforeNumber: '', closing: '', openers: '' });
