import { actsEnglish } from '../en/asking/acts.ts';

/** What people do or say of one kind: they threaten, they promise, they put conditions. */
export interface ActRow {
  readonly act: string;
  /** What several of the kind are called: `threats`. */
  readonly nouns: RegExp;
  /** What whoever does it is said to do: `threatened`. */
  readonly verbs: RegExp;
  /** Words by which a text tells one. */
  readonly told: RegExp;
  /** It takes all who are named: *did they meet*. */
  readonly isTogether?: true;
  /** How a question is put that wants all of it without saying so: *how did he change his mind*. */
  readonly asked?: RegExp;
}

/** How one language asks for all that is done or said of a kind. Questions are in small letters with one blank between words. */
export interface ActWords {
  readonly rows: readonly ActRow[];
  /** That all of a kind are wanted: `every`, `who all`, `collect`. */
  readonly wanted: RegExp;
  /** What stands right before a noun that heads such a question: `which other`. */
  readonly before: RegExp;
  /** How a question for whoever does something opens. */
  readonly who: RegExp;
  /** What may stand between that and what is going on: `who is now threatening`. */
  readonly goesOn: RegExp;
  /** What asks for one thing after all: `how many`. */
  readonly single: RegExp;
  /** How a question opens that asks for people and not for yes or no: `were there people`. */
  readonly thereAre: RegExp;
  /** What may stand between two words for what is asked: `or`. */
  readonly joins: RegExp;
  /** Words beside it that narrow nothing down: `made`. */
  readonly beside: RegExp;
}

/** The table of a language; undefined for one without. */
export function actWordsOf(language: string): ActWords | undefined {
  return language === 'en' ? actsEnglish : undefined;
}
