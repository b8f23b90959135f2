import type { AnsweredOtherwise } from '../../src/answer/versions/answered-otherwise.ts';
import type { Drafted, DraftFields } from '../../src/content/draft/draft.ts';
import type { Problem } from '../../src/content/knowledge.ts';
import type { KnowledgeChanges } from '../../src/content/knowledge-changes.ts';

/** The knowledge folder in the hands of whoever runs the bot; handed to the commands for operators. */
export interface Library {
  /** Reads the folder again and answers from it. */
  reload(): Promise<Reloaded>;
  /** Makes an article of a file that was sent; nothing is written. */
  draft(file: SentFile, given: DraftFields): Promise<Drafted>;
  /** Writes the article that a draft made, and answers from it. */
  add(file: SentFile): Promise<Written>;
  /** Moves the text of an article to `earlier/` and what is told about it to `removed/`, and answers without it. */
  remove(article: string, hash: string): Promise<Written>;
}

/** A file that an operator sent. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What came of changing the folder; it is changed whole or not at all. */
export type Written =
  | {
      readonly kind: 'written';
      /** Files that are there now, and those that are gone, relative to the folder. */
      readonly files: readonly string[];
      readonly gone: readonly string[];
      readonly reloaded: Reloaded;
    }
  /** The folder as it would be has these mistakes. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** The folder is not as it was when this was asked for. */
  | { readonly kind: 'changed-meanwhile' }
  /** The system does not let anybody write there, `EROFS`. */
  | { readonly kind: 'unwritable'; readonly code: string };

/** What came of reading the folder again. */
export type Reloaded =
  | { readonly kind: 'renewed'; readonly change: Change }
  /** `last` is the last change since the bot started. */
  | { readonly kind: 'unchanged'; readonly last?: Change }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly error: string };

/** A change of the knowledge, from which the bot answers since. */
export interface Change {
  readonly at: Date;
  readonly changes: KnowledgeChanges;
  /** Settles when the stored questions have been asked of both states. */
  readonly compared: Promise<Compared>;
}

/** What a change of the knowledge does to the questions that are stored in its folder. */
export type Compared =
  | {
      readonly kind: 'compared';
      /** How many were asked. */
      readonly questions: number;
      readonly otherwise: readonly AnsweredOtherwise[];
    }
  | { readonly kind: 'not-compared' };
