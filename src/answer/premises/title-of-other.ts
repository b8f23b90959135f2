import type { ClaimWord } from './claim-words.ts';
import type { Named } from './named-after.ts';
import type { Title } from './titles.ts';

/**
 * Whether a title is not that of the person named after it: of the one before it (*Macron (president), Merz*), one of two
 * that are asked about (*President or Secretary General Rutte*), or of somebody whom the person has to do with (*the
 * president Starmer argued with*). `isHeld` tells who has that title.
 */
export function isTitleOfOther(
  words: readonly ClaimWord[],
  title: Title,
  named: Named,
  isHeld: (id: string) => boolean,
): boolean {
  const before = words[title.from - 1];
  if (before?.person !== undefined && isHeld(before.person)) return true;
  if (isOr(before)) return words.slice(0, title.from - 1).some(({ office }) => office);
  if (isOr(words[named.to]) && words.slice(named.to + 1, named.to + 4).some(({ office }) => office))
    return true;
  if (!/^(the|that)$/i.test(before?.text ?? '')) return false;
  if (words[named.to - 1]?.isOwner && /^(is|was)$/i.test(words[title.from - 2]?.text ?? '')) return true;
  // “With the vice-president Trump argued with Zelensky”
  if (title.from <= LONGEST_OPENING && OPENS.test(words[title.from - 2]?.text ?? '')) return true;
  if (PREPOSITION_LEFT.test(words.at(-1)?.text ?? '')) return true;
  return words.some(({ person }) => person !== undefined && person !== named.id && isHeld(person));
}

function isOr(word: ClaimWord | undefined): boolean {
  return /^or$/i.test(word?.text ?? '');
}

/** Words before a title that a sentence begins with, *when talking to the*. */
const LONGEST_OPENING = 4;
const OPENS = /^(with|to|in|from|by|against|after|before|for)$/i;

/** What a clause without *whom* ends with. */
const PREPOSITION_LEFT = /^(with|to|by|about|for|against|from)$/i;
