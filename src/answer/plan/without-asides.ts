import type { PlanWords } from '../../language/vocabulary/plan-words.ts';

/**
 * A message without what members say of their own reading before or after what they ask: *ok i haven't read it, what's
 * going on*; the message itself where nothing in the rest asks for anything.
 */
export function withoutAsides(text: string, { aside, askless, opens, rows }: PlanWords): string {
  const pieces = text.split(PAUSE);
  const isAside = (piece: string) => {
    const said = piece.toLowerCase().replaceAll('’', "'").trim();
    return aside.test(said) && !askless.test(said);
  };
  const kept = pieces.filter((piece) => !isAside(piece));
  const left = kept.join('').replace(/^[\s,;.–-]+|[\s,;–-]+$/gu, '');
  if (kept.length === pieces.length) return text;
  const asked = left.toLowerCase().replaceAll('’', "'");
  const plain = asked.replace(/[^\p{L}\p{N}']+/gu, ' ').trim();
  return opens.test(asked) || rows.some((row) => row.asked.test(plain)) ? left : text;
}

/** Where one says something new; the mark stays with what stands before it. */
const PAUSE = /(?<=[,;.?!\n]\s+|\s[–-]\s+)/u;
