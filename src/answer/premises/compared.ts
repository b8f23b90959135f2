import type { Fact } from '../../content/knowledge.ts';
import type { Word } from '../../language/words-of.ts';
import type { ResolvedDate } from '../dates/resolve-dates.ts';
import type { ClaimWord } from './claim.ts';
import type { Counted } from './counted.ts';
import type { Deed } from './deeds/deeds.ts';
import type { LeftUndone } from './deeds/not-done.ts';
import type { Party } from './deeds/parties.ts';
import type { Difference } from './difference.ts';
import type { Kinship } from './kinships.ts';
import type { FindQuoted, Quoted } from './quotations/quotations.ts';
import type { QuotedBy } from './quotations/quoted-by.ts';
import type { DeedTold } from './rules/elsewhere.ts';
import type { Naming } from './titles/namings.ts';
import type { Roles } from './titles/roles.ts';

/** A text that was read once for all rules. */
export interface Claim {
  readonly text: string;
  /** Its words as they stand. */
  readonly plain: readonly Word[];
  /** Its names, states, offices and other words. */
  readonly words: readonly ClaimWord[];
  /** Who does what to whom. */
  readonly deeds: readonly Deed[];
  /** Whoever is named in it. */
  readonly parties: readonly Party[];
  /** Whoever is named by the word at this place. */
  partyAt(at: number): Party | undefined;
}

/** What a member wrote. */
export interface Asked extends Claim {
  readonly namings: readonly Naming[];
}

/** What is shown as the answer. */
export interface Shown {
  /** The first fact of it; without one the answer is a piece of a paragraph, or nothing is. */
  readonly fact?: Fact;
  /** The short answer of the first fact. */
  readonly says: Claim;
  /** All that is shown and the paragraphs it rests on: what stands there is never told to be different. */
  readonly known: Claim;
  /** Where it says that it was: an event's place stands in a field of its own. */
  readonly where: Claim;
  /** The days and months that it speaks of. */
  days(): ShownDays;
}

/** The days that are shown, as seen from the article they stand in. */
export interface ShownDays {
  /** ISO day of that article; absent where it is not known, and then no day is. */
  readonly published?: string;
  /** Two-letter code. */
  readonly language: string;
  /** Those of the short answer. */
  readonly says: readonly ResolvedDate[];
  /** Those of the paragraphs it rests on. */
  readonly known: readonly ResolvedDate[];
}

/** What an article or a fact says in one sentence. */
export interface Saying {
  readonly claim: Claim;
  /** What its words stand for: terms and groups of those that say something, names and states. */
  readonly terms: ReadonlySet<string>;
  /** Whether all the days that it names lie after that of its article, `ahead`, or none does; undefined for some, and where it names none. */
  lies(): 'ahead' | 'past' | undefined;
  /** What it counts. */
  counts(): readonly Counted[];
  readonly paragraph: number;
}

/** What is known of everybody in the articles. */
export interface Known {
  readonly roles: Roles;
  /** Who is said to be what kin. */
  readonly kinships: readonly Kinship[];
  /** Every deed that facts and articles tell, read when first asked for; none where there are very many. */
  told(): readonly DeedTold[];
  /** What facts and articles say, sentence by sentence, read when first asked for; nothing where there is very much. */
  sayings(): readonly Saying[];
  /** The verbs of these that they do not tell as done, by what a verb is known by; read when first asked for. */
  undone(): ReadonlyMap<string, readonly LeftUndone[]>;
  /** What a word stands for, by name, state, term or group; of a verb also by its base form; nothing where it says nothing. */
  keysOf(word: ClaimWord): readonly string[];
  /** What a party is called. */
  nameOf(party: Party): string;
  /** Whether two parties are the same, or one speaks for the other as a minister does for a state. */
  isSame(one: Party, other: Party): boolean;
  /** Whether an article puts one place into the other, `the Corn Exchange in Belmar`. */
  isWithin(one: Party, other: Party): boolean;
  /** Whether somebody is told to have spoken to somebody, in whichever statement. */
  hasTold(speaker: string | undefined, hearer: string): boolean;
  /** Whether an article has a name anywhere. */
  isNamed(party: Party): boolean;
  /** Whether an article or a fact has a word. */
  isFamiliar(word: ClaimWord): boolean;
  /** What a text puts between quotation marks and an article has so or nearly so. */
  readonly quotedIn: FindQuoted;
  /** Who says what is quoted; undefined where nobody is named beside it. */
  quotedBy(quoted: Quoted): QuotedBy | undefined;
  /** A word that stands where a name would is one that no article has. */
  isStrange(word: ClaimWord, all: readonly ClaimWord[]): boolean;
}

/** A difference of which the place may not be known yet. */
export type Found = Omit<Difference, 'paragraph' | 'article'> & {
  readonly paragraph?: number;
  readonly article?: string;
};

/** Finds what a question takes for granted and what is shown has differently; one that is in doubt finds nothing. */
export type Rule = (asked: Asked, shown: Shown, known: Known) => readonly Found[];
