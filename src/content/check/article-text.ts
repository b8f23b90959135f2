import { numbersOf } from '../../language/numbers-of.ts';
import { quotable } from '../../language/quotations/quotable.ts';
import { phraseOf, wordsOf } from '../../language/words-of.ts';
import type { Article, Paragraph } from '../knowledge.ts';
import { type NameForms, nameForms } from './name-forms.ts';

/** A paragraph as the checker compares it. */
export interface ParagraphText {
  readonly paragraph: Paragraph;
  /** Compared words with a blank around each. */
  readonly phrase: string;
  readonly words: ReadonlySet<string>;
  readonly names: NameForms;
  /** The text as quotations are compared with it. */
  readonly quotable: string;
  /** Values of its numbers. */
  readonly numbers: ReadonlySet<string>;
}

/** An article as the checker compares it. */
export interface ArticleText {
  readonly article: Article;
  readonly paragraphs: readonly ParagraphText[];
  /** Words of the publisher and the author, which no paragraph has to have. */
  readonly own: ReadonlySet<string>;
}

/** Prepares an article for comparison. */
export function articleText(article: Article): ArticleText {
  const paragraphs = article.paragraphs.map((paragraph): ParagraphText => {
    const words = wordsOf(paragraph.text);
    const folded = words.map((word) => word.folded);
    return {
      paragraph,
      phrase: ` ${folded.join(' ')} `,
      words: new Set(folded),
      names: nameForms(words),
      quotable: quotable(paragraph.text),
      numbers: new Set(
        numbersOf(words, article.language).flatMap(({ value, figure = value }) => [value, figure]),
      ),
    };
  });
  const own = phraseOf(`${article.publisher} ${article.author ?? ''}`).trim();
  return { article, paragraphs, own: new Set(own.split(' ')) };
}
