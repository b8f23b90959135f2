import type { Article, Fact, Statement, Topic } from '../content/knowledge.ts';
import type { Difference } from './premises/difference.ts';

/** An unbroken run of a stored paragraph: `text === paragraph.text.slice(start, end)`. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where something stands. */
export interface Citation {
  readonly article: Article;
  /** From 1. */
  readonly paragraph: number;
  readonly excerpt: Excerpt;
}

/** A word of the question and the word that it met. */
export interface WordMatch {
  readonly word: string;
  /** As it stands there, or who is meant. */
  readonly as: string;
  /**
   * The same word, another form of it, one that means nearly the same, one that was misspelt, a name; `asked`: it is in
   * no text but in how people ask for the fact.
   */
  readonly how: 'same' | 'stem' | 'synonym' | 'spelling' | 'name' | 'asked';
}

/** What one article of a story says on a question. */
export interface Telling {
  readonly article: Article;
  /** As it stands in the knowledge. */
  readonly text: string;
  /** The paragraphs it rests on, the best first. */
  readonly paragraphs: readonly number[];
}

/** How an answer was found, for the member who wants to know. */
export interface Receipt {
  readonly question: string;
  /** In which the bot speaks, a two-letter code. */
  readonly language: string;
  readonly matches: readonly WordMatch[];
  /** Weighty words of the question that nothing shown accounts for. */
  readonly unaccounted: readonly string[];
  /** From 0 to 1. */
  readonly confidence: number;
  readonly threshold: number;
}

/** One line of an answer that is a list or an overview: stored text and where it stands. */
export interface Line {
  readonly text: string;
  /** Stands out before it: a name, a side. */
  readonly term?: string;
  /** The ISO day or month that it is about, and how the article puts it. */
  readonly at?: { readonly date: string; readonly said: string };
  /** At least one, but for a refusal among answers. */
  readonly citations: readonly Citation[];
  /** The fact that it is, where it is one. */
  readonly fact?: Fact;
  /** Stands above the lines after it and is none itself. */
  readonly isHeading?: boolean;
}

/** What the facts say to a question that yes or no answers. */
export type Whether = 'yes' | 'no' | 'not-said';

/** What the bot has to say to a question; every sentence in it comes from `knowledge/`. */
export type Answer =
  | {
      /** `article-says-unclear`: the article itself says that it is not known. */
      readonly kind: 'answer' | 'article-says-unclear';
      /** The short answer; of a list all its lines. */
      readonly text: string;
      readonly facts: readonly Fact[];
      /** What stands above the lines; with `lines` only. */
      readonly lead?: string;
      /** A list, an overview or several answers, line by line; then `citations` are those of all lines. */
      readonly lines?: readonly Line[];
      /** Whether the lines answer several questions of a message, one after the other. */
      readonly isOfSeveral?: true;
      /** The one record that would answer, where lines were gathered around it. */
      readonly single?: Answer;
      readonly whether?: Whether;
      /** Whether yes or no is asked for, and none could be told. */
      readonly isUndecided?: boolean;
      /** The statement that answers and those that pull the other way, in the article's order; absent without any. */
      readonly sides?: readonly Statement[];
      /**
       * What each article says, the newest first, where several say different things or only an older one answers; `text`
       * has all of them with their days.
       */
      readonly tellings?: readonly Telling[];
      /** One of the citations: what comes nearest in a newer article than all that tell something. */
      readonly newer?: Citation;
      /** Up to three, best first; at least one; all of them where there are lines. */
      readonly citations: readonly Citation[];
      /** Where it is not sure that this answers: the other passages that come nearest, none of which is called an answer. */
      readonly seeAlso?: readonly Citation[];
      readonly topic?: Topic;
      /** What the question takes for granted and the article has differently. */
      readonly differs?: readonly Difference[];
      /** Names in the question that no article has. */
      readonly strangers?: readonly string[];
      /** Whether those who moderate a server linked the question to it, and the search did not find it. */
      readonly isLinked?: boolean;
      readonly receipt: Receipt;
    }
  | {
      /** Unsure: the nearest passages, none of which is called an answer. */
      readonly kind: 'near';
      readonly text: string;
      readonly facts: readonly [];
      /** Up to three, best first; at least one. */
      readonly citations: readonly Citation[];
      /** What the question takes for granted and the article has differently. */
      readonly differs?: readonly Difference[];
      /** Names in the question that no article has. */
      readonly strangers?: readonly string[];
      readonly receipt: Receipt;
    }
  | {
      /** The topic is there, the detail asked for is not. */
      readonly kind: 'detail-absent';
      readonly text: string;
      readonly missing: readonly string[];
      readonly facts: readonly Fact[];
      readonly whether?: Whether;
      /** The two things that the question puts together and the article does not, in the order of `facts`. */
      readonly apart?: readonly [string, string];
      /** What the question takes for granted and the article has differently. */
      readonly differs?: readonly Difference[];
      /** Names in the question that no article has. */
      readonly strangers?: readonly string[];
      /** The nearest paragraphs; never shown as if they answered. */
      readonly citations: readonly Citation[];
      readonly topic?: Topic;
      readonly receipt: Receipt;
    }
  | {
      readonly kind: 'topic-absent';
      readonly text: string;
      readonly missing: readonly string[];
      readonly whether?: Whether;
      /** What the question takes for granted and the article has differently. */
      readonly differs?: readonly Difference[];
      /** Names in the question that no article has. */
      readonly strangers?: readonly string[];
      readonly citations: readonly [];
      readonly receipt: Receipt;
    }
  | {
      /** Empty, one stop word, noise. */
      readonly kind: 'not-understood';
      readonly text: string;
      /** Three things that can be asked. */
      readonly suggestions: readonly string[];
      readonly citations: readonly [];
      readonly receipt: Receipt;
    };
