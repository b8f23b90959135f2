import type {
  Article,
  Attribution,
  Event,
  Fact,
  Knowledge,
  Paragraph,
  Person,
  Statement,
  Topic,
} from '../content/knowledge.ts';
import type { Answer, Citation } from './answer.ts';
import type { Voice } from './voice.ts';

/** All a command may ask of the knowledge. Everything is synchronous and deterministic. */
export interface Answers {
  readonly knowledge: Knowledge;
  /** How the bot speaks beside what stands in the knowledge. */
  readonly voice: Voice;
  /** The same answers from a bot that speaks a language, a two-letter code; without one that of each article. */
  speaking(language: string | undefined): Answers;
  /** Answers a member's question in their own words; what is `sought` is looked up in its place. */
  ask(question: string, sought?: string): Answer;
  /** What the articles have on a statement, which asks for no list and leans on nothing; undefined where they have little of it. */
  claimed(statement: string): Answer | undefined;
  /** Answers a question that follows on another one: “and in April?”, “who else?”, “why?”. */
  followUp(question: string, before: string): Answer;
  /** The topic's summary, facts and citations; undefined for an unknown id. */
  topic(id: string): TopicAnswer | undefined;
  /** The people a name, title, role or misspelling may mean, best first; empty when nobody fits. */
  people(name: string): readonly Person[];
  /** What somebody is on record with, or what has one kind of source, in the article's order. */
  quotes(wanted: QuotesWanted): QuotesAnswer;
  /** Dated events and statements, oldest first. */
  timeline(): readonly TimelineEntry[];
  /** Paragraphs by a reference such as `19` or `4,19-21`. */
  cite(reference: string, article?: string): CiteAnswer;
  /** The fact's citations, one for each paragraph, each with its best run of one or two sentences. */
  citations(fact: Fact): readonly Citation[];
  /** Questions and topics for what was typed so far, ranked; sensible on empty input. */
  suggest(typed: string, limit: number): readonly string[];
  /** Questions worth asking after this answer. */
  next(answer: Answer, limit: number): readonly string[];
}

export interface TopicAnswer {
  /** Of the newest article that has it. */
  readonly topic: Topic;
  /** The same topic of all articles that have it, the newest first. */
  readonly topics: readonly Topic[];
  readonly facts: readonly Fact[];
  readonly citations: readonly Citation[];
}

/** Narrows statements down; without a speaker they are everybody's. Blank texts count as left out. */
export interface QuotesWanted {
  readonly speaker?: string;
  readonly about?: string;
  /** Who answers for them. */
  readonly attribution?: Attribution;
}

export type QuotesAnswer =
  /** `nothing-fitting`: the speaker is known, but what they said is about something else or from another kind of source. */
  | {
      readonly kind: 'quotes' | 'nothing-fitting';
      /** Absent when the statements are everybody's. */
      readonly speaker?: Person | string;
      readonly statements: readonly Statement[];
    }
  | { readonly kind: 'says-nothing'; readonly speaker: Person }
  | { readonly kind: 'unknown-speaker'; readonly speakers: readonly string[] };

export interface TimelineEntry {
  readonly fact: Event | Statement;
  /** ISO date `2025-08-17` or month `2025-04`. */
  readonly date: string;
  /** As the article puts it. */
  readonly when: string;
}

export type CiteAnswer =
  | {
      readonly kind: 'paragraphs';
      readonly article: Article;
      readonly paragraphs: readonly Paragraph[];
      readonly outOfRange: readonly number[];
    }
  | { readonly kind: 'out-of-range'; readonly article: Article; readonly outOfRange: readonly number[] }
  | { readonly kind: 'unreadable'; readonly article: Article };
