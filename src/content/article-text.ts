import type { Article, Paragraph, Person, Term } from './knowledge.ts';
import { type NameForms, nameForms } from './name-forms.ts';
import { numbersOf } from './numbers-of.ts';
import { quotable, quotationPattern } from './quotable.ts';
import { phraseOf, type Word, wordsOf } from './words-of.ts';

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
  /** Words that are names wherever they stand, at the beginning of a sentence too. */
  readonly names: ReadonlySet<string>;
  /** Words of the publisher and the author, which no paragraph has to have. */
  readonly own: ReadonlySet<string>;
}

/** Names that are checked at the beginning of a sentence even if the article never has them. */
const calendar =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December';

/** Prepares an article for comparison; `declared` are the people and terms of all facts. */
export function articleText(article: Article, declared: readonly (Person | Term)[]): ArticleText {
  const names = new Set<string>();
  const lowerCase = new Set<string>();
  const collect = (words: readonly Word[]) => {
    for (const { folded, capitalised, startsSentence } of words) {
      if (!capitalised) lowerCase.add(folded);
      else if (!startsSentence) names.add(folded);
    }
  };
  const paragraphs = article.paragraphs.map((paragraph): ParagraphText => {
    const words = wordsOf(paragraph.text);
    // Words in quotation marks may be shouted: "STAY TUNED" has no names in it.
    collect(wordsOf(paragraph.text.replace(quotationPattern, ' ')));
    return {
      paragraph,
      phrase: ` ${words.map(({ folded }) => folded).join(' ')} `,
      words: new Set(words.map(({ folded }) => folded)),
      names: nameForms(words),
      quotable: quotable(paragraph.text),
      numbers: new Set(numbersOf(words, article.language).map(({ value }) => value)),
    };
  });
  const others = article.language === 'en' ? [calendar] : [];
  for (const word of [...declared.map(({ name }) => name), ...others].flatMap(wordsOf)) {
    if (word.capitalised) names.add(word.folded);
  }
  for (const word of lowerCase) names.delete(word);
  const own = new Set(
    phraseOf(`${article.publisher} ${article.author ?? ''}`)
      .trim()
      .split(' '),
  );
  return { article, paragraphs, names, own };
}
