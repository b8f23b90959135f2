import type { Citation } from '../../../src/answer/answer.ts';
import type { Answered } from '../../../src/answer/answer-kinds.ts';
import { isOnceMore } from '../../../src/answer/cite/support.ts';
import { isWholeTopic } from '../../../src/answer/topic-answer.ts';
import { answerTuning } from '../../../src/answer/tuning.ts';
import type { Fact, Knowledge } from '../../../src/content/knowledge.ts';
import { AMOUNTS } from '../amounts.ts';
import { sourceIn } from '../quotations/citation-label.ts';
import { quotationOf, quotationWithBeside, supportingQuotation } from '../quotations/quotation-of.ts';
import { markOf } from '../quotations/says-who.ts';
import { sidesList } from '../quotations/sides.ts';
import type { Item, Quotation, Reply } from '../reply.ts';
import type { Teller } from '../teller.ts';
import { topicParts } from './topic-parts.ts';

/**
 * What a card shows of an answer: its claims, each with where it stands, what pulls the other way, and of each article
 * the one quotation that supports it most, unless that would only say the same again; where it is less sure, with what
 * the paragraph says beside it.
 */
export function answered(answer: Answered, teller: Teller): Partial<Reply> {
  const { knowledge, voice } = teller;
  const { text, facts, citations, receipt, topic, sides = [] } = answer;
  if (topic !== undefined && isWholeTopic(answer)) {
    const topics = knowledge.topics.filter(({ id, summary }) => id === topic.id && text.includes(summary));
    return topicParts({ topics, facts, citations }, teller);
  }
  const articles = [...new Set([...facts.map((fact) => fact.article), ...citations.map(idOf)])];
  const firsts = articles.flatMap((id) => citations.find((citation) => idOf(citation) === id) ?? []);
  const source = firsts.map((citation) => quotationOf(saying(text, citation), teller, facts).source)[0];
  const others = sidesList(sides, facts, teller);
  const claims = claimsOf(answer, articles.length > 1, teller);
  // Beside what others say it has to stand with the claim who says that.
  const isBeside = others.length > 0 && claims.length === 1;
  const [first, ...more] = claims.flatMap(({ paragraphs = [] }) => paragraphs);
  const isClear = articles.length === 1 && more.length === 0;
  const isTold = isTranslated(facts, voice);
  // Of what is less sure the sentence beside it may be the one that decides.
  const isUnsure = receipt.confidence < answerTuning.byItselfFrom;
  const isAmidst = claims.length === 1 && (isUnsure || answer.isUndecided === true);
  // Beside an answer that is sure, or that has something of each of several paragraphs, most is about something else.
  const least = isUnsure && more.length === 0 ? 0 : 1;
  const quoted = (one: Citation): Quotation | undefined => {
    const isAnew = one === answer.newer || isTold;
    if (!isAnew && namesAgain(one, text, knowledge)) return undefined;
    if (!isAnew && isAmidst) return quotationWithBeside(one, text, receipt.question, teller, facts, least);
    if (!isAnew && isOnceMore(one, text, receipt.question)) return undefined;
    return supportingQuotation(one, text, receipt.question, teller, facts);
  };
  const quotations = firsts.flatMap((one): readonly Quotation[] => {
    const support = quoted(one);
    if (!support) return [];
    const { label, source: by, ...quotation } = support;
    const shown = {
      ...quotation,
      ...(one === answer.newer && { by: voice.phrases.newer }),
      ...(label && !(isClear && first === quotation.paragraph) && { label }),
      ...(by && !isBeside && { source: by }),
    };
    return [shown];
  });
  return {
    claims: isBeside && source ? claims.map((claim) => ({ ...claim, source })) : claims,
    ...(others.length > 0 && { list: others }),
    articles,
    ...(quotations.length > 0 && { quotations }),
    ...(quotations.length === 0 && !isBeside && source !== undefined && { source }),
  };
}

/** A citation of no more than the sentence that answers, where it has that: others beside it may be somebody else's. */
function saying(text: string, citation: Citation): Citation {
  const { excerpt } = citation;
  const at = excerpt.text.indexOf(text);
  if (at < 0) return citation;
  const start = excerpt.start + at;
  return { ...citation, excerpt: { text, start, end: start + text.length } };
}

/** Whether facts are shown in another language than their article's: then its words say nothing once more. */
export function isTranslated(facts: readonly Fact[], { language }: Teller['voice']): boolean {
  return facts.some(({ translations }) => translations?.[language] !== undefined);
}

/** Whether a quotation would for the most part name people whom the answer names already. */
export function namesAgain({ excerpt }: Citation, said: string, { facts }: Knowledge): boolean {
  const people = facts.filter((fact) => fact.kind === 'person');
  const surnames = new Set(people.map(({ name }) => name.split(' ').at(-1) ?? name));
  const named = [...surnames].filter((name) => said.includes(name) && excerpt.text.includes(name));
  return named.length >= AMOUNTS.namesAgain;
}

/** What an answer says piece by piece, each with its paragraphs and, where that is not clear, who says it. */
function claimsOf(answer: Answered, areMixed: boolean, teller: Teller): readonly Item[] {
  const { text, facts, citations, tellings = [] } = answer;
  const lines = text.split('\n');
  if (tellings.length > 0 && lines.length === tellings.length) {
    // Each says its day already.
    return tellings.map(({ article, paragraphs }, at) => {
      return { text: lines[at] ?? '', paragraphs, source: article.publisher };
    });
  }
  if (facts.map(({ says }) => says).join(' ') === text) {
    return facts.map((fact) => claimOf(fact, areMixed, facts.length > 1, teller));
  }
  const [lead] = citations;
  const own = citations.filter(({ article }) => article === lead?.article);
  return [{ text, paragraphs: own.map(({ paragraph }) => paragraph) }];
}

function claimOf(fact: Fact, areMixed: boolean, isOneOfMany: boolean, teller: Teller): Item {
  const { says: text, paragraphs } = fact;
  if (isOneOfMany) return { text, paragraphs, ...markOf(fact, teller) };
  return { text, paragraphs, ...(areMixed && sourceIn(fact.article, teller)) };
}

function idOf({ article }: Citation): string {
  return article.id;
}
