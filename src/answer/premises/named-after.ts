import type { ClaimWord } from './claim-words.ts';
import { isStrangeName, type Told } from './strange-name.ts';

/** Somebody named right after a title; `to` is the position after the name's last word. */
export interface Named {
  readonly id: string;
  readonly to: number;
}

/** The person named right after a title: `President Macron`, `the French president, Emmanuel Macron, said`. */
export function namedAfter(words: readonly ClaimWord[], at: number): Named | undefined {
  const next = words[at];
  if (next?.person === undefined) return undefined;
  let end = at + 1;
  while (words[end]?.person === next.person && !words[end]?.isApart) end++;
  // “The president, Macron, Merz” is a list.
  const isAside =
    next.isApart &&
    (end === words.length || (words[end]?.isApart === true && words[end]?.person === undefined));
  return next.isApart && !isAside ? undefined : { id: next.person, to: end };
}

/** First and last word of a name right after a title that no article has: `Boris Johnson`, `kamala harris`. */
export function strangerAfter(
  words: readonly ClaimWord[],
  at: number,
  told: Told,
): readonly [ClaimWord, ClaimWord] | undefined {
  const [first, second] = [words[at], words[at + 1]];
  if (!first || first.isApart || first.office || first.nation || first.word?.stop) return undefined;
  const isSecond = second !== undefined && !second.isApart && isStrangeName(second, words, told);
  // Of a name that is only like one of the article's, such as Mario, the surname decides.
  const isFirst = first.person === undefined ? isStrangeName(first, words, told) : isSecond && first.isGuess;
  if (isFirst) return [first, isSecond ? second : first];
  return isSecond && first.person === undefined && !told.has(first.text.toLowerCase())
    ? [first, second]
    : undefined;
}
