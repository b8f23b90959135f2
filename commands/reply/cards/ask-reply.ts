import type { Answer, Citation } from '../../../src/answer/answer.ts';
import type { Answers } from '../../../src/answer/answers.ts';
import { isOnceMore, supportOf } from '../../../src/answer/cite/support.ts';
import type { Difference } from '../../../src/answer/premises/difference.ts';
import { voiceOf } from '../../../src/answer/voice.ts';
import { withWhether } from '../../../src/answer/whether/whether-said.ts';
import type { Fact } from '../../../src/content/knowledge.ts';
import { AMOUNTS } from '../amounts.ts';
import type { Button } from '../buttons/action.ts';
import { readButtons } from '../buttons/passage-buttons.ts';
import { placesIn, sourceIn } from '../quotations/citation-label.ts';
import { quotationOf, quotationWithBeside, supportingQuotation } from '../quotations/quotation-of.ts';
import { markOf } from '../quotations/says-who.ts';
import type { Item, Reply, Visibility } from '../reply.ts';
import type { Teller } from '../teller.ts';
import { differenceSaid, strangersSaid } from '../wording/differences-said.ts';
import { answered, isTranslated, namesAgain } from './answered.ts';
import { linesParts } from './lines-card.ts';

/** Answers a question in a member's own words; a refusal shows the nearest words and calls them that. */
export function askReply(question: string, visibility: Visibility, answers: Answers): Reply {
  return answerReply(answers.ask(question), visibility, answers);
}

/** An answer as a reply. */
export function answerReply(answer: Answer, visibility: Visibility, answers: Answers): Reply {
  return { ...cardOf(answer, visibility, answers), answer };
}

function cardOf(answer: Answer, visibility: Visibility, answers: Answers): Reply {
  const { knowledge } = answers;
  const asked = answer.receipt.question;
  const voice = voiceOf(answer.receipt.language, knowledge.articles);
  const teller: Teller = { knowledge, voice };
  const { phrases } = voice;
  const how: Button = { label: phrases.how, action: { kind: 'how', question: asked } };
  const about: Button = { label: phrases.ask, action: { kind: 'about', question: asked } };
  const others = 'seeAlso' in answer ? (answer.seeAlso ?? []) : [];
  const read = readButtons([...answer.citations, ...others], phrases);
  const text = withWhether(answer);
  switch (answer.kind) {
    case 'answer':
    case 'article-says-unclear': {
      const isUnclear = answer.kind === 'article-says-unclear';
      const shown: Partial<Reply> = answer.lines
        ? linesParts(answer, answer.lines, teller)
        : withFirst(answered(answer, teller), answer.text, text);
      const notes = [
        ...(answer.isLinked ? [voice.say('answer.linked')] : []),
        ...(isUnclear ? [phrases.leavesOpen(voice.name(answer.citations[0]?.article))] : []),
        ...(shown.notes ?? []),
        ...(others.length > 0 ? [`${phrases.seeAlso}: ${placesOf(others, teller)}`] : []),
      ];
      return {
        tone: isUnclear ? 'unclear' : 'answer',
        visibility,
        asked,
        text,
        ...shown,
        ...listed([...different(answer, teller), ...(shown.list ?? [])]),
        ...(notes.length > 0 && { notes }),
        buttons: [...read, about, how],
      };
    }
    case 'near':
      return {
        tone: 'near',
        visibility,
        asked,
        text,
        ...nearParts(answer, teller),
        buttons: [...read, about, how],
      };
    case 'detail-absent':
      return {
        tone: 'absent',
        visibility,
        asked,
        text,
        ...absentParts(answer, teller),
        next: answers.next(answer, AMOUNTS.next).slice(0, AMOUNTS.nextToRefusal),
        buttons: [...read, how],
      };
    case 'topic-absent': {
      const list = listed(different(answer, teller));
      const next = answers.next(answer, AMOUNTS.next);
      return { tone: 'absent', visibility, asked, text, ...list, next, buttons: [how] };
    }
    case 'not-understood':
      return { tone: 'help', visibility, text, next: answers.next(answer, AMOUNTS.next) };
  }
}

