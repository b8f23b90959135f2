import type { PlanWords } from '../../language/vocabulary/plan-words.ts';

/**
 * A message without what members say of their own reading before or after what they ask: *ok i haven't read it, what's
 * going on*, or of how they want it: *…? tldr pls*; the message itself where nothing in the rest asks for anything.
 */
export function withoutAsides(text: string, { aside, askless, manner, opens, rows }: PlanWords): string {
  const pieces = text.split(PAUSE);
  const saidIn = (piece: string) => piece.toLowerCase().replaceAll('’', "'").trim();
  const isAside = (piece: string) => aside.test(saidIn(piece)) && !askless.test(saidIn(piece));
  const asking = pieces.filter((piece) => !isAside(piece));
  // How short it is wanted is no second question, unless nothing else is asked.
  const wanted = asking.filter((piece) => !manner.test(saidIn(piece)));
  const kept = wanted.length > 0 ? wanted : asking;
  const left = kept.join('').replace(/^[\s,;.–-]+|[\s,;–-]+$/gu, '');
  if (kept.length === pieces.length) return text;
  const asked = left.toLowerCase().replaceAll('’', "'");
  const plain = asked.replace(/[^\p{L}\p{N}']+/gu, ' ').trim();
  return opens.test(asked) || rows.some((row) => row.asked.test(plain)) ? left : text;
}

/** Where one says something new; the mark stays with what stands before it. */
const PAUSE = /(?<=[,;.?!\n]\s+|\s[–-]\s+)/u;
