import type { Article, Knowledge } from '../../content/knowledge.ts';
import { dayIn } from '../../language/calendar/day-in.ts';
import { saysToCome } from '../../language/says-to-come.ts';
import type { Answer, Citation, Telling } from '../answer.ts';
import { type Answered, isAnswered } from '../answer-kinds.ts';
import { isSaid } from '../cite/said-already.ts';
import { resolveDates } from '../dates/resolve-dates.ts';
import { answerTuning } from '../tuning.ts';
import type { Voice } from '../voice.ts';
import { newestOf } from './newest-of.ts';

/** What telling a story needs. */
interface Teller {
  readonly knowledge: Knowledge;
  readonly voice: Voice;
  /** What comes nearest in a newer article than the one that leads. */
  readonly near?: Citation | undefined;
}

/**
 * One answer of what several articles answer: the first leads, and what others say otherwise is told with it, the newest
 * first; each with its day, and none is judged. Undefined where nothing was answered.
 */
export function asStory(answers: readonly Answer[], teller: Teller): Answer | undefined {
  const [lead, ...rest] = answers.filter(isAnswered);
  if (!lead) return undefined;
  const told = [lead.text];
  const others = rest.filter(({ text, citations: [first] }) => {
    if (isSaid(text, told, first?.article.language ?? '')) return false;
    told.push(text);
    return true;
  });
  return datedStory([lead, ...others], teller);
}

/** The same for answers that are all to be shown. */
export function datedStory(
  answers: readonly [Answered, ...Answered[]],
  { knowledge, voice, near }: Teller,
): Answered {
  const [lead, ...others] = answers;
  const newest = newestOf(knowledge.articles);
  const inOrder = knowledge.articles.flatMap(({ id }) =>
    answers.filter(({ citations: [first] }) => first?.article.id === id),
  );
  const tellings = inOrder.flatMap(tellingOf);
  const isNewest = tellings[0]?.article.published === newest?.published;
  if (tellings.length < 2 && (isNewest || knowledge.articles.length < 2)) return lead;
  const [first, second, ...more] = lead.citations;
  const beside = others.flatMap(({ citations }) => citations.slice(0, 1));
  const kept = [first, ...(beside.length > 1 ? [] : [second]), ...beside, second, ...more].flatMap(
    (one) => one ?? [],
  );
  return {
    ...lead,
    text: inOrder.map((answer) => dated(answer, knowledge, voice)).join('\n'),
    facts: answers.flatMap(({ facts }) => facts),
    citations: [
      ...[...new Set(kept)].slice(0, answerTuning.citations - (near ? 1 : 0)),
      ...(near ? [near] : []),
    ],
    tellings,
    ...(near ? { newer: near } : {}),
  };
}

function tellingOf({ text, citations }: Answered): Telling[] {
  const [first] = citations;
  if (!first) return [];
  const own = citations.filter(({ article }) => article === first.article);
  return [{ article: first.article, text, paragraphs: own.map(({ paragraph }) => paragraph) }];
}

/** What an article says behind its day; of what lay ahead or was open then, that it did so then. */
function dated(answer: Answered, knowledge: Knowledge, { phrases, language }: Voice): string {
  const { text, kind, citations } = answer;
  const newest = newestOf(knowledge.articles);
  const article = citations[0]?.article;
  if (!article) return text;
  if (article.published === undefined) return `${phrases.quoted(article.title)}: ${text}`;
  const day = dayIn(article.published, language);
  const isOlder = newest?.published !== undefined && newest.published > article.published;
  const isOpen = isOlder && kind === 'article-says-unclear';
  const isAhead = isOlder && liesAhead(answer, article, article.published, knowledge);
  return `${isAhead ? phrases.ahead(day) : isOpen ? phrases.open(day) : phrases.on(day)} ${text}`;
}

/** Whether a text tells of what was to come on the day of its article, by its tense or by the days that it names. */
function liesAhead(
  { text, citations }: Answered,
  article: Article,
  published: string,
  { facts }: Knowledge,
): boolean {
  const own = citations.filter((one) => one.article === article).map(({ paragraph }) => paragraph);
  const days = resolveDates(text, article, own, facts).map(({ date }) => date);
  return saysToCome(text, article.language) || days.some((day) => day > published);
}
