import { namedDaysOf } from '../../language/calendar/named-days.ts';
import { languageOf } from '../../language/language.ts';
import { numbersOf, type WrittenNumber } from '../../language/numbers-of.ts';
import type { Word } from '../../language/words-of.ts';

/** A number and the words after it, which say what is counted. */
export interface Counted extends WrittenNumber {
  readonly counted: readonly string[];
  /** The word before it, `war` of *World War Three*. */
  readonly after: string;
  /** The two words before it, `more than`. */
  readonly before: string;
  /** Words around it. */
  readonly around: readonly string[];
}

/** Of several numbers of the same thing the one that stands among the same words, *lost 37 million crowns last year*. */
export function nearest(all: readonly Counted[], { around }: Counted): readonly Counted[] {
  const shared = ({ around: own }: Counted) =>
    own.filter((word) => around.some((other) => isSameNoun(word, other))).length;
  const most = Math.max(...all.map(shared));
  return all.filter((one) => shared(one) === most);
}

/** Words by which a number says less than it is, and when what is stated fits it all the same. */
const LOOSE: readonly (readonly [RegExp, (theirs: number, mine: number) => boolean])[] = [
  [/\b(nearly|almost|about|around|roughly|approximately|some)$/, isNear],
  [/\b(over|(more|greater|longer|older) than|at least)$/, (a, b) => b > a],
  [/\b(under|(less|fewer|shorter|younger) than|at most)$/, (a, b) => b < a],
];

/** Within a tenth. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= one / 10;
}

/** Whether a number that is asked about fits the one that is stated: *a third* and 33 percent, *over 40* and 50. */
export function fits(theirs: Counted, mine: Counted): boolean {
  if (mayBeSame(theirs, mine)) return true;
  const [asked, said] = [sizeOf(theirs), sizeOf(mine)];
  // A third is 33 percent.
  if (theirs.kind === 'part' && Math.abs(asked - said) <= HALF_A_PERCENT) return true;
  // “19 percent” fits an article's “almost a fifth”.
  if (LOOSE[0]?.[0].test(mine.before) && isNear(said, asked)) return true;
  return LOOSE.some(([before, isFit]) => before.test(theirs.before) && isFit(asked, said));
}

const HALF_A_PERCENT = 0.005;

/** Whether two numbers may be the same, however they are written: *2.6m* and *2.6 million*, *180k* and *180,000*. */
export function mayBeSame(one: Counted, other: Counted): boolean {
  return one.value === other.value || sizeOf(one) === sizeOf(other);
}

function sizeOf({ value, counted }: Counted): number {
  if (value === 'twice') return 2;
  const [, figure, suffix] = /^(\d+(?:\.\d+)?)(k|mn?|bn?)$/u.exec(value) ?? [];
  if (figure && suffix) return Number(figure) * (SCALES.get(suffix) ?? Number.NaN);
  const [above, below = 1] = value.split('/').map(Number);
  return ((above ?? Number.NaN) / below) * (SCALES.get(counted[0] ?? '') ?? 1);
}

/** What a number stands in front of, in words or as a letter. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ...['thousand', 'k'].map((word) => [word, 1e3] as const),
  ...['million', 'm', 'mn'].map((word) => [word, 1e6] as const),
  ...['billion', 'b', 'bn'].map((word) => [word, 1e9] as const),
]);

/** Each number once: the value of a fact stands in its short answer too. */
export function isFirst({ value }: Counted, at: number, all: readonly Counted[]): boolean {
  return all.findIndex((other) => other.value === value) === at;
}

/** Whether two numbers count the same thing, or are both parts of a whole. */
export function isAlike(mine: Counted, theirs: Counted): boolean {
  if (mine.kind === 'part') return true;
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
export function isSameNoun(word: string, other: string): boolean {
  // *Were* counts nothing.
  if (isStop(word) || isStop(other)) return false;
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  return short.length >= SHORTEST_NOUN && long.startsWith(short) && long.length - short.length <= 2;
}

const SHORTEST_NOUN = 4;
/** Words by which a number before them is counted: they are none by themselves. */
export const SCALE = /^(hundred|thousand|million|billion|trillion)$/;
/** Words on each side of a number that are compared where several count the same. */
const AROUND = 5;
/** Words after a number that may say what is counted. */
const COUNTED = 3;

const { monthOf } = namedDaysOf('en');
const { isStop } = languageOf('en');

/** Whether a number is the day of a month, or an hour: *quarter past three*. */
function isWhen(words: readonly Word[], { from, to }: WrittenNumber): boolean {
  if (words[from - 1]?.folded === 'past') return true;
  const isMonth = (word: Word | undefined, before: Word | undefined) =>
    word !== undefined && monthOf(word.folded, before?.folded ?? '') !== undefined;
  return isMonth(words[to], words[to - 1]) || isMonth(words[from - 1], words[from - 2]);
}

/** *A quarter of a million* is a number and no part of anything. */
function isOfScale(words: readonly Word[], { kind, to }: WrittenNumber): boolean {
  const [of, a, scale] = words.slice(to, to + 3).map(({ folded }) => folded);
  return kind === 'part' && of === 'of' && a === 'a' && SCALE.test(scale ?? '');
}

/** The words that say what a number counts: of *40 of the 77 seats* it is seats. */
function countedAfter(words: readonly Word[], to: number): readonly string[] {
  const after = words.slice(to, to + COUNTED + OF_ALL).map(({ folded }) => folded);
  const whole = after[0] === 'of' ? after.slice(1, OF_ALL).findIndex((word) => /^\d/u.test(word)) : -1;
  return after.slice(whole < 0 ? 0 : whole + 2).slice(0, COUNTED);
}

/** *Of the 77*: words between a number and what it counts, at most. */
const OF_ALL = 3;

/** *Cut in half* is to halve. */
function isInParts(words: readonly Word[], { kind, from }: WrittenNumber): boolean {
  return kind === 'part' && words[from - 1]?.folded === 'in';
}

/** The numbers of a text that count something, each with what it counts. */
export function claims(words: readonly Word[]): readonly Counted[] {
  return (
    numbersOf(words, 'en')
      // “Two hundred” is read as two numbers, of which the second says nothing alone; *9 January* counts nothing.
      .filter(
        (written) =>
          written.claims &&
          !SCALE.test(written.value) &&
          !isWhen(words, written) &&
          !isInParts(words, written) &&
          !isOfScale(words, written),
      )
      .map((written) => {
        const { from: at, to } = written;
        const counted = countedAfter(words, to);
        const before = words
          .slice(Math.max(0, at - 2), at)
          .map(({ folded }) => folded)
          .join(' ');
        const around = words.slice(Math.max(0, at - AROUND), at + AROUND + 1).map(({ folded }) => folded);
        return { ...written, counted, after: words[at - 1]?.folded ?? '', before, around };
      })
  );
}