/** Where passages stand, `¶ 4, 19`. */
function placesOf(citations: readonly Citation[], teller: Teller): string {
  return placesIn(
    citations.map(({ article, paragraph }) => ({ article: article.id, paragraphs: [paragraph] })),
    teller,
  );
}

/** The claims that stand in the place of the text begin with *Yes* or *No* as that does. */
function withFirst(parts: Partial<Reply>, plain: string, text: string): Partial<Reply> {
  const [first, ...more] = parts.claims ?? [];
  if (!first || text === plain) return parts;
  return {
    ...parts,
    claims: [{ ...first, text: text.slice(0, text.length - plain.length) + first.text }, ...more],
  };
}

function listed(list: readonly Item[]): Pick<Reply, 'list'> {
  return list.length > 0 ? { list } : {};
}

/** What a question takes for granted and the article has differently, side by side, and names it does not have. */
function different(
  answer: { readonly differs?: readonly Difference[]; readonly strangers?: readonly string[] },
  teller: Teller,
): readonly Item[] {
  const { knowledge, voice } = teller;
  const { differs = [], strangers = [] } = answer;
  const both = differs.map((one): Item => {
    const text = `${differenceSaid(one, 'you', knowledge, voice)}.`;
    return { text, paragraphs: [one.paragraph], ...sourceIn(one.article, teller) };
  });
  return strangers.length > 0 ? [...both, { text: `${strangersSaid(strangers, voice)}.` }] : both;
}

/** What the article says of each of two things that it does not put together. */
function apart(names: readonly [string, string], facts: readonly Fact[], teller: Teller): readonly Item[] {
  const { phrases } = teller.voice;
  return facts.map((fact, at) => ({
    term: phrases.onThis(names[at] ?? ''),
    text: fact.says,
    paragraphs: fact.paragraphs.slice(0, 1),
    ...markOf(fact, teller),
  }));
}

/** What comes nearest stands first, as it often is what was asked for, then how unsure that is. */
function nearParts(answer: Extract<Answer, { kind: 'near' }>, teller: Teller): Partial<Reply> {
  const { citations, receipt, text } = answer;
  const [best, ...others] = citations;
  // What is asked for is often told beside the sentence that has its words.
  const first = best && quotationOf(best, teller);
  const more = others.map((one) => supportingQuotation(one, receipt.question, '', teller));
  const list = listed(different(answer, teller));
  if (!first) return list;
  const { article, paragraph, source } = first;
  return {
    claims: [{ text: first.text, paragraphs: [paragraph] }],
    ...list,
    articles: [article],
    ...(source !== undefined && more.length === 0 && { source }),
    quotations: more,
    notes: [text],
  };
}

/** What goes with a refusal: what the article has differently, or of each of two things, and the nearest words. */
function absentParts(answer: Extract<Answer, { kind: 'detail-absent' }>, teller: Teller): Partial<Reply> {
  const { knowledge, voice } = teller;
  const { text, citations, receipt } = answer;
  const list = different(answer, teller);
  const articles = [...new Set(citations.map(({ article }) => article.id))];
  if (answer.apart) return { ...listed([...list, ...apart(answer.apart, answer.facts, teller)]), articles };
  const wanted = `${text} ${receipt.question}`;
  const strengthOf = (citation: Citation) => supportOf(citation, wanted, text).strength;
  const [nearest] = citations.toSorted((one, other) => strengthOf(other) - strengthOf(one));
  if (nearest === undefined) return listed(list);
  // Where nobody wrote down that it is missing, the sentence beside it may tell it.
  const quotation =
    (answer.facts.length === 0 && quotationWithBeside(nearest, wanted, receipt.question, teller)) ||
    supportingQuotation(nearest, wanted, receipt.question, teller);
  const label = `${voice.phrases.nearest}: ${quotation.label}`;
  const isThere =
    !isTranslated(answer.facts, voice) && (isOnceMore(nearest, text) || namesAgain(nearest, text, knowledge));
  return {
    ...listed(list),
    ...(isThere
      ? { articles: [nearest.article.id], source: label }
      : { quotations: [{ ...quotation, label }] }),
  };
}
