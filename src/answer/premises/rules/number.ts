import { numbersOf, type WrittenNumber } from '../../../language/numbers-of.ts';
import { type Word, wordsOf } from '../../../language/words-of.ts';
import type { Rule } from '../compared.ts';
import { YEAR } from './calendar.ts';

/**
 * The answer and the question count the same thing: both numbers stand beside the same word, `28 members` and
 * `32 members`, or both are parts of a whole, such as half and a fifth.
 */
export const number: Rule = (asked, { fact, says, known }) => {
  const value = fact?.kind === 'number' ? claims([...wordsOf(fact.value), ...wordsOf(fact.of)]) : [];
  const own = [...value, ...claims(says.plain)].filter(isFirst);
  const all = new Set(claims(known.plain).map(({ value }) => value));
  const written = claims(asked.plain);
  for (const theirs of written) {
    if (all.has(theirs.value) || YEAR.test(theirs.value)) continue;
    const meant = own.filter((mine) => sort(mine) === sort(theirs) && isAlike(mine, theirs));
    const same = meant.filter((mine) => isSameNoun(mine.counted[0] ?? '', theirs.counted[0] ?? ''));
    const [mine, ...others] = same.length > 0 ? same : meant;
    if (!mine || others.length > 0 || fits(theirs, mine) || written.some(({ value }) => value === mine.value))
      continue;
    return [{ kind: 'number', asked: theirs.text, says: mine.text }];
  }
  return [];
};

/** A number and the words after it, which say what is counted. */
interface Counted extends WrittenNumber {
  readonly counted: readonly string[];
  /** The word before it, `war` of *World War Three*. */
  readonly after: string;
  /** The two words before it, `more than`. */
  readonly before: string;
}

/** Words by which a number says less than it is, and when what is stated fits it all the same. */
const LOOSE: readonly (readonly [RegExp, (theirs: number, mine: number) => boolean])[] = [
  [/\b(nearly|almost|about|around|roughly|approximately|some)$/, (a, b) => Math.abs(a - b) <= b / 10],
  [/\b(over|(more|greater|longer|older) than|at least)$/, (a, b) => b > a],
  [/\b(under|(less|fewer|shorter|younger) than|at most)$/, (a, b) => b < a],
];

function fits(theirs: Counted, mine: Counted): boolean {
  return LOOSE.some(
    ([before, isFit]) => before.test(theirs.before) && isFit(Number(theirs.value), Number(mine.value)),
  );
}

/** Each number once: the value of a fact stands in its short answer too. */
function isFirst({ value }: Counted, at: number, all: readonly Counted[]): boolean {
  return all.findIndex((other) => other.value === value) === at;
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
  return /^(for|the|within|has|have|with|and|are|than|about|around|almost|over|last|these|those|all|from|since|only)$/.test(
    word,
  );
}

/** `member` and `members`. */
function isSameNoun(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  return short.length >= SHORTEST_NOUN && long.startsWith(short) && long.length - short.length <= 2;
}

const SHORTEST_NOUN = 4;
const SCALE = /^(hundred|thousand|million|billion|trillion)$/;
/** Words after a number that may say what is counted. */
const COUNTED = 3;

function claims(words: readonly Word[]): readonly Counted[] {
  return (
    numbersOf(words, 'en')
      // “Two hundred” is read as two numbers, of which the second says nothing alone.
      .filter((written) => written.claims && !SCALE.test(written.value))
      .map((written) => {
        const at = words.findIndex(({ text }) => written.text.startsWith(text));
        const counted = words.slice(at + 1, at + 1 + COUNTED).map(({ folded }) => folded);
        const before = words
          .slice(Math.max(0, at - 2), at)
          .map(({ folded }) => folded)
          .join(' ');
        return { ...written, counted, after: words[at - 1]?.folded ?? '', before };
      })
  );
}
