import type { FollowUpWords } from '../../language/vocabulary/follow-up-words.ts';
import type { Answer, Line } from '../answer.ts';
import { type Answered, absent, isAnswered, saysSo } from '../answer-kinds.ts';
import { isSaid } from '../cite/said-already.ts';
import { onlyFact, tellLines } from '../listed/tell-lines.ts';
import type { Listing } from '../plan/plan.ts';
import { readPlan } from '../plan/read-plan.ts';
import { tell } from '../tell.ts';
import type { Asked, Turn } from './follow-up.ts';
import { type Asking, questionOf, type Resolved, resolve } from './resolve.ts';
import { writeThread } from './thread.ts';

/**
 * The list or overview that a follow-up asks for: of what else, only the lines that were not shown yet; of what somebody
 * says to that, only those on the same topic; undefined where it asks for neither list nor overview.
 */
export function askPlanned(read: Asking, asked: Asked): Turn | undefined {
  const resolved = resolve(read, asked);
  if (read.kind !== 'open' && !resolved.isWhole) return undefined;
  const { kind } = readPlan(resolved.reading, asked.way.search.reader.language.code);
  const { words } = asked;
  const isElse = isForBesides(read, words);
  // *Who was there* is there where something was told of, and an overview has no more than it shows.
  const points = read.kind === 'open' && read.leans === 'points';
  if ((OF_PRESENT.has(kind) && points) || (kind === 'overview' && isElse)) return undefined;
  if (kind === 'several' || (kind === 'one' && !isElse)) return undefined;
  const answer = asked.ask(resolved.text);
  // Of a day one record may answer, or say that it was another.
  if (!isAnswered(answer) || (kind === 'on' && !answer.lines)) return undefined;
  if (isElse) return tellBesides(answer, resolved, asked);
  const isOfMatter = OF_VOICES.has(kind) && read.kind === 'open' && words.matter.test(read.question);
  const onIt = isOfMatter ? onTopicOf(asked.thread.answer, answer, asked) : [];
  return onIt.length > 0 ? tellSome(onIt, answer, resolved, asked) : { answer, before: resolved.text };
}

/** Lists of who is there: *who was in it* is asked of what was told. */
const OF_PRESENT: ReadonlySet<string> = new Set<Listing['kind']>(['coming', 'people']);

/** Lists of what somebody says or wants. */
const OF_VOICES: ReadonlySet<string> = new Set<Listing['kind']>(['said', 'wants']);

/** Whether it asks for something else than was told: `what else did he say?` */
function isForBesides(read: Asking, { besides }: FollowUpWords): boolean {
  return read.kind === 'open' && besides.test(read.question);
}

/** What was not shown yet; refused where there is no more. */
function tellBesides(all: Answered, resolved: Resolved, asked: Asked): Turn | undefined {
  const { answer } = asked.thread;
  const known = factsOf(answer);
  const isKnown = (id: string | undefined) => known.some((one) => one === id);
  if (!all.lead || !all.lines)
    return all.facts.length > 0 && all.facts.every(({ id }) => isKnown(id)) ? nothingMore(asked) : undefined;
  const left = all.lines.filter(
    ({ fact, text, isHeading }) =>
      !isHeading && !isKnown(fact?.id) && !isSaid(text, [answer.text], answer.receipt.language),
  );
  return left.length > 0 ? tellSome(left, all, resolved, asked) : nothingMore(asked);
}

function nothingMore({ question, thread, way }: Asked): Turn {
  const { answer, before } = thread;
  const { phrases, name } = way.voice;
  const text = phrases.noMore(name(answer.citations[0]?.article));
  return { answer: absent(text, answer, writeThread(question, thread)), before };
}

/** The lines of a list that are on a topic of the answer before. */
function onTopicOf(before: Answer, { lines = [] }: Answered, { knowledge }: Asked): readonly Line[] {
  const ids = factsOf(before);
  const topics = knowledge.topics.filter(({ facts }) => facts.some((id) => ids.includes(id)));
  return lines.filter(({ fact }) => fact && topics.some(({ facts }) => facts.includes(fact.id)));
}

function factsOf(answer: Answer): readonly string[] {
  return 'facts' in answer ? answer.facts.map(({ id }) => id) : [];
}

/** Some lines of a list; a list of one is told as that one. */
export function tellSome(
  lines: readonly Line[],
  { lead = '' }: Answered,
  { text, written, reading }: Resolved,
  { question, thread, way }: Asked,
): Turn {
  const only = onlyFact(lines);
  const answer = only
    ? tell({ kind: 'facts', facts: [only] }, way.search.find(reading), questionOf({ text, written }, way))
    : tellLines({ lead, lines }, text, way.voice.language);
  return { answer: saysSo(answer, writeThread(question, thread)), before: text };
}
