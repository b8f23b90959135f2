import type { ClaimWord } from '../claim.ts';
import type { Known, Rule } from '../compared.ts';

/** What comes first, as a text has it: *before the funeral*, *after the funeral*. */
interface Placed {
  readonly isBefore: boolean;
  readonly text: string;
  /** What it comes before or after, by the words that say something. */
  readonly keys: Keys;
  /** What else its sentence tells: what it is that comes before or after. */
  readonly beside: Keys;
}

/** What each of some words stands for that say something. */
type Keys = readonly (readonly string[])[];

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
    const rest = words.slice(at + 1, at + 1 + REACH);
    const end = rest.findIndex(({ isApart }) => isApart);
    const all = end < 0 ? rest : rest.slice(0, end);
    const own = TAG.test(all.at(-1)?.text ?? '') ? all.slice(0, -1) : all;
    const keys = keysIn(own);
    const last = own.at(-1);
    if (!last || keys.length === 0) return [];
    const beside = keysIn(sentenceAt(words, at).filter((one) => !own.includes(one)));
    return [{ isBefore, text: text.slice(word.start, last.end), keys, beside }];
  });

  function keysIn(some: readonly ClaimWord[]): Keys {
    return some.map(keysOf).filter((keys) => keys.length > 0);
  }
}

/** The sentence that a word stands in. */
function sentenceAt(words: readonly ClaimWord[], at: number): readonly ClaimWord[] {
  const from = words.findLastIndex(({ startsSentence }, place) => place <= at && startsSentence);
  const to = words.findIndex(({ startsSentence }, place) => place > at && startsSentence);
  return words.slice(Math.max(0, from), to < 0 ? undefined : to);
}

/** Whether most of some words are among others, in whatever word that means the same. */
function isMostly(some: Keys, others: Keys): boolean {
  const there = new Set(others.flat());
  return some.filter((keys) => keys.some((key) => there.has(key))).length * 2 > some.length;
}

/** Words in which it is said what something comes before or after. */
const REACH = 6;
const BEFORE = /^(?:before|ahead of|prior to)(?!\p{L})/iu;
const AFTER = /^(?:after|following)(?!\p{L})/iu;
/** What asks at the end whether it is so. */
const TAG = /^(?:right|yes|yeah?|no|nope|correct|huh|eh|ok)$/iu;
