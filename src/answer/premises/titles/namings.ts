import type { ClaimWord } from '../claim.ts';
import { type Familiar, isStrangeName } from '../names/strange-name.ts';
import type { Roles } from './roles.ts';
import { isPast, type NamedAfter, nameAfter, nameBefore, type Title, titleAt } from './titles.ts';

/** A title in a question and who is said to hold it. */
export interface Naming {
  readonly title: Title;
  /** Whoever is named right after it or as its holder before it; key of a known name. */
  readonly name?: string;
  /** First and last word of a name that no article has, right after the title. */
  readonly stranger?: readonly [ClaimWord, ClaimWord];
  /** The title is part of naming somebody, `President Novak`, and not what is asked. */
  readonly isBeside: boolean;
}

/** Finds the titles in a question with whoever they are said to be of; those of another time are left out. */
export function namingsIn(words: readonly ClaimWord[], roles: Roles, familiar: Familiar): readonly Naming[] {
  const found: Naming[] = [];
  for (let at = 0; at < words.length; at++) {
    const title = titleAt(words, at);
    if (!title) continue;
    at = title.to - 1;
    if (isPast(words, title)) continue;
    const stranger = strangerAfter(words, title.to, familiar);
    const named = nameAfter(words, title.to);
    if (stranger) found.push({ title, stranger, isBeside: true });
    else if (
      named &&
      !isTitleOfOther(
        words,
        title,
        named,
        (name) => roles.of(name) !== undefined && roles.isHeld(title, name),
      )
    )
      found.push({ title, name: named.name, isBeside: true });
    const before = named || stranger ? undefined : nameBefore(words, title);
    if (before !== undefined) found.push({ title, name: before, isBeside: false });
  }
  return found;
}

/** First and last word of a name right after a title that no article has: `Anna Lund`, `anna lund`. */
function strangerAfter(
  words: readonly ClaimWord[],
  at: number,
  familiar: Familiar,
): readonly [ClaimWord, ClaimWord] | undefined {
  const [first, second] = [words[at], words[at + 1]];
  if (!first || first.isApart || first.office || first.nation || first.word?.stop) return undefined;
  const isSecond = second !== undefined && !second.isApart && isStrangeName(second, words, familiar);
  // Of a name that is only like one of the article's, such as Mario, the surname decides.
  const isFirst =
    first.name === undefined ? isStrangeName(first, words, familiar) : isSecond && first.isGuess;
  if (isFirst) return [first, isSecond ? second : first];
  return isSecond && first.name === undefined && !familiar.has(first.text.toLowerCase())
    ? [first, second]
    : undefined;
}

/**
 * Whether a title is not that of the one named after it: of the one before it (*Novak (president), Lund*), one of two that
 * are asked about (*President or Secretary General Lund*), or of somebody whom that one has to do with (*the president
 * Lund argued with*). `isHeld` tells who has that title.
 */
function isTitleOfOther(
  words: readonly ClaimWord[],
  title: Title,
  named: NamedAfter,
  isHeld: (name: string) => boolean,
): boolean {
  const before = words[title.from - 1];
  if (before?.name !== undefined && isHeld(before.name)) return true;
  if (isOr(before)) return words.slice(0, title.from - 1).some(({ office }) => office);
  if (isOr(words[named.to]) && words.slice(named.to + 1, named.to + 4).some(({ office }) => office))
    return true;
  if (!/^(the|that)$/i.test(before?.text ?? '')) return false;
  if (words[named.to - 1]?.isOwner && /^(is|was)$/i.test(words[title.from - 2]?.text ?? '')) return true;
  // “With the vice-president Novak argued with Lund”
  if (title.from <= LONGEST_OPENING && OPENS.test(words[title.from - 2]?.text ?? '')) return true;
  if (PREPOSITION_LEFT.test(words.at(-1)?.text ?? '')) return true;
  return words.some(({ name }) => name !== undefined && name !== named.name && isHeld(name));
}

function isOr(word: ClaimWord | undefined): boolean {
  return /^or$/i.test(word?.text ?? '');
}

/** Words before a title that a sentence begins with, *when talking to the*. */
const LONGEST_OPENING = 4;
const OPENS = /^(with|to|in|from|by|against|after|before|for)$/i;

/** What a clause without *whom* ends with. */
const PREPOSITION_LEFT = /^(with|to|by|about|for|against|from)$/i;
