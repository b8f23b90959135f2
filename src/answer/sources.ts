import type { Knowledge } from '../content/knowledge.ts';
import type { ReadWord } from '../language/read-words.ts';
import type { Search } from '../search/search.ts';
import type { Answer } from './answer.ts';
import type { ArticleCalendar } from './dates/article-calendar.ts';
import type { Shelf } from './listed/shelf.ts';
import type { NotTogether } from './premises/not-together.ts';
import type { Premises } from './premises/premises.ts';
import type { Voice } from './voice.ts';

/** What answering needs to know of the articles of one language. */
export interface Sources {
  readonly knowledge: Knowledge;
  /** That of the articles, a two-letter code; the bot may speak another one. */
  readonly language: string;
  /** What lists and overviews are made from; absent in a language without words for plans. */
  readonly shelf?: Shelf | undefined;
  /** Answers one question, or one that follows on another one. */
  readonly ask: (question: string, before?: string) => Answer;
  readonly search: Search;
  readonly togetherness: (words: readonly ReadWord[]) => NotTogether | undefined;
  readonly premises: Premises;
  readonly calendar: ArticleCalendar;
  /** Three things that can be asked. */
  readonly suggestions: readonly string[];
  /** How the bot speaks. */
  readonly voice: Voice;
  /** What a member wrote for words of a question that was brought over from another language; absent for any other. */
  readonly written?: (english: string) => string | undefined;
  /** Those of the member's words that could not be brought over; nobody can say that an article does not have them. */
  readonly untold?: readonly string[];
}
