import type { Knowledge } from '../../content/knowledge.ts';
import { followUpWordsOf } from '../../language/vocabulary/follow-up-words.ts';
import { asksWhetherTrue } from '../../language/vocabulary/truth-words.ts';
import { smallTalk } from './small-talk.ts';

/** What a reply wants that is no question of its own: nothing, or whether what it replies to is so. */
export type ReplyAsks = 'nothing' | 'whether-true' | 'something';

/** Reads a reply in plain words, of which it may have none, in any language that has a table; thanks ask for a word back. */
export function replyAsks(text: string, knowledge: Knowledge): ReplyAsks {
  if (asksWhetherTrue(text)) return 'whether-true';
  if (smallTalk(text, knowledge) !== undefined) return 'something';
  const says = text.trim().replace(/\s+/gu, ' ');
  return says === '' || LANGUAGES.some((code) => followUpWordsOf(code).nothing.test(says.toLowerCase()))
    ? 'nothing'
    : 'something';
}

const LANGUAGES = ['en', 'de', 'es', 'ru'];
