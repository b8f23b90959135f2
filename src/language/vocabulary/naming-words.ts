import { namingEnglish } from '../en/asking/naming.ts';

/** How one language asks what somebody or something is called, and how its texts say it; for words in small letters. */
export interface NamingWords {
  /** Each with the noun and what follows it as the group `noun`: *the names of …*, *what is … called*. */
  readonly asked: readonly RegExp[];
  /** The same where only which one it is is asked for: *which hotel*. */
  readonly which: RegExp;
  /** The same for who several people are, which says something only with how many or which others. */
  readonly who: RegExp;
  /** What stands right after the noun whose name is asked for: *company name*. */
  readonly after: RegExp;
  /** Words that may stand before a noun and tell nobody which one it is: `other`. */
  readonly light: ReadonlySet<string>;
  /** Those of them that say that there are some more. */
  readonly others: ReadonlySet<string>;
  /** Words by which a noun phrase begins: `the`. */
  readonly determiners: ReadonlySet<string>;
  /** Those with which a text speaks of what nobody is to know: `a`. */
  readonly indefinite: ReadonlySet<string>;
  /** Those that say whose it is: `his`. */
  readonly owners: ReadonlySet<string>;
  /** Words by which a text names what stands before them: `called`. */
  readonly naming: ReadonlySet<string>;
  /** Two names side by side, with their capital letters: *Oldport and Selm*. */
  readonly sideBySide: RegExp;
  /** What stands between a name and what it is, whichever comes first: `is`. */
  readonly being: ReadonlySet<string>;
  /** What stands before the name of what comes before: `of`. */
  readonly of: ReadonlySet<string>;
  /** Words of which what follows says which one it is: `for`. */
  readonly with: ReadonlySet<string>;
  /** Whether a word is a verb in a form that may follow a noun right away. */
  isVerb(word: string): boolean;
  /** Whether a noun is one of several things. */
  isPlural(word: string): boolean;
}

const tables: ReadonlyMap<string, NamingWords> = new Map([['en', namingEnglish]]);

/** The words of a language by its two-letter code; undefined where nobody wrote them down. */
export function namingWordsOf(language: string): NamingWords | undefined {
  return tables.get(language);
}
