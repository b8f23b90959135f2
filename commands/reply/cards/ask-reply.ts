import type { Answer, Telling } from '../../../src/answer/answer.ts';
import type { Answered } from '../../../src/answer/answer-kinds.ts';
import type { Answers } from '../../../src/answer/answers.ts';
import type { Difference } from '../../../src/answer/premises/difference.ts';
import { type Voice, voiceOf } from '../../../src/answer/voice.ts';
import type { Fact, Knowledge } from '../../../src/content/knowledge.ts';
import { AMOUNTS } from '../amounts.ts';
import type { Button } from '../buttons/action.ts';
import { readButton } from '../buttons/passage-buttons.ts';
import { citationLabel, sourceIn, sourceLabel } from '../quotations/citation-label.ts';
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
  const voice = voiceOf(answer.receipt.language, answers.knowledge.articles);
  const { phrases } = voice;
  const how: Button = { label: phrases.how, action: { kind: 'how', question: asked } };
  const about: Button = { label: phrases.ask, action: { kind: 'about', question: asked } };
  const read = answer.citations.slice(0, 1).map(({ article, paragraph }) => readButton(article, paragraph));
  const next = answers.next(answer, AMOUNTS.next);
  const { text } = answer;
  switch (answer.kind) {
    case 'answer':
      return {
        tone: 'answer',
        visibility,
        asked,
        text,
        ...shown(answer, answers, voice),
        buttons: [...read, how, about],
      };
    case 'article-says-unclear': {
      const parts = shown(answer, answers, voice);
      const notes = [phrases.leavesOpen(voice.name(answer.citations[0]?.article)), ...parts.notes];
      return { tone: 'unclear', visibility, asked, text, ...parts, notes, buttons: [...read, how, about] };
    }
    case 'near':
      return {
        tone: 'near',
        visibility,
        asked,
        text,
        ...passages(answer, answers, voice),
        buttons: [...read, how, about],
      };
    case 'detail-absent': {
      const buttons = [...read, how];
      return {
        tone: 'absent',
        visibility,
        asked,
        text,
        ...absentList(answer, answers, voice),
        next: next.slice(0, 2),
        buttons,
      };
    }
    case 'topic-absent': {
      const list = different(answer, answers.knowledge, voice);
      const shown = list.length > 0 ? { list } : {};
      return { tone: 'absent', visibility, asked, text, ...shown, next, buttons: [how] };
    }
    case 'not-understood':
      return { tone: 'help', visibility, text, next: answer.suggestions.slice(0, AMOUNTS.next) };
  }
}

function shown(answer: Answered, { knowledge }: Answers, voice: Voice) {
  const { facts, sides = [], tellings = [] } = answer;
  const list = [
    ...different(answer, knowledge, voice),
    ...told(tellings, voice),
    // What each article says is told already.
    ...(sides.every((side) => facts.includes(side)) ? [] : sidesList(sides, facts[0], knowledge, voice)),
  ];
  return {
    ...(list.length > 0 ? { list } : {}),
    quotations: answer.citations.map((citation) =>
      citation === answer.newer
        ? { ...quotationOf(citation, knowledge), by: voice.phrases.newer }
        : quotationOf(citation, knowledge, facts),
    ),
    notes: wordingNotes(answer.citations.map((citation) => citation.article)),
  };
}

/** Which article says what, the newest first; the answer itself tells them apart by their days. */
function told(tellings: readonly Telling[], { phrases }: Voice): readonly Item[] {
  const lines = tellings.map(({ article, paragraphs }): Item => {
    return { term: phrases.quoted(article.title), text: sourceLabel(article), paragraphs };
  });
  return lines.length < 2 ? lines : [{ text: phrases.each, isHeading: true }, ...lines];
}

/** The nearest passages; nobody calls them an answer. */
function passages(answer: Extract<Answer, { kind: 'near' }>, { knowledge }: Answers, voice: Voice) {
  const { citations } = answer;
  const list = different(answer, knowledge, voice);
  return {
    ...(list.length > 0 ? { list } : {}),
    quotations: citations.map((citation) => quotationOf(citation, knowledge, [])),
    notes: wordingNotes(citations.map((citation) => citation.article)),
  };
}

/** What a question takes for granted and the article has differently, side by side, and names it does not have. */
function different(
  answer: { readonly differs?: readonly Difference[]; readonly strangers?: readonly string[] },
  knowledge: Knowledge,
  voice: Voice,
): readonly Item[] {
  const { differs = [], strangers = [] } = answer;
  const both = differs.map((one): Item => {
    const text = `${differenceSaid(one, 'you', knowledge, voice)}.`;
    return { text, paragraphs: [one.paragraph], ...sourceIn(one.article, knowledge) };
  });
  return strangers.length > 0 ? [...both, { text: `${strangersSaid(strangers, voice)}.` }] : both;
}

/** What the article says of each of two things that it does not put together. */
function apart(
  names: readonly [string, string],
  facts: readonly Fact[],
  knowledge: Knowledge,
  { phrases }: Voice,
): readonly Item[] {
  return facts.map((fact, at) => ({
    term: phrases.onThis(names[at] ?? ''),
    text: fact.says,
    paragraphs: fact.paragraphs.slice(0, 1),
    ...markOf(fact, knowledge),
  }));
}

/** What goes with a refusal: what the article has differently, or of each of two things, and the nearest paragraph. */
function absentList(
  answer: Extract<Answer, { kind: 'detail-absent' }>,
  { knowledge }: Answers,
  voice: Voice,
): Pick<Reply, 'list' | 'nearest'> {
  const list = different(answer, knowledge, voice);
  if (answer.apart) return { list: [...list, ...apart(answer.apart, answer.facts, knowledge, voice)] };
  return { ...(list.length > 0 ? { list } : {}), ...nearest(answer, voice) };
}

function nearest(answer: Answer, { phrases }: Voice): Pick<Reply, 'nearest'> {
  const [first] = answer.citations;
  if (first === undefined) return {};
  const { article, paragraph } = first;
  return {
    nearest: { article: article.id, intro: phrases.nearest, label: citationLabel(article, paragraph) },
  };
}
