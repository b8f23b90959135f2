import type { ClaimWord } from '../claim.ts';
import type { Known, Rule } from '../compared.ts';
import { countShared, keysOfAll, type WordKeys } from '../count-shared.ts';

/** What comes first, as a text has it: *before the funeral*, *after the funeral*. */
interface Placed {
  readonly isBefore: boolean;
  readonly text: string;
  /** What it comes before or after, by the words that say something. */
  readonly keys: WordKeys;
  /** What else its sentence tells: what it is that comes before or after. */
  readonly beside: WordKeys;
}

/** The same thing is said to be after something that what is shown has it before, or the other way round. */
export const order: Rule = ({ text, words }, { known }, { keysOf }) => {
  const asked = placedIn(text, words, keysOf);
  // Most questions put nothing before or after anything.
  if (asked.length === 0) return [];
  const own = placedIn(known.text, known.words, keysOf);
  for (const theirs of asked) {
    const alike = own.filter(
      ({ keys, beside }) => isMostly(theirs.keys, keys) && isMostly(theirs.beside, beside),
    );
    const turned = alike.find(({ isBefore }) => isBefore !== theirs.isBefore);
    if (!turned || alike.some(({ isBefore }) => isBefore === theirs.isBefore)) continue;
    return [{ kind: 'denied', asked: theirs.text, says: turned.text }];
  }
  return [];
};

function placedIn(text: string, words: readonly ClaimWord[], keysOf: Known['keysOf']): readonly Placed[] {
  return words.flatMap((word, at): readonly Placed[] => {
    const isBefore = BEFORE.test(text.slice(word.start));
    if (!isBefore && !AFTER.test(text.slice(word.start))) return [];
    const next = words.slice(at + 1, at + 1 + REACH);
    const end = next.findIndex(({ isApart }) => isApart);
    const all = end < 0 ? next : next.slice(0, end);
    const own = TAG.test(all.at(-1)?.text ?? '') ? all.slice(0, -1) : all;
    const keys = keysOfAll(own, keysOf);
    const last = own.at(-1);
    if (!last || keys.length === 0) return [];
    const rest = sentenceAt(words, at).filter((one) => !own.includes(one));
    const beside = keysOfAll(rest, keysOf);
    return [{ isBefore, text: text.slice(word.start, last.end), keys, beside }];
  });
}

/** The sentence that a word stands in. */
function sentenceAt(words: readonly ClaimWord[], at: number): readonly ClaimWord[] {
  const from = words.findLastIndex(({ startsSentence }, place) => place <= at && startsSentence);
  const to = words.findIndex(({ startsSentence }, place) => place > at && startsSentence);
  return words.slice(Math.max(0, from), to < 0 ? undefined : to);
}

/** Whether most of some words are among others. */
function isMostly(some: WordKeys, others: WordKeys): boolean {
  return countShared(some, new Set(others.flat())) * 2 > some.length;
}

/** Words in which it is said what something comes before or after. */
const REACH = 6;
const BEFORE = /^(?:before|ahead of|prior to)(?!\p{L})/iu;
const AFTER = /^(?:after|following)(?!\p{L})/iu;
/** What asks at the end whether it is so. */
const TAG = /^(?:right|yes|yeah?|no|nope|correct|huh|eh|ok)$/iu;
