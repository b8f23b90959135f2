import type { Citation } from '../src/answer/answer.ts';
import type { Article, Knowledge, Paragraph } from '../src/content/knowledge.ts';
import { citationLabel } from './citation-label.ts';
import type { Quotation } from './reply.ts';

/** A citation's excerpt as a quotation, word for word. */
export function quotationOf(citation: Citation, knowledge: Knowledge, by?: string): Quotation {
  return quotation(citation.excerpt.text, citation.article, citation.paragraph, knowledge, by);
}

/** A whole paragraph as a quotation, word for word. */
export function wholeParagraph(paragraph: Paragraph, article: Article, knowledge: Knowledge): Quotation {
  return quotation(paragraph.text, article, paragraph.number, knowledge);
}

/** Says of each article shown that is restated that these are not the publisher's words; one line for each publisher. */
export function wordingNotes(articles: readonly Article[]): string[] {
  const restated = articles.filter((article) => article.wording === 'restated');
  const publishers = [...new Set(restated.map((article) => article.publisher))];
  return publishers.map(
    (publisher) => `Restated in our own words; the text of ${publisher} is not reproduced.`,
  );
}

function quotation(
  text: string,
  article: Article,
  paragraph: number,
  knowledge: Knowledge,
  by?: string,
): Quotation {
  return {
    text,
    paragraph,
    label: citationLabel(article, paragraph),
    ...(by === undefined ? {} : { by }),
    ...(article.id === knowledge.articles[0]?.id ? {} : { article: article.id }),
  };
}
