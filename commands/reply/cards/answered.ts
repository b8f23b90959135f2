import type { Citation } from '../../../src/answer/answer.ts';
import type { Answered } from '../../../src/answer/answer-kinds.ts';
import { isOnceMore } from '../../../src/answer/cite/support.ts';
import type { Fact, Knowledge } from '../../../src/content/knowledge.ts';
import { AMOUNTS } from '../amounts.ts';
import { sourceLabel } from '../quotations/citation-label.ts';
import { quotationOf, supportingQuotation } from '../quotations/quotation-of.ts';
import { markOf } from '../quotations/says-who.ts';
import type { Item, Reply } from '../reply.ts';
import { topicParts } from './topic-parts.ts';

/**
 * What a card shows of an answer: its claims, each with where it stands, and of each article the one quotation that
 * supports it most, unless that would only say the same again.
 */
export function answered(answer: Answered, knowledge: Knowledge): Partial<Reply> {
  const { text, facts, citations, receipt, topic, sides = [] } = answer;
  if (topic !== undefined && topic.summary === text)
    return topicParts({ topic, facts, citations }, knowledge);
  const articles = [
    ...new Set(
      [...facts, ...citations.map(({ article }) => ({ article: article.id }))].map(({ article }) => article),
    ),
  ];
  const firsts = articles.flatMap((id) => citations.find(({ article }) => article.id === id) ?? []);
  const source = firsts.map((citation) => quotationOf(citation, knowledge, facts).source)[0];
  const claims = claimsOf(answer, articles.length > 1, knowledge);
  // Beside what others say it has to stand with the claim who says that.
  const said = sides.length > 0 && source ? claims.map((claim) => ({ ...claim, source })) : claims;
  const [first, ...more] = claims.flatMap(({ paragraphs = [] }) => paragraphs);
  const isClear = articles.length === 1 && more.length === 0;
  const quotations = firsts
    .filter((citation) => !isOnceMore(citation, text, receipt.question))
    .filter((citation) => !namesAgain(citation, text, knowledge))
    .map((citation) => {
      const {
        label,
        source: by,
        ...quotation
      } = supportingQuotation(citation, text, receipt.question, knowledge, facts);
      return {
        ...quotation,
        ...(label && !(isClear && first === quotation.paragraph) && { label }),
        ...(by && said === claims && { source: by }),
      };
    });
  return {
    claims: said,
    articles,
    ...(quotations.length > 0 && { quotations }),
    ...(quotations.length === 0 && said === claims && source !== undefined && { source }),
  };
}

/** Whether a quotation would for the most part name people whom the answer names already. */
export function namesAgain({ excerpt }: Citation, said: string, { facts }: Knowledge): boolean {
  const people = facts.filter((fact) => fact.kind === 'person');
  const surnames = people.map(({ name }) => name.split(' ').at(-1) ?? name);
  const named = surnames.filter((name) => said.includes(name) && excerpt.text.includes(name));
  return named.length >= AMOUNTS.namesAgain;
}

/** The sentences of an answer, each with its paragraphs, and where there are several with who says so. */
function claimsOf(answer: Answered, areMixed: boolean, knowledge: Knowledge): readonly Item[] {
  const { text, facts, citations } = answer;
  if (facts.map(({ says }) => says).join(' ') === text) {
    return facts.map((fact) => claimOf(fact, areMixed, facts.length > 1, knowledge));
  }
  return [{ text, paragraphs: citations.map(({ paragraph }) => paragraph) }];
}

function claimOf(fact: Fact, areMixed: boolean, isOneOfMany: boolean, knowledge: Knowledge): Item {
  const { source } = isOneOfMany ? markOf(fact, knowledge) : {};
  const article = areMixed && knowledge.articles.find(({ id }) => id === fact.article);
  const parts = [source, article && sourceLabel(article)].filter(Boolean);
  const { says: text, paragraphs } = fact;
  return { text, paragraphs, ...(parts.length > 0 && { source: parts.join(' · ') }) };
}
