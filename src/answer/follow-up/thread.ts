import type { Answer } from '../answer.ts';
import { isAnswered } from '../answer-kinds.ts';
import { answerTuning } from '../tuning.ts';

/** What a follow-up stands behind: a question with its answer, and what that question stood behind itself. */
export interface Thread {
  /** As a button writes it: the newest question, those before it in brackets. */
  readonly text: string;
  /** The newest question that says what it asks for, with the words of those before it where it could be written so. */
  readonly before: string;
  /** What was answered to the newest question, found again. */
  readonly answer: Answer;
  /** Absent after a first question. */
  readonly earlier?: Thread;
}

/** Questions that a thread keeps before its newest, so that it fits on a card and is answered again in no time. */
export const MOST_BEFORE = 2;

/** A follow-up and what it follows on, as a button and a card write them. */
export interface Written {
  readonly question: string;
  readonly before: string;
}

/**
 * Writes a follow-up behind its thread as one text that can be asked again as it is: `why? (did Trump drop the demand)`,
 * `when? (why? (did Trump drop the demand))`. Never longer than a card shows, 300 characters; what would be, or would keep
 * too many questions, stands behind what was answered alone.
 */
export function writeThread(question: string, { text, answer }: Pick<Thread, 'text' | 'answer'>): string {
  const whole = join(question, text);
  if (depthOf(whole) <= MOST_BEFORE && whole.length <= answerTuning.longestFollowUp) return whole;
  return join(question, isAnswered(answer) ? answer.text : firstOf(text));
}

/** The question that a thread began with. */
function firstOf(text: string): string {
  const written = readThread(text);
  return written ? firstOf(written.before) : text;
}

function join(question: string, before: string): string {
  const room = answerTuning.longestFollowUp - '? ()'.length;
  const own = bare(question.replace(/[()]+/gu, ' ').replace(/\?+(?=.*\S)/gu, ','));
  const asked = cut(own, Math.max(room - before.length, Math.floor(room / 2)));
  const about = readThread(before) ? before : cut(bare(before), room - asked.length);
  const lower = OPENING.test(about) ? `${about[0]?.toLowerCase() ?? ''}${about.slice(1)}` : about;
  return `${asked}? (${lower})`;
}

/** The two questions that `writeThread` wrote, of which the second may be two again; undefined for any other text. */
export function readThread(text: string): Written | undefined {
  const [, question, before] = /^([^()?]*\?) \((.+)\)$/su.exec(text.trim()) ?? [];
  return question && before ? { question, before } : undefined;
}

/** How many questions stand in brackets, one in the other. */
function depthOf(text: string): number {
  const written = readThread(text);
  return written ? 1 + depthOf(written.before) : 0;
}

/** Words that only begin a question: no name is one. */
const OPENING =
  /^(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|did|does|do|has|have|had|will|can|could|would|should|to|with|by|from|in|on|at|since|until|the|a|tell|and)\b/iu;

function bare(question: string): string {
  return question
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\s?!.]+$/u, '');
}

/** The text up to a word's end. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return text.slice(0, space > most / 2 ? space : most).replace(/[\uD800-\uDBFF]$/u, '');
}
