import type { Citation } from '../../../src/answer/answer.ts';
import type { Article } from '../../../src/content/knowledge.ts';
import type { Phrases } from '../../../src/language/vocabulary/phrases.ts';
import { AMOUNTS } from '../amounts.ts';
import { paragraphSigns } from '../quotations/citation-label.ts';
import type { Button } from './action.ts';

/** The button below an answer that shows whole paragraphs, `Read ¶ 4, 19`. */
export function readButton(
  { id: article, hash }: Article,
  numbers: readonly number[],
  { read }: Pick<Phrases, 'read'>,
): Button {
  const paragraphs = numbers.slice(0, AMOUNTS.read);
  const label = read(paragraphSigns(paragraphs));
  return { label, action: { kind: 'read', article, paragraphs, hash } };
}

/** One button for each article that is cited, with all its paragraphs; of several each with its publisher. */
export function readButtons(
  citations: readonly Citation[],
  phrases: Pick<Phrases, 'read'>,
): readonly Button[] {
  const articles = [...new Set(citations.map(({ article }) => article))];
  return articles.map((article) => {
    const here = citations.filter((citation) => citation.article === article);
    const button = readButton(article, [...new Set(here.map(({ paragraph }) => paragraph))], phrases);
    return articles.length === 1 ? button : { ...button, label: `${button.label} · ${article.publisher}` };
  });
}

/** A button that turns a card to a paragraph. */
export function turnButton(label: string, { id: article, hash }: Article, paragraph: number): Button {
  return { label, action: { kind: 'turn', article, paragraph, hash } };
}

/** The buttons that turn to the paragraphs before and after, `◀ ¶ 18` and `¶ 20 ▶`, as far as there are any. */
export function stepButtons(article: Article, before: number, after: number): Button[] {
  return [
    ...(article.paragraphs[before - 1] ? [turnButton(`◀ ¶ ${before}`, article, before)] : []),
    ...(article.paragraphs[after - 1] ? [turnButton(`¶ ${after} ▶`, article, after)] : []),
  ];
}
