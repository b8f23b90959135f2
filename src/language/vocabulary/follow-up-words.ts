import { followUpGerman } from '../de/follow-up.ts';
import { followUpEnglish } from '../en/asking/follow-up.ts';
import { followUpSpanish } from '../es/follow-up.ts';
import { followUpRussian } from '../ru/follow-up.ts';

/** What a bare question word asks for; `other` for what no form of an answer gives away. */
export type Detail =
  | 'when'
  | 'since'
  | 'until'
  | 'clock'
  | 'where'
  | 'medium'
  | 'number'
  | 'long'
  | 'why'
  | 'who'
  | 'to-whom'
  | 'by-whom'
  | 'with-whom'
  | 'which'
  | 'list'
  | 'how'
  | 'source'
  | 'certain'
  | 'other';

/** Questions of nothing but a question word that ask for the same. */
export interface DetailRow {
  readonly detail: Detail;
  /** How they are put, as the source of a regular expression. */
  readonly asked: string;
  /** How a refusal names it; by the very words where nothing is given. */
  readonly named?: string;
}

/** What a text has that tells a detail; a day and a number are told by the words of the language. */
export type ToldBy = Readonly<Partial<Record<Detail, RegExp>>>;

/** How one language asks on after an answer. All expressions are for lower-case text without marks at its end. */
export interface FollowUpWords {
  /** Thanks, agreement, laughter: nothing is asked. */
  readonly nothing: RegExp;
  /** What stands before a follow-up and asks nothing: `and`, `what about`. */
  readonly lead: RegExp;
  /** What stands after one: `then`. */
  readonly tail: RegExp;
  /** The first row that fits counts. */
  readonly details: readonly DetailRow[];
  /** What may stand after a bare question word: `why is that`, as the source of a regular expression. */
  readonly after: string;
  /** Asks for the others that an answer may name. */
  readonly others: RegExp;
  /** Asks for more of what was told. */
  readonly more: RegExp;
  /** Asks for something else than was told, in a question with words of its own: `what else did he say`. */
  readonly besides: RegExp;
  /** At its end: what somebody says is to be on what was told. */
  readonly matter: RegExp;
  /** Asks how somebody takes what was told: `what is her answer to that`. */
  readonly replies: RegExp;
  /** Somebody in an office of the same kind; `of` is what that office is for. */
  readonly counterpart?: RegExp;
  /** Asks what came of it. */
  readonly next: RegExp;
  /** Words that stand for something said before. */
  readonly pointing: RegExp;
  /** A question word and one noun: it narrows down what was told. */
  readonly narrowing: RegExp;
  /** A word that a name does not have, so that `and is he` asks more than `and Macron`. */
  readonly verb: RegExp;
  readonly told: ToldBy;
}

/** The table of a language; a language without one is read as if it had no follow-ups but whole questions. */
export function followUpWordsOf(language: string): FollowUpWords {
  return tables.get(language) ?? NONE;
}

const tables: ReadonlyMap<string, FollowUpWords> = new Map([
  ['en', followUpEnglish],
  ['de', followUpGerman],
  ['ru', followUpRussian],
  ['es', followUpSpanish],
]);

const NEVER = /(?!)/u;
const NONE: FollowUpWords = {
  nothing: /^[^\p{L}\p{N}]*$/u,
  lead: NEVER,
  tail: NEVER,
  details: [],
  after: '',
  others: NEVER,
  more: NEVER,
  besides: NEVER,
  matter: NEVER,
  replies: NEVER,
  next: NEVER,
  pointing: NEVER,
  narrowing: NEVER,
  verb: NEVER,
  told: {},
};
