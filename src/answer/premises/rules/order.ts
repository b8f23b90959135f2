import { english } from '../../../language/en/english.ts';
import { baseForms } from '../../../language/en/irregular-verbs.ts';
import type { ReadWord } from '../../../language/read-words.ts';
import type { ClaimWord } from '../claim.ts';
import type { Rule } from '../compared.ts';

/** What comes first, as a text has it: *before the funeral*, *after the funeral*. */
interface Placed {
  readonly isBefore: boolean;
  readonly text: string;
  /** What it comes before or after, by the words that say something. */
  readonly keys: ReadonlySet<string>;
  /** What else its sentence tells: what it is that comes before or after. */
  readonly beside: ReadonlySet<string>;
}

/** The same thing is said to be after something that what is shown has it before, or the other way round. */
export const order: Rule = ({ text, words }, { known }) => {
  const asked = placedIn(text, words);
  // Most questions put nothing before or after anything.
  if (asked.length === 0) return [];
  const own = placedIn(known.text, known.words);
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

function placedIn(text: string, words: readonly ClaimWord[]): readonly Placed[] {
  return words.flatMap((word, at): readonly Placed[] => {
    const isBefore = BEFORE.test(text.slice(word.start));
    if (!isBefore && !AFTER.test(text.slice(word.start))) return [];
    const rest = words.slice(at + 1, at + 1 + REACH);
    const end = rest.findIndex(({ isApart }) => isApart);
    const own = end < 0 ? rest : rest.slice(0, end);
    const keys = keysOf(own);
    const last = own.at(-1);
    if (!last || keys.size === 0) return [];
    const beside = keysOf(sentenceAt(words, at).filter((one) => !own.includes(one)));
    return [{ isBefore, text: text.slice(word.start, last.end), keys, beside }];
  });
}

/** What some words stand for, of those that say something. */
function keysOf(words: readonly ClaimWord[]): ReadonlySet<string> {
  const keys = words.flatMap(
    ({ name, nation, word: read }) => name ?? nation ?? (read && !read.stop ? termOf(read) : []),
  );
  return new Set(keys.map((key) => key.toLowerCase()));
}

/** A word's term, of an irregular verb that of its base form. */
function termOf({ as, term }: ReadWord): string {
  const base = baseForms.get(as);
  return base === undefined ? term : english.stem(base);
}

/** The sentence that a word stands in. */
function sentenceAt(words: readonly ClaimWord[], at: number): readonly ClaimWord[] {
  const from = words.findLastIndex(({ startsSentence }, place) => place <= at && startsSentence);
  const to = words.findIndex(({ startsSentence }, place) => place > at && startsSentence);
  return words.slice(Math.max(0, from), to < 0 ? undefined : to);
}

/** Whether most of some words are among others. */
function isMostly(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].filter((one) => others.has(one)).length * 2 > some.size;
}

/** Words in which it is said what something comes before or after. */
const REACH = 6;
const BEFORE = /^(?:before|ahead of|prior to)(?!\p{L})/iu;
const AFTER = /^(?:after|following)(?!\p{L})/iu;
