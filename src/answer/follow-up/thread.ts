import type { Answer } from '../answer.ts';
import { answerTuning } from '../tuning.ts';

/** What a follow-up stands behind. */
export interface Thread {
  /** The whole question before. */
  readonly before: string;
  /** The follow-up that was answered after it; absent after a first question. */
  readonly latest?: string;
  /** What was answered, found again. */
  readonly answer: Answer;
}

/** Reads a thread from the text of a button, and finds its answer again by asking once. */
export function threadOf(text: string, ask: (question: string) => Answer): Thread {
  let { before, question }: Partial<Written> & { before: string } = { before: text };
  // Nobody but a forger writes more than one pair of brackets.
  for (let inner = readThread(before); inner; inner = readThread(before)) {
    before = inner.before;
    question ??= inner.question;
  }
  const answer = ask(before);
  return question === undefined ? { before, answer } : { before, latest: question, answer };
}

/** A follow-up and the question it follows on, as a button and a card write them. */
export interface Written {
  readonly question: string;
  readonly before: string;
}

/**
 * Writes a follow-up and the question it follows on as one that can be asked again as it is:
 * `why? (did Trump drop the ceasefire demand)`. Never longer than a card shows, 300 characters.
 */
export function writeThread(question: string, before: string): string {
  const room = answerTuning.longestFollowUp - '? ()'.length;
  const own = bare(question.replace(/[()]+/gu, ' ').replace(/\?+(?=.*\S)/gu, ','));
  const asked = cut(own, Math.max(room - before.length, Math.floor(room / 2)));
  const about = cut(bare(before), room - asked.length);
  const lower = OPENING.test(about) ? `${about[0]?.toLowerCase() ?? ''}${about.slice(1)}` : about;
  return `${asked}? (${lower})`;
}

/** The two questions that `writeThread` wrote; undefined for any other text. */
export function readThread(text: string): Written | undefined {
  const [, question, before] = /^([^()?]*\?) \((.+)\)$/su.exec(text.trim()) ?? [];
  return question && before ? { question, before } : undefined;
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
