import type { Citation } from '../../../src/answer/answer.ts';
import { sourcesOf } from '../../../src/answer/cite/attribution.ts';
import { besideOf } from '../../../src/answer/cite/beside.ts';
import { isOnceMore, supportOf } from '../../../src/answer/cite/support.ts';
import type { Article, Fact, Paragraph } from '../../../src/content/knowledge.ts';
import { AMOUNTS } from '../amounts.ts';
import type { Quotation } from '../reply.ts';
import type { Teller } from '../teller.ts';
import { paragraphSigns } from './citation-label.ts';
import { saysWho } from './says-who.ts';

/** A citation's excerpt as a quotation, word for word, with who answers for it; `facts` are those it is shown for. */
export function quotationOf(citation: Citation, teller: Teller, facts: readonly Fact[] = []): Quotation {
  const { article, paragraph, excerpt } = citation;
  const shown = facts.filter((fact) => fact.article === article.id && fact.paragraphs.includes(paragraph));
  return quotation(excerpt, article, paragraph, teller, shown.length === 1 ? shown[0] : undefined);
}

/** A citation as a quotation of no more than the sentence that carries what is said, with the run that does. */
export function supportingQuotation(
  citation: Citation,
  said: string,
  asked: string,
  teller: Teller,
  facts: readonly Fact[] = [],
): Quotation {
  const { excerpt, run } = supportOf(citation, said, asked);
  const quotation = quotationOf({ ...citation, excerpt }, teller, facts);
  const isAll = run?.start === 0 && run.end >= excerpt.text.length - 1;
  return { ...quotation, ...(run && !isAll && { strong: run }) };
}

/**
 * The same with what the paragraph says beside it, as far as that is short; undefined where all of it would only say once
 * more what is said, or what it says beside that has fewer than `least` words of the question.
 */
export function quotationWithBeside(
  citation: Citation,
  said: string,
  asked: string,
  teller: Teller,
  facts: readonly Fact[] = [],
  least = 0,
): Quotation | undefined {
  const { excerpt: told } = supportOf(citation, said, asked);
  const shown = isOnceMore(citation, said, asked) ? undefined : told;
  const excerpt = besideOf(citation, { told, ...(shown && { shown }) }, said, asked, {
    most: AMOUNTS.beside,
    least,
  });
  if (!excerpt) return undefined;
  const whole = quotationOf({ ...citation, excerpt }, teller, facts);
  const { strong } = shown ? supportingQuotation(citation, said, asked, teller, facts) : {};
  if (!strong) return whole;
  const by = told.start - excerpt.start;
  return { ...whole, strong: { start: strong.start + by, end: strong.end + by } };
}

/** A whole paragraph as a quotation, word for word. */
export function wholeParagraph(paragraph: Paragraph, article: Article, teller: Teller): Quotation {
  return quotation({ text: paragraph.text, start: 0 }, article, paragraph.number, teller);
}

/** A whole paragraph of an earlier text of an article as a quotation, word for word, labelled as such. */
export function earlierParagraph(paragraph: Paragraph, earlier: Article, teller: Teller): Quotation {
  const { say } = teller.voice;
  const label = `${paragraphSigns([paragraph.number])}${say('changed.earlier')}`;
  const by = say('changed.before');
  return { ...wholeParagraph(paragraph, earlier, teller), version: earlier.hash, label, by };
}

function quotation(
  { text, start }: { readonly text: string; readonly start: number },
  article: Article,
  paragraph: number,
  teller: Teller,
  fact?: Fact,
): Quotation {
  const { knowledge, voice } = teller;
  const { phrases } = voice;
  // Nothing is known of who speaks in an earlier text.
  const isKnown = knowledge.articles.includes(article);
  const place = { article, paragraph, start, end: start + text.length };
  const itself = knowledge.articles.length > 1 ? phrases.quoted(article.title) : phrases.itself;
  const sources = isKnown ? sourcesOf(place, knowledge, fact) : [];
  // Of several articles the title tells which one it is, whoever speaks there.
  const isUntold = isKnown && sources.length === 0 && knowledge.articles.length > 1;
  const source = isUntold ? itself : saysWho(sources, phrases, itself);
  return {
    text,
    article: article.id,
    paragraph,
    start,
    label: paragraphSigns([paragraph]),
    ...(source === '' ? {} : { source }),
    ...(article.id === knowledge.articles[0]?.id ? {} : { isOther: true }),
  };
}
