import type { FollowUpWords } from '../../language/vocabulary/follow-up-words.ts';
import type { Answer, Line } from '../answer.ts';
import { absent, isAnswered, saysSo } from '../answer-kinds.ts';
import { isSaid } from '../cite/said-already.ts';
import { tellLines } from '../listed/tell-lines.ts';
import { tell } from '../pipeline.ts';
import { readPlan } from '../plan/read-plan.ts';
import type { Asked, Turn } from './follow-up.ts';
import { type Asking, resolve } from './resolve.ts';
import { writeThread } from './thread.ts';

type OpenAsking = Extract<Asking, { kind: 'open' }>;

/** Whether it asks for something else than was told: `what else did he say?` */
export function isForBesides(read: Asking, { besides }: FollowUpWords): read is OpenAsking {
  return read.kind === 'open' && besides.test(read.question);
}

/**
 * The lines of a list that were not shown yet; refused where there are no more, and undefined
 * where no list is asked for.
 */
export function askBesides(read: OpenAsking, asked: Asked): Turn | undefined {
  const { question, thread, way } = asked;
  const { text, written, reading } = resolve(read, asked);
  // An overview has no more lines than it shows.
  if (readPlan(reading, way.search.reader.language.code).kind === 'overview') return undefined;
  const all = asked.ask(text);
  if (!isAnswered(all) || !all.lead || !all.lines) {
    // A list of one is told as that one.
    const isAgain = isAnswered(all) && all.facts[0] !== undefined && isShown(all, thread.answer);
    return isAgain ? nothingMore(asked) : undefined;
  }
  const left = all.lines.filter((line) => !line.isHeading && !isLineShown(line, thread.answer));
  const [only, ...more] = left;
  if (!only) return nothingMore(asked);
  const answer =
    only.fact && more.length === 0
      ? tell({ kind: 'facts', facts: [only.fact] }, way.search.find(reading), text, written, way)
      : tellLines({ lead: all.lead, lines: left }, text, way.voice.language);
  return { answer: saysSo(answer, writeThread(question, thread)), before: text };
}

function nothingMore({ question, thread, way }: Asked): Turn {
  const { answer, before } = thread;
  const { phrases, name } = way.voice;
  const text = phrases.noMore(name(answer.citations[0]?.article));
  return { answer: absent(text, answer, writeThread(question, thread)), before };
}

/** Whether an answer shows nothing but what was shown. */
function isShown(answer: Answer, before: Answer): boolean {
  const known = 'facts' in before ? before.facts : [];
  return 'facts' in answer && answer.facts.every((fact) => known.some(({ id }) => id === fact.id));
}

function isLineShown({ fact, text }: Line, before: Answer): boolean {
  const known = 'facts' in before ? before.facts : [];
  if (fact && known.some(({ id }) => id === fact.id)) return true;
  return isSaid(text, [before.text], before.receipt.language);
}
