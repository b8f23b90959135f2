import { nameKindsEnglish } from '../en/world/name-kinds.ts';
import type { NameSort } from './plan-words.ts';

/** A kind of names of one sort, by what lists of it are headed by and by what a text calls one. */
export interface NameKind {
  readonly sort: NameSort;
  /** Nouns that ask for a list of it. */
  readonly asked: ReadonlySet<string>;
  /** Common nouns by which a text calls one. */
  readonly called: ReadonlySet<string>;
  /** Words that such names end with, or begin with before *of*. */
  readonly endings: ReadonlySet<string>;
  /** Whether those are parties, which have seats in a parliament. */
  readonly isParty: boolean;
  /** Whether those are parts of a state. */
  readonly isRegion: boolean;
  /** Where a text says nothing else of a name, that something is said to be in it makes it one: *in Oldport*. */
  readonly isWhereOneIs: boolean;
}

/** The kinds of names of one language. */
export interface NameKinds {
  readonly kinds: readonly NameKind[];
  /** Nouns that ask for all of a sort: *places*, *groups*. */
  readonly whole: RegExp;
  /** How a sentence tells of parties that none calls so: *holds twelve of the 33 seats in parliament*. */
  readonly ofParties: RegExp;
  /** Offices that are held in a town. */
  readonly ofTowns: RegExp;
  /** Parts of states that a general list has. */
  readonly regions: ReadonlySet<string>;
  /** Nouns that stand behind a name, too: *the Saltmarket quarter*. */
  readonly behind: ReadonlySet<string>;
  /** What a name before *of* is itself: *the city of Oldport*, but not *the bridge of Oldport*. */
  readonly itself: ReadonlySet<string>;
}

/** The table of a language; undefined for one without. */
export function nameKindsOf(language: string): NameKinds | undefined {
  return language === 'en' ? nameKindsEnglish : undefined;
}
