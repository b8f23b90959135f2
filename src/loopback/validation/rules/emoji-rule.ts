import { isRecord } from '../../json.ts';
import type { Problem } from '../problem.ts';

/** Pictures, flags of two letters, and keys such as 1️⃣. */
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[0-9#*]\ufe0f?\u20e3)/u;

/** Whether the text is one of Unicode's emoji. */
export function isEmoji(text: string): boolean {
  return EMOJI.test(text);
}

/** The emoji that somebody made, by id. */
export interface MadeEmojis {
  has(id: string): boolean;
}

/** An emoji of a component is one of Unicode's, or one that somebody made. */
export function emojiProblems(emoji: unknown, made: MadeEmojis, path: Problem['path']): Problem[] {
  if (!isRecord(emoji)) return [];
  const isUnicode = emoji.id == null && typeof emoji.name === 'string' && isEmoji(emoji.name);
  if (isUnicode || (emoji.id != null && made.has(String(emoji.id)))) return [];
  const field = emoji.id == null ? 'name' : 'id';
  return [{ path: [...path, 'emoji', field], code: 'COMPONENT_INVALID_EMOJI', message: 'Invalid emoji' }];
}
