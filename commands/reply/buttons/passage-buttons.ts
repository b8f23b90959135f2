import type { Article } from '../../../src/content/knowledge.ts';
import { phrasesOf } from '../../../src/language/phrases.ts';
import type { Button } from './action.ts';

/** The button below an answer that shows a whole paragraph, `Read ¶ 19`. */
export function readButton({ id: article, hash, language }: Article, paragraph: number): Button {
  return { label: phrasesOf(language).read(paragraph), action: { kind: 'read', article, paragraph, hash } };
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
