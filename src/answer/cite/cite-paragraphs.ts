import type { Article } from '../../content/knowledge.ts';
import { languageOf } from '../../language/language.ts';
import { termsIn } from '../../language/terms-in.ts';
import type { Citation } from '../answer.ts';
import { bestExcerpt } from './excerpt.ts';

/** Cites paragraphs of an article with the sentences nearest to some texts, what was asked and answered; unknown numbers are left out. */
export function citeParagraphs(
  article: Article,
  paragraphs: readonly number[],
  wanted: readonly string[],
): readonly Citation[] {
  const language = languageOf(article.language);
  const terms = (text: string) => termsIn(text, language);
  const asked = new Set(wanted.flatMap(terms));
  const scoreOf = (sentence: string) => new Set(terms(sentence).filter((term) => asked.has(term))).size;
  return paragraphs.flatMap((number) => {
    const paragraph = article.paragraphs[number - 1];
    if (!paragraph) return [];
    const excerpt = bestExcerpt(paragraph.text, article.language, scoreOf);
    return [{ article, paragraph: number, excerpt }];
  });
}
