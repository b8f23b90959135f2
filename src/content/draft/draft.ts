import type { Article } from '../knowledge.ts';

/** What is to be known of an article besides its text, as somebody typed it; nothing is checked yet. */
export type DraftFields = Readonly<Partial<Record<DraftField, string>>>;

/** The fields that stand at the head of an article, in this order. */
export const DRAFT_FIELDS = [
  'title',
  'publisher',
  'published',
  'published_note',
  'language',
  'wording',
  'url',
  'author',
] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** An article that is being made of a text. */
export interface Draft {
  readonly kind: 'draft';
  readonly id: string;
  readonly fields: DraftFields;
  /** As they will be numbered, from 1. */
  readonly paragraphs: readonly string[];
  /** What was cleaned, each in a sentence. */
  readonly done: readonly string[];
  /** The file as it would be written. */
  readonly text: string;
  /** The article that it makes, or what is still wrong with it, each in a sentence. */
  readonly article: Article | undefined;
  readonly wrong: readonly string[];
}

export type Drafted = Draft | { readonly kind: 'unreadable'; readonly why: string };
