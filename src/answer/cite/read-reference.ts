import { plainCharacters } from '../../language/characters/plain-characters.ts';
import { type ReferenceWord, referenceSign, referenceWord } from './reference-words.ts';

/**
 * The paragraph numbers of a reference such as `19`, `4,19-21`, `¶ 4, 7` or `2 and 5 to 6`, in order; undefined when it
 * is not one, or may be read in two ways. `count` is how many paragraphs there are: `last` is that one.
 */
export function readReference(reference: string, count: number): readonly number[] | undefined {
  if (reference.length > LONGEST) return undefined;
  const words = wordsOf(plainCharacters(reference.normalize('NFC')).toLowerCase());
  if (!words) return undefined;
  const numbers = new Set<number>();
  let parts = 0;
  for (let at = 0; at < words.length; ) {
    if (words[at]?.kind === 'and') {
      at++;
      continue;
    }
    const part = readPart(words, at, count);
    if (!part || ++parts > MOST_PARTS || part.high - part.low >= MOST_NUMBERS) return undefined;
    for (let number = part.low; number <= part.high; number++) numbers.add(number);
    if (numbers.size > MOST_NUMBERS) return undefined;
    at = part.next;
  }
  return numbers.size === 0 ? undefined : [...numbers].sort((one, other) => one - other);
}

/** Paragraphs that stand together, and where the next part begins. */
interface Part {
  readonly low: number;
  readonly high: number;
  readonly next: number;
}

function readPart(words: readonly ReferenceWord[], at: number, count: number): Part | undefined {
  const [opening, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (opening?.kind === 'all') return { low: 1, high: count, next: at + 1 };
  // `From 3 to 5` is what `3 to 5` is; `between 3 and 5` is one range and not two numbers.
  if (opening?.kind === 'from') return third?.kind === 'to' ? readPart(words, at + 1, count) : undefined;
  if (opening?.kind === 'between')
    return third?.kind === 'and' || third?.kind === 'to'
      ? range(second, words[at + 3], at + 4, count)
      : undefined;
  if (second?.kind === 'to') return range(opening, third, at + 3, count);
  const number = endOf(opening, count);
  if (number === undefined || isCountedBack(opening, second)) return undefined;
  if (opening?.kind === 'number' || second?.kind !== 'number')
    return { low: number, high: number, next: at + 1 };
  // `The last two`.
  const span = Math.max(1, second.number);
  return opening?.kind === 'first'
    ? { low: 1, high: span, next: at + 2 }
    : { low: Math.max(1, count - span + 1), high: count, next: at + 2 };
}

/** A range either way round. */
function range(
  one: ReferenceWord | undefined,
  other: ReferenceWord | undefined,
  next: number,
  count: number,
): Part | undefined {
  const [from, to] = [endOf(one, count), endOf(other, count)];
  if (from === undefined || to === undefined || isCountedBack(one, other)) return undefined;
  return { low: Math.min(from, to), high: Math.max(from, to), next };
}

/** `The second to last` and `the third last` are counted from the end, if they are no slips. */
function isCountedBack(one: ReferenceWord | undefined, other: ReferenceWord | undefined): boolean {
  return one?.kind === 'number' && one.isOrdinal && other?.kind === 'last';
}

function endOf(word: ReferenceWord | undefined, count: number): number | undefined {
  if (word?.kind === 'number') return word.number;
  if (word?.kind === 'first') return 1;
  return word?.kind === 'last' ? count : undefined;
}

/** The words and signs that say something; undefined when there is one that no reference has. */
function wordsOf(reference: string): readonly ReferenceWord[] | undefined {
  const words: ReferenceWord[] = [];
  for (const [piece, digits, ordinal, word] of reference.matchAll(PIECES)) {
    const known = digits
      ? ({ kind: 'number', number: Number(digits), isOrdinal: ordinal !== undefined } as const)
      : word
        ? referenceWord(word)
        : referenceSign(piece);
    if (!known) return undefined;
    if (known.kind !== 'noise') words.push(known);
  }
  return words;
}

/** A number of up to six digits, `2nd` and the German `2.` too; a word, with the full stop of `par.`; a sign. */
const PIECES =
  /(\d{1,6})(st|nd|rd|th|\.(?!\.|\d))?(?![\p{L}\p{N}])|(\p{L}+)(?:\.(?!\.))?|\.{2,3}|[-‐‑‒–—―−~]+|\S/gu;
/** Characters of a reference; Discord lets members type 6,000. */
const LONGEST = 6_000;
/** Parts of one reference, between commas. */
const MOST_PARTS = 50;
/** Paragraphs one reference may name; more cannot be shown in one message anyway. */
const MOST_NUMBERS = 200;
