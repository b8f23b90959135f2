/**
 * The records everything else is made of. They are plain frozen values: loading, checking and indexing live elsewhere.
 */

/** All that the bot has read, as one value that can be swapped whole. */
export interface Knowledge {
  /** One story in time: the newest first, those without a day last. */
  readonly articles: readonly Article[];
  /**
   * Every fact of every article, in their order and that of the files. An `id` is unique within an article; facts of
   * several articles that share one are about the same person or thing.
   */
  readonly facts: readonly Fact[];
  /** In the same order; those of several articles that share an `id` are one topic. */
  readonly topics: readonly Topic[];
  /** Everyday words of each language for the words articles use. */
  readonly words: readonly WordGroup[];
  /** What people type that no article answers. */
  readonly elsewhere: readonly Elsewhere[];
  /** What people say that is no question about an article. */
  readonly talk: readonly SmallTalk[];
  /** Texts that articles had before, also of articles that are gone, so that cards made from them can be explained. */
  readonly earlier: readonly Article[];
}

export interface Article {
  /** The file's name without ending; lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO date, `2025-08-17`; absent when nobody knows it, and then no date is ever guessed. */
  readonly published?: string;
  readonly publishedNote?: string;
  /** Two-letter language code, `en`. */
  readonly language: string;
  readonly wording: 'verbatim' | 'restated';
  readonly url?: string;
  readonly author?: string;
  readonly paragraphs: readonly Paragraph[];
  /** First eight hexadecimal digits of the SHA-256 of the paragraphs joined by a blank line. */
  readonly hash: string;
}

export interface Paragraph {
  readonly article: string;
  /** From 1, in the order they stand. */
  readonly number: number;
  readonly text: string;
}

/** Who answers for a statement: the article's own voice, a named speaker, unnamed sources, or someone relaying another. */
export type Attribution = 'article' | 'named' | 'unnamed' | 'relayed';

/** What a record is in another language besides what it says; each absent where nobody has written it. */
export interface Abroad {
  /** How somebody would ask for it. */
  readonly question?: string;
  /** What a topic is called: its description. */
  readonly name?: string;
  /** A person's role, with country or body. */
  readonly role?: string;
}

interface FactBase {
  readonly id: string;
  readonly article: string;
  /** The short answer: one or two sentences written in `knowledge/`, shown as they stand. */
  readonly says: string;
  /** The same in other languages, by two-letter code; absent without any. */
  readonly translations?: Readonly<Record<string, string>>;
  /** By two-letter code; absent without any. */
  readonly abroad?: Readonly<Record<string, Abroad>>;
  /** The paragraphs it rests on, the best first. */
  readonly paragraphs: readonly number[];
  /** Ways people ask for it: questions, keywords, and claims it confirms or contradicts. */
  readonly asked: readonly string[];
}

export interface Person extends FactBase {
  readonly kind: 'person';
  readonly name: string;
  readonly role: string;
  /** Country or body, `France`, `Nato`. */
  readonly of?: string;
  /** Other names and spellings: titles, nicknames, transliterations. */
  readonly also: readonly string[];
  /** Ids of people of other articles who have the same name and are somebody else. */
  readonly not?: readonly string[];
  readonly attendance?: 'host' | 'attends' | 'travelling' | 'not-mentioned';
}

export interface Statement extends FactBase {
  readonly kind: 'statement';
  /** Id of a person, or free text such as `European officials`; absent when the article itself says it. */
  readonly speaker?: string;
  readonly attribution: Attribution;
  /** For `relayed`: whose words or deeds are passed on, id of a person or free text. */
  readonly about?: string;
  /** To whom or where, `CNN`. */
  readonly to?: string;
  /** As the article puts it, `Sunday`. */
  readonly when?: string;
  /** ISO date, month or year that `when` stands for, `2025-08-17`, `2025-04` or `2025`. */
  readonly date?: string;
  /** Word for word in a paragraph it cites. */
  readonly quote?: string;
  readonly topic?: string;
  /** Ids of statements, of other articles too, that pull the other way. */
  readonly opposes: readonly string[];
  /** The article itself says that this is not known. */
  readonly unclear: boolean;
}

export interface Event extends FactBase {
  readonly kind: 'event';
  readonly name: string;
  readonly when?: string;
  readonly date?: string;
  readonly where?: string;
}

export interface Term extends FactBase {
  readonly kind: 'term';
  readonly name: string;
  readonly also: readonly string[];
}

export interface Figure extends FactBase {
  readonly kind: 'number';
  /** As the paragraph writes it, `a fifth`, `32`. */
  readonly value: string;
  /** What is counted, `members of Nato`. */
  readonly of: string;
}

/** What readers ask and the article does not say; `paragraphs` are the nearest ones, `says` names what is missing. */
export interface Gap extends FactBase {
  readonly kind: 'gap';
  /** The missing detail as a noun phrase, `the names of the five regions`. */
  readonly missing: string;
}

export type Fact = Person | Statement | Event | Term | Figure | Gap;

/** A topic becomes a slash command. */
export interface Topic {
  readonly id: string;
  readonly article: string;
  /** The slash command's name, `who-attends`. */
  readonly command: string;
  readonly description: string;
  /** Two sentences. */
  readonly summary: string;
  /** The same in other languages, by two-letter code; absent without any. */
  readonly translations?: Readonly<Record<string, string>>;
  /** By two-letter code; absent without any. */
  readonly abroad?: Readonly<Record<string, Abroad>>;
  /** Ids of facts, in reading order. */
  readonly facts: readonly string[];
  readonly paragraphs: readonly number[];
  readonly asked: readonly string[];
}

/** Words that mean nearly the same in one language; the first is how texts put it. */
export interface WordGroup {
  readonly language: string;
  readonly words: readonly string[];
}

/** What people type in one language that has nothing to do with any article: small talk, how-to, trivia. */
export interface Elsewhere {
  readonly language: string;
  readonly asked: readonly string[];
}

/**
 * What people say that is no question about an article: greetings, thanks, and questions about the bot or the article
 * itself. Words `beside` may stand before, between and after these: `bot`, `please`.
 */
export interface SmallTalk {
  readonly kind: 'hello' | 'thanks' | 'bot' | 'article' | 'beside';
  readonly phrases: readonly string[];
}

/** What is wrong in a knowledge file and what to do about it. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export type Loaded =
  | {
      readonly kind: 'loaded';
      readonly knowledge: Knowledge;
      /** What is in order and worth a look all the same; looked for when it is asked for. */
      readonly warnings: () => readonly Problem[];
    }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };
