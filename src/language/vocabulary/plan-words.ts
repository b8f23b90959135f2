import { planGerman } from '../de/plan.ts';
import { planEnglish } from '../en/asking/plan.ts';
import { planSpanish } from '../es/plan.ts';
import { planRussian } from '../ru/plan.ts';

/** What a message may ask for that no single record answers. */
export type Intent =
  | 'overview'
  | 'stakes'
  | 'people'
  | 'coming'
  | 'timeline'
  | 'on'
  | 'history'
  | 'since'
  | 'next'
  | 'open'
  | 'silent'
  | 'sides'
  | 'wishes'
  | 'opposing'
  | 'favouring'
  | 'divided'
  | 'wants'
  | 'stance'
  | 'each'
  | 'said'
  | 'saying'
  | 'quoted'
  | 'unnamed'
  | 'numbers'
  | 'percents'
  | 'money'
  | 'ages'
  | NameSort
  | 'kind'
  | 'all';

/** Sorts of names that are listed. */
export type NameSort = 'countries' | 'places' | 'bodies' | 'companies' | 'media';

/** A way of asking for one intent. */
export interface IntentRow {
  readonly intent: Intent;
  /** On lower-case words with one blank between; only words of `lead` may stand before it. */
  readonly asked: RegExp;
  /** What the question says besides: nothing, anything that narrows it down, or necessarily something. */
  readonly besides: 'nothing' | 'anything' | 'something';
  readonly reason: string;
}

/** Common nouns for a sort of names, and what such names end with. */
export interface SortWords {
  readonly nouns: string;
  readonly endings?: string;
}

/** How one language asks for more than one thing. All expressions are for lower-case words with one blank between. */
export interface PlanWords {
  /** The first row that fits counts. */
  readonly rows: readonly IntentRow[];
  /** How a question is put that one record seldom answers whole, whatever it is about. */
  readonly wide?: {
    /** *All of it*, *which towns*. */
    readonly listed: RegExp;
    /** *Explain*, *how does it work*. */
    readonly broad: RegExp;
    /** Where a number, day or name is asked for, that it is of more than one: *each*, *dates*. */
    readonly plural: RegExp;
  };
  /** Contracted words and what they stand for, each tried on one word: `isn't`, `whats`. */
  readonly contracted: readonly (readonly [RegExp, string])[];
  /** Words that may stand before what is asked for: `can you give me a`. */
  readonly lead: ReadonlySet<string>;
  /** Words that narrow nothing down: `article`, `short`. */
  readonly beside: ReadonlySet<string>;
  /** What stands before the one thing that all of it is about: `this`. */
  readonly these: RegExp;
  /** What stands behind it where it is called by anything: `the hospital thing`. */
  readonly thing?: RegExp;
  /** What members say of themselves beside what they ask, in small letters: `i haven't read it`. */
  readonly aside: RegExp;
  /** What members say of themselves that has nothing to do with a list or an overview they ask for: `i have a bus to catch`. */
  readonly ofMyself?: RegExp;
  /** A piece of a message that says only how short an answer is wanted. */
  readonly manner: RegExp;
  /** What a question word is only made stronger by: *how on earth*. */
  readonly emphasis?: RegExp;
  /** What asks or claims something all the same: `i want to know who`, `i heard that`. */
  readonly askless: RegExp;
  /** How a later question of a message opens that is asked of each of a list before it: `and what did they say`. */
  readonly ofEach: RegExp;
  /** What a question for a list asks of each besides, other than their offices: `list the mayors and what they want`. */
  readonly alsoOfEach?: RegExp;
  /** In such a question: that it asks what they say or want. */
  readonly stated: RegExp;
  /** What stands before whoever was told something, or before when it was said: `told the`, `since the`. */
  readonly hearer: RegExp;
  /** Words that join another one for saying and narrow nothing down: *said or posted*, *made clear*. */
  readonly alsoSaid?: RegExp;
  /** Words for people by their offices, and those offices. */
  readonly groups: readonly (readonly [RegExp, RegExp])[];
  /** Words for people of one sex, and those by which a text tells that somebody is: women first, then men. */
  readonly sexes: readonly (readonly [RegExp, RegExp])[];
  /** Words by which it is only said that people have a place or an office: `works`. */
  readonly personal: RegExp;
  /** Two sides, as the groups `one` and `other`, and `about` where it says on what. */
  readonly versus: readonly RegExp[];
  /** Words and marks that part two questions. */
  readonly joint: RegExp;
  /** How a question opens. */
  readonly opens: RegExp;
  /** How a later question of a message opens, where its subject has to follow: `subject` is that word. */
  readonly verbFirst: RegExp;
  /** Words by which the subject of a question begins. */
  readonly subjects: ReadonlySet<string>;
  /** A question word that is one by itself: `and why`. */
  readonly bare: RegExp;
  /** `when and where is it`: two question words for one question; groups `one`, `other` and `rest`. */
  readonly doubled: RegExp;
  /** How a day, a year or a time is asked for that nothing else answers: `by when`; groups `noun` for its word, `time` for one. */
  readonly exactDay?: RegExp;
  /** Words of saying. */
  readonly says: RegExp;
  /** Words before whoever says it: `according to`. */
  readonly source: RegExp;
  /** Words for what somebody wants, will do or refuses. */
  readonly wants: RegExp;
  /** Words for what somebody demands or makes a condition. */
  readonly demands: RegExp;
  /** Words by which somebody is against something, or for it. */
  readonly opposes: RegExp;
  readonly favours: RegExp;
  /** Words by which a text sets things against each other. */
  readonly against: RegExp;
  /** Words by which somebody finds fault, or by which that is denied. */
  readonly blames: RegExp;
  /** Words by which a text says how much something matters. */
  readonly weighty: RegExp;
  /** Words for whoever is told of, by which nobody is called: `guy`. */
  readonly somebody: RegExp;
  /** How a sentence begins that speaks of whoever the one before names. */
  readonly pronouns: RegExp;
  /** Words by which a text says what is not known. */
  readonly unknown: RegExp;
  /** Words by which a text says that somebody keeps something back. */
  readonly withheld: RegExp;
  /** Words by which a text tells of what is still to come. */
  readonly ahead: RegExp;
  /** Until when or within what time something is to be: *by Easter*, *within 30 days*. */
  readonly term?: RegExp;
  /** A year without a month, behind a word by which it is one: *in 1891*; for all that a text has. */
  readonly year?: RegExp;
  /** Words of what may come, without which such a time may be past. */
  readonly looksAhead?: RegExp;
  /** Sources that are not named. */
  readonly nameless: RegExp;
  /** Words for being somewhere, which a host is too. */
  readonly there: RegExp;
  readonly whether: WhetherWords;
  readonly sorts: Readonly<Record<NameSort, SortWords>>;
  /** How a text says that something is called so which it writes without capitals; `name` is that, each for all in a text. */
  readonly calledSo?: readonly RegExp[];
  /** What only states have. */
  readonly ofStates: RegExp;
  /** Offices whose holders lead a state. */
  readonly rulers: RegExp;
}

