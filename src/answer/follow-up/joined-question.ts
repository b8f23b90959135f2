import { answerTuning } from '../tuning.ts';

/** A question and the one it follows on. */
export interface Joined {
  readonly question: string;
  readonly before: string;
}

/**
 * Writes a follow-up and the question it follows on as one that can be asked again as it is:
 * `why? (did Trump drop the ceasefire demand)`. Never longer than a card shows, 300 characters.
 */
export function joinQuestions(question: string, before: string): string {
  const room = answerTuning.longestFollowUp - '? ()'.length;
  const own = bare(question.replace(/[()]+/gu, ' ').replace(/\?+(?=.*\S)/gu, ','));
  const asked = cut(own, Math.max(room - before.length, Math.floor(room / 2)));
  const about = cut(bare(before), room - asked.length);
  const lower = OPENING.test(about) ? `${about[0]?.toLowerCase() ?? ''}${about.slice(1)}` : about;
  return `${asked}? (${lower})`;
}

/** The two questions that `joinQuestions` wrote; undefined for any other text. */
export function splitQuestions(text: string): Joined | undefined {
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
