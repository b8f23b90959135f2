import type { Answer, Citation } from '../../../src/answer/answer.ts';
import type { Answers } from '../../../src/answer/answers.ts';
import { isOnceMore, supportOf } from '../../../src/answer/cite/support.ts';
import type { Difference } from '../../../src/answer/premises/difference.ts';
import type { Fact, Knowledge } from '../../../src/content/knowledge.ts';
import { AMOUNTS } from '../amounts.ts';
import type { Button } from '../buttons/action.ts';
import { readButtons } from '../buttons/passage-buttons.ts';
import { supportingQuotation } from '../quotations/quotation-of.ts';
import { markOf } from '../quotations/says-who.ts';
import { sidesList } from '../quotations/sides.ts';
import type { Item, Reply, Visibility } from '../reply.ts';
import { differenceSaid, strangersSaid } from '../wording/differences-said.ts';
import { answered, namesAgain } from './answered.ts';

/** Answers a question in a member's own words. Only an answer shows excerpts; a refusal names the nearest paragraph. */
export function askReply(question: string, visibility: Visibility, answers: Answers): Reply {
  return answerReply(answers.ask(question), visibility, answers);
}

/** An answer as a reply. */
export function answerReply(answer: Answer, visibility: Visibility, answers: Answers): Reply {
  return { ...cardOf(answer, visibility, answers), answer };
}

function cardOf(answer: Answer, visibility: Visibility, answers: Answers): Reply {
  const asked = answer.receipt.question;
  const { knowledge } = answers;
  const how: Button = { label: 'How was this found?', action: { kind: 'how', question: asked } };
  const about: Button = { label: 'Ask about this', action: { kind: 'about', question: asked } };
  const read = readButtons(answer.citations);
  const next = answers.next(answer, AMOUNTS.next);
  const { text } = answer;
  switch (answer.kind) {
    case 'answer':
    case 'article-says-unclear': {
      const isUnclear = answer.kind === 'article-says-unclear';
      const shown = answered(answer, knowledge);
      const sides = sidesList(answer.sides ?? [], answer.facts[0]?.id, knowledge);
      const open = isUnclear ? ['The article itself leaves this open.'] : [];
      return {
        tone: isUnclear ? 'unclear' : 'answer',
        visibility,
        asked,
        text,
        ...shown,
        ...listed([...different(answer), ...(shown.list ?? []), ...sides]),
        notes: [...open, ...(shown.notes ?? [])],
        buttons: [...read, about, how],
      };
    }
    case 'near':
      return {
        tone: 'near',
        visibility,
        asked,
        text,
        ...listed(different(answer)),
        quotations: answer.citations.map((citation) => supportingQuotation(citation, asked, '', knowledge)),
        buttons: [...read, about, how],
      };
    case 'detail-absent':
      return {
        tone: 'absent',
        visibility,
        asked,
        text,
        ...absentParts(answer, knowledge),
        next: next.slice(0, AMOUNTS.nextToRefusal),
        buttons: [...read, how],
      };
    case 'topic-absent':
      return { tone: 'absent', visibility, asked, text, ...listed(different(answer)), next, buttons: [how] };
    case 'not-understood':
      return { tone: 'help', visibility, text, next: answer.suggestions.slice(0, AMOUNTS.next) };
  }
}

function listed(list: readonly Item[]): Pick<Reply, 'list'> {
  return list.length > 0 ? { list } : {};
}

/** What a question takes for granted and the article has differently, side by side, and names it does not have. */
function different({
  differs = [],
  strangers = [],
}: {
  readonly differs?: readonly Difference[];
  readonly strangers?: readonly string[];
}): readonly Item[] {
  const both = differs.map((one) => {
    return { text: `${differenceSaid(one, 'You wrote')}.`, paragraphs: [one.paragraph] };
  });
  return strangers.length > 0 ? [...both, { text: `${strangersSaid(strangers)}.` }] : both;
}

/** What the article says of each of two things that it does not put together. */
function apart(
  names: readonly [string, string],
  facts: readonly Fact[],
  knowledge: Knowledge,
): readonly Item[] {
  return facts.map((fact, at) => ({
    term: `On ${names[at] ?? ''}:`,
    text: fact.says,
    paragraphs: fact.paragraphs.slice(0, 1),
    ...markOf(fact, knowledge),
  }));
}

/** What goes with a refusal: what the article has differently, or of each of two things, and the nearest words. */
function absentParts(
  answer: Extract<Answer, { kind: 'detail-absent' }>,
  knowledge: Knowledge,
): Partial<Reply> {
  const { text, citations, receipt } = answer;
  const list = different(answer);
  const articles = citations.map(({ article }) => article.id);
  if (answer.apart)
    return { ...listed([...list, ...apart(answer.apart, answer.facts, knowledge)]), articles };
  const [nearest] = citations.toSorted((one, other) => strengthOf(other) - strengthOf(one));
  if (nearest === undefined) return listed(list);
  const quotation = supportingQuotation(nearest, `${text} ${receipt.question}`, receipt.question, knowledge);
  const label = `Nearest: ${quotation.label}`;
  const isThere = isOnceMore(nearest, text) || namesAgain(nearest, text, knowledge);
  return {
    ...listed(list),
    ...(isThere ? { articles, source: label } : { quotations: [{ ...quotation, label }] }),
  };

  function strengthOf(citation: Citation): number {
    return supportOf(citation, `${text} ${receipt.question}`, text).strength;
  }
}
