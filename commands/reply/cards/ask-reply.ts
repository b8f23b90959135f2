import type { Answer, Line } from '../../../src/answer/answer.ts';
import type { Answered } from '../../../src/answer/answer-kinds.ts';
import type { Answers } from '../../../src/answer/answers.ts';
import type { Difference } from '../../../src/answer/premises/difference.ts';
import { withWhether } from '../../../src/answer/whether/whether-said.ts';
import type { Fact, Knowledge } from '../../../src/content/knowledge.ts';
import { AMOUNTS } from '../amounts.ts';
import type { Button } from '../buttons/action.ts';
import { readButton } from '../buttons/passage-buttons.ts';
import { citationLabel } from '../quotations/citation-label.ts';
import { quotationOf, wordingNotes } from '../quotations/quotation-of.ts';
import { markOf } from '../quotations/says-who.ts';
import { sidesList } from '../quotations/sides.ts';
import type { Item, Reply, Visibility } from '../reply.ts';
import { differenceSaid, strangersSaid } from '../wording/differences-said.ts';

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
  const how: Button = { label: 'How was this found?', action: { kind: 'how', question: asked } };
  const about: Button = { label: 'Ask about this', action: { kind: 'about', question: asked } };
  const read = answer.citations.slice(0, 1).map(({ article, paragraph }) => readButton(article, paragraph));
  const next = answers.next(answer, AMOUNTS.next);
  const text = withWhether(answer);
  switch (answer.kind) {
    case 'answer':
      if (answer.lines) return linesCard(answer, answer.lines, visibility, answers, [...read, how, about]);
      return {
        tone: 'answer',
        visibility,
        asked,
        text,
        ...shown(answer, answers),
        buttons: [...read, how, about],
      };
    case 'article-says-unclear': {
      const parts = shown(answer, answers);
      const notes = ['The article itself leaves this open.', ...parts.notes];
      return { tone: 'unclear', visibility, asked, text, ...parts, notes, buttons: [...read, how, about] };
    }
    case 'near':
      return {
        tone: 'near',
        visibility,
        asked,
        text,
        ...passages(answer, answers),
        buttons: [...read, how, about],
      };
    case 'detail-absent': {
      const buttons = [...read, how];
      return {
        tone: 'absent',
        visibility,
        asked,
        text,
        ...absentList(answer, answers),
        next: next.slice(0, 2),
        buttons,
      };
    }
    case 'topic-absent': {
      const list = different(answer);
      const shown = list.length > 0 ? { list } : {};
      return { tone: 'absent', visibility, asked, text, ...shown, next, buttons: [how] };
    }
    case 'not-understood':
      return { tone: 'help', visibility, text, next: answer.suggestions.slice(0, AMOUNTS.next) };
  }
}

/** An answer of several lines: each is stored text with its paragraphs, so that nothing is quoted again below. */
function linesCard(
  answer: Answered,
  lines: readonly Line[],
  visibility: Visibility,
  { knowledge }: Answers,
  buttons: readonly Button[],
): Reply {
  return {
    tone: 'answer',
    visibility,
    asked: answer.receipt.question,
    text: answer.lead ?? '',
    list: [...different(answer), ...lines.map((line) => itemOf(line, knowledge))],
    notes: wordingNotes(answer.citations.map(({ article }) => article)),
    buttons,
  };
}

function itemOf({ text, term, at, citations, fact, isHeading = false }: Line, knowledge: Knowledge): Item {
  return {
    text,
    ...(term === undefined ? {} : { term }),
    ...(at === undefined ? {} : { at }),
    ...(isHeading ? { isHeading } : {}),
    paragraphs: citations.map(({ paragraph }) => paragraph),
    ...(fact ? markOf(fact, knowledge) : {}),
  };
}

function shown(answer: Answered, { knowledge }: Answers) {
  const { facts, sides = [] } = answer;
  const list = [...different(answer), ...sidesList(sides, facts[0]?.id, knowledge)];
  return {
    ...(list.length > 0 ? { list } : {}),
    quotations: answer.citations.map((citation) => quotationOf(citation, knowledge, facts)),
    notes: wordingNotes(answer.citations.map((citation) => citation.article)),
  };
}

/** The nearest passages; nobody calls them an answer. */
function passages(answer: Extract<Answer, { kind: 'near' }>, { knowledge }: Answers) {
  const { citations } = answer;
  const list = different(answer);
  return {
    ...(list.length > 0 ? { list } : {}),
    quotations: citations.map((citation) => quotationOf(citation, knowledge, [])),
    notes: wordingNotes(citations.map((citation) => citation.article)),
  };
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

/** What goes with a refusal: what the article has differently, or of each of two things, and the nearest paragraph. */
function absentList(
  answer: Extract<Answer, { kind: 'detail-absent' }>,
  { knowledge }: Answers,
): Pick<Reply, 'list' | 'nearest'> {
  const list = different(answer);
  if (answer.apart) return { list: [...list, ...apart(answer.apart, answer.facts, knowledge)] };
  return { ...(list.length > 0 ? { list } : {}), ...nearest(answer) };
}

function nearest(answer: Answer): Pick<Reply, 'nearest'> {
  const [first] = answer.citations;
  if (first === undefined) return {};
  const { article, paragraph } = first;
  return { nearest: { article: article.id, label: citationLabel(article, paragraph) } };
}
