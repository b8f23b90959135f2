import type { Article } from '../content/knowledge.ts';
import type { Search } from './search.ts';

/** Where a sentence stands. */
export interface StandingSentence {
  readonly article: Article;
  /** Number of its paragraph, from 1, and the whole text of that. */
  readonly paragraph: number;
  readonly whole: string;
  /** In UTF-16 units of the paragraph. */
  readonly start: number;
  readonly end: number;
}

/** What says in which paragraphs of which article it stands. */
export interface Placed {
  readonly article: string;
  readonly paragraphs: readonly number[];
}

/** Whether something stands in the paragraph at a position among all. */
export function standsIn(
  { article, paragraphs }: Placed,
  at: number,
  { articles, index }: Pick<Search, 'articles' | 'index'>,
): boolean {
  const [place = -1, number = 0] = index.paragraphs[at] ?? [];
  return articles[place]?.id === article && paragraphs.includes(number);
}

/** The positions among all of the sentences of the paragraph at a position. */
export function sentencesAt(paragraph: number, { index }: Pick<Search, 'index'>): readonly number[] {
  return index.sentences.flatMap(([place], at) => (place === paragraph ? [at] : []));
}

/** The sentence at a position among all; undefined where there is none. */
export function sentenceAt(
  { articles, index }: Pick<Search, 'articles' | 'index'>,
  at: number,
): StandingSentence | undefined {
  const [place = -1, start = 0, end = 0] = index.sentences[at] ?? [];
  const [of = -1, paragraph = 0] = index.paragraphs[place] ?? [];
  const article = articles[of];
  const whole = article?.paragraphs[paragraph - 1]?.text;
  return article && whole !== undefined ? { article, paragraph, whole, start, end } : undefined;
}

/** The text of the sentence at a position among all; empty where there is none. */
export function textAt(search: Pick<Search, 'articles' | 'index'>, at: number): string {
  const { whole = '', start, end } = sentenceAt(search, at) ?? {};
  return whole.slice(start, end);
}
