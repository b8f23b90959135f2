import { numbersOf, type WrittenNumber } from '../../../language/numbers-of.ts';
import { type Word, wordsOf } from '../../../language/words-of.ts';
import type { Rule } from '../compared.ts';
import { YEAR } from './calendar.ts';

/**
 * The answer and the question count the same thing: both numbers stand beside the same word, `28 members` and
 * `32 members`, or both are parts of a whole, such as half and a fifth.
 */
export const number: Rule = (asked, { fact, says, known }) => {
  const own = claims(fact?.kind === 'number' ? [...wordsOf(fact.value), ...wordsOf(fact.of)] : says.plain);
  const all = new Set(claims(known.plain).map(({ value }) => value));
  const written = claims(asked.plain);
  for (const theirs of written) {
    if (all.has(theirs.value) || YEAR.test(theirs.value)) continue;
    const meant = own.filter((mine) => sort(mine) === sort(theirs) && isAlike(mine, theirs));
    const [mine] = meant;
    if (!mine || meant.length > 1 || written.some(({ value }) => value === mine.value)) continue;
    return [{ kind: 'number', asked: theirs.text, says: mine.text }];
  }
  return [];
};

/** A number and the words after it, which say what is counted. */
interface Counted extends WrittenNumber {
  readonly counted: readonly string[];
  /** The word before it, `war` of *World War Three*. */
  readonly after: string;
}

function sort({ value }: Counted): 'part' | 'count' {
  return value.startsWith('#') || /^[a-z]/.test(value) ? 'part' : 'count';
}

function isAlike(mine: Counted, theirs: Counted): boolean {
  if (sort(mine) === 'part') return true;
  if (mine.after.length > 2 && mine.after === theirs.after && !isSmallWord(mine.after)) return true;
  return mine.counted.some((word) => theirs.counted.some((other) => isSameNoun(word, other)));
}

/** Words that stand before any number: *for 80 years*. */
function isSmallWord(word: string): boolean {
  return /^(for|the|has|have|with|and|are|than|about|around|almost|over|last|these|those|all|from|since|only)$/.test(
    word,
  );
}

/** `member` and `members`. */
function isSameNoun(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  return short.length >= SHORTEST_NOUN && long.startsWith(short) && long.length - short.length <= 2;
}

const SHORTEST_NOUN = 4;
/** Words after a number that may say what is counted. */
const COUNTED = 3;

function claims(words: readonly Word[]): readonly Counted[] {
  return numbersOf(words, 'en')
    .filter((written) => written.claims)
    .map((written) => {
      const at = words.findIndex(({ text }) => written.text.startsWith(text));
      const counted = words.slice(at + 1, at + 1 + COUNTED).map(({ folded }) => folded);
      return { ...written, counted, after: words[at - 1]?.folded ?? '' };
    });
}
