import { phrasesGerman } from './de/phrases.ts';
import { phrasesEnglish } from './en/phrases.ts';
import { phrasesSpanish } from './es/phrases.ts';
import { phrasesFrench } from './fr/phrases.ts';
import { phrasesItalian } from './it/phrases.ts';
import { phrasesPolish } from './pl/phrases.ts';
import { phrasesRussian } from './ru/phrases.ts';
import { phrasesUkrainian } from './uk/phrases.ts';

/**
 * What the bot itself says about articles, in one language: refusals and the small words around a quotation. `name` is an
 * article at the beginning of a sentence, *The article* or its title in quotation marks, and `names` are the titles of
 * several.
 */
export interface Phrases {
  /** An article where there is only one, at the beginning of a sentence and within. */
  readonly theArticle: string;
  readonly article: string;
  readonly quoted: (text: string) => string;
  /** A list of words of which each is meant: “a” or “b”. */
  readonly or: (words: readonly string[]) => string;

  readonly near: (names: readonly string[]) => string;
  readonly detailAbsent: (name: string, missing: readonly string[]) => string;
  readonly noneSays: (names: readonly string[], missing: readonly string[]) => string;
  readonly topicAbsent: (name: string, missing: readonly string[]) => string;
  readonly noneIsAbout: (names: readonly string[], missing: readonly string[]) => string;
  readonly notTogether: (name: string, one: string, other: string) => string;
  readonly noneTogether: (names: readonly string[], one: string, other: string) => string;
  readonly notUnderstood: (hasSuggestions: boolean) => string;
  readonly nobodyElse: (name: string) => string;
  readonly noMore: (name: string) => string;
  readonly notSaid: (name: string, detail: string) => string;
  readonly that: string;
  readonly notSaidOf: (name: string, person: string, says: string) => string;
  readonly saysItself: (name: string, text: string) => string;

  /** Before what an article of that day says, where there are several. */
  readonly on: (day: string) => string;
  /** The same for what lay ahead or was not known then. */
  readonly ahead: (day: string) => string;
  readonly open: (day: string) => string;
  /** Above a passage of a newer article that may tell what came of it. */
  readonly newer: string;
  readonly nothingNewer: (name: string) => string;

  /** The first word of an answer where the facts carry it. */
  readonly yes: string;
  readonly no: string;
  readonly unsaid: string;
  /** Above a list of what that many articles name, in whichever order; above the same in the order of days; above an overview of several. */
  readonly these: (articles: number) => string;
  readonly inOrder: string;
  readonly short: string;
  /** Above the answers to several questions of one message. */
  readonly toEach: string;

  readonly leavesOpen: (name: string) => string;
  /** What a member wrote and what an article has instead; `as` is who did it or to whom it was done. */
  readonly differs: (
    wrote: 'you' | 'message',
    asked: string,
    as: 'doer' | 'target' | undefined,
    article: string,
    says: string,
  ) => string;
  readonly doesNotMention: (name: string, words: readonly string[]) => string;
  readonly noneMentions: (names: readonly string[], words: readonly string[]) => string;
  /** Above what others say than the answer does. */
  readonly otherSides: (count: number) => string;
  readonly onThis: (name: string) => string;
  readonly itself: string;
  readonly sources: string;
  readonly unnamedSources: string;
  readonly unnamed: string;
  /** To whom something is said; a place such as `on Chirper` brings its own preposition. */
  readonly to: (hearer: string) => string;
  readonly about: (what: string) => string;
  readonly nearest: string;
  readonly old: (age: string) => string;
  /** That a text is not the publisher's, in a whole sentence and in three words. */
  readonly restated: (publisher: string) => string;
  readonly restatedByUs: string;
  /** Questions that a card can be asked on with. */
  readonly whoIs: (name: string) => string;
  readonly whatSaid: (name: string) => string;
  /** On the button that opens paragraphs, `¶ 4, 19`. */
  readonly read: (signs: string) => string;
  readonly how: string;
  readonly ask: string;
}

/** The phrases of a language; English where nobody has written any. */
export function phrasesOf(language: string): Phrases {
  return phrases.get(language) ?? phrasesEnglish;
}

/** The languages in which the bot can say no, by two-letter code. */
export const phrases: ReadonlyMap<string, Phrases> = new Map([
  ['en', phrasesEnglish],
  ['de', phrasesGerman],
  ['fr', phrasesFrench],
  ['es', phrasesSpanish],
  ['it', phrasesItalian],
  ['pl', phrasesPolish],
  ['uk', phrasesUkrainian],
  ['ru', phrasesRussian],
]);