/** Words on which hangs whether a text carries yes or no. */
export interface WhetherWords {
  /** How a question opens that yes or no answers. */
  readonly opens: RegExp;
  /** Words for nearly the same thing, where it is only asked whether it is so. */
  readonly alike: readonly RegExp[];
  /** Words that say what may or can be. */
  readonly modals: RegExp;
  /** How a question opens that asks what has happened. */
  readonly past: RegExp;
  /** Words and those that say the opposite; of several words anywhere in a text. */
  readonly opposites: readonly (readonly [RegExp, RegExp])[];
  /** Words that deny without being a negation: `refused`. */
  readonly denies: RegExp;
  /** Those of them that say what somebody will not have. */
  readonly refuses: RegExp;
  /** How it is asked whether something has happened before, in small letters, and how a text says that nothing like it has. */
  readonly precedent?: { readonly asks: RegExp; readonly says: RegExp };
  /** Whether anybody may or can do something, and how it is told that they may. */
  readonly mayOne?: { readonly asks: RegExp; readonly says: RegExp };
  /** What somebody did for something, and what they did against it, in small letters: `voted for`, `voted against`. */
  readonly sides?: { readonly for: RegExp; readonly against: RegExp };
  /** How a question has something before or after something else: its first group is which, its second what. */
  readonly order?: RegExp;
  /** How it is asked whether something ever was, and was before. */
  readonly ever?: RegExp;
  readonly before?: RegExp;
  /** Words that compare two. */
  readonly compares?: RegExp;
  /** How it is asked whether something still is so, and words by which a text says until when it was. */
  readonly lasts?: { readonly asks: RegExp; readonly ends: RegExp };
  /** *No* as what somebody votes, which denies nothing of what is told beside it, and what that means. */
  readonly votedNo?: { readonly says: RegExp; readonly means: string };
  /** How it is asked whether something is known, said or settled, and how a clause says that it is not. */
  readonly tells?: { readonly asks: RegExp; readonly denies: RegExp };
  /** Who has not answered or decided yet. */
  readonly pending: RegExp;
  /** Words without which it is the same question: `already`, `people`. */
  readonly light: RegExp;
  /** Words for whoever or whatever it may be: `anybody`. */
  readonly anybody: RegExp;
  /** Words by which something only may be so. */
  readonly hedges: RegExp;
  /** All of something, and only a part of it. */
  readonly whole: RegExp;
  readonly part: RegExp;
  /** Words of coming and taking part. */
  readonly comes: RegExp;
}

/** The table of a language; undefined for one without. */
export function planWordsOf(language: string): PlanWords | undefined {
  return tables.get(language);
}

const tables: ReadonlyMap<string, PlanWords> = new Map([
  ['en', planEnglish],
  ['de', planGerman],
  ['es', planSpanish],
  ['ru', planRussian],
]);
