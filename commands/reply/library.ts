import type { AnsweredOtherwise } from '../../src/answer/answered-otherwise.ts';
import type { Problem } from '../../src/content/knowledge.ts';
import type { KnowledgeChanges } from '../../src/content/knowledge-changes.ts';

/** The knowledge folder in the hands of whoever runs the bot; handed to the commands for operators. */
export interface Library {
  /** Reads the folder again and answers from it. */
  reload(): Promise<Reloaded>;
}

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
