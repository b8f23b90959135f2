import { PERCENT, type Word } from './words-of.ts';

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const others = 'dozen hundred thousand million billion trillion twice';

/** English number words and what they count; `#` stands for an order or a part. */
const english: ReadonlyMap<string, string> = new Map([
  ...units.split(' ').map((word, value) => [word, String(value)] as const),
  ...ordinals.split(' ').map((word, value) => [word, `#${value}`] as const),
  ...ordinals.split(' ').map((word, value) => [`${word}s`, `#${value}`] as const),
  ...tens.split(' ').map((word, at) => [word, String(20 + 10 * at)] as const),
  ...others.split(' ').flatMap((word) => [[word, word] as const, [`${word}s`, word] as const]),
]);

/** Parts that have a word of their own, with what the whole is divided by. */
const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
]);

/** Words that mostly do not count anything: `one of them`, `at first`, `a second later`. */
const notClaims: ReadonlySet<string> = new Set(['one', 'first', 'second', 'seconds']);

/** A number of a text and the words that write it. */
export interface WrittenNumber {
  readonly text: string;
  /** The same for `5`, `five` and `Five`, for `20th` and `twentieth`, and for `25 %`, `1/4` and `a quarter`: `1/4`. */
  readonly value: string;
  /** `order` is `the fifth`, `part` is `a fifth`. */
  readonly kind: 'count' | 'order' | 'part';
  /** It counts something; `one of them`, `at first` and `the two` do not. */
  readonly claims: boolean;
  /** The first of its words, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Of a percentage its figure: in `20 to 25 %` the first number has no sign. */
  readonly figure?: string;
}

/** The numbers of a text in order. Number words are known for English only; digits count in every language. */
export function numbersOf(words: readonly Word[], language: string): readonly WrittenNumber[] {
  const counts = words.map((word) => countOf(word, language));
  const found: WrittenNumber[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const number =
      dozensAt(words, counts, at) ?? partAt(words, counts, at, language) ?? countAt(words, counts, at);
    if (number === undefined) continue;
    found.push(number);
    at = number.to - 1;
  }
  return found;
}

/** Whether a compared word is an English number word. */
export function isNumberWord(word: string): boolean {
  return english.has(word) || parts.has(word);
}

/** *Half a dozen*, *a dozen* and *two dozen*; how many *dozens* are nobody knows. */
function dozensAt(
  words: readonly Word[],
  counts: readonly (string | undefined)[],
  at: number,
): WrittenNumber | undefined {
  const folded = (step: number) => words[at + step]?.folded;
  const isHalfOne = folded(0) === 'half' && folded(1) === 'a' && folded(2) === 'dozen';
  const own = folded(0) === 'dozen' ? 1 : folded(1) === 'dozen' ? Number(counts[at]) : Number.NaN;
  const many = isHalfOne ? 1 / 2 : own;
  if (Number.isNaN(many)) return undefined;
  const to = at + (isHalfOne ? 3 : folded(0) === 'dozen' ? 1 : 2);
  const text = words
    .slice(at, to)
    .map((word) => word.text)
    .join(' ');
  return { text, value: String(many * DOZEN), kind: 'count', claims: true, from: at, to };
}

const DOZEN = 12;

function countAt(
  words: readonly Word[],
  counts: readonly (string | undefined)[],
  at: number,
): WrittenNumber | undefined {
  const [word, value, unit] = [words[at], counts[at], counts[at + 1]];
  if (!word || value === undefined) return undefined;
  if (/^[2-9]0$/.test(value) && unit !== undefined && /^[1-9]$/.test(unit)) {
    const text = `${word.text}-${words[at + 1]?.text}`;
    const sum = String(Number(value) + Number(unit));
    return { text, value: sum, kind: 'count', claims: true, from: at, to: at + 2 };
  }
  const kind = value.startsWith('#') ? 'order' : 'count';
  return { text: word.text, value, kind, claims: isClaim(word, words[at - 1]), from: at, to: at + 1 };
}

/** The part of a whole that begins with a word: `25 %`, `1/4`, `two thirds`, `one in five`, `a fifth`, `half`. */
function partAt(
  words: readonly Word[],
  counts: readonly (string | undefined)[],
  at: number,
  language: string,
): WrittenNumber | undefined {
  // *Three and a half years* are no half of anything.
  const and = words[at - 1]?.folded === 'a' ? at - 2 : at - 1;
  if (words[and]?.folded === 'and' && /^\d+$/u.test(counts[and - 1] ?? '') && isHalf(words, at))
    return undefined;
  // Most words begin none.
  const begins = counts[at] !== undefined || BEGINS_PART.has(words[at]?.folded ?? '');
  if (!begins) return undefined;
  const folded = (step: number) => words[at + step]?.folded ?? '';
  const count = Number(counts[at] ?? Number.NaN);
  const part = (above: number, below: number, length: number, figure?: string): WrittenNumber => {
    const text = textOf(words.slice(at, at + length));
    const value = reduced(above, below);
    const kind = 'part' as const;
    return { text, value, kind, claims: true, from: at, to: at + length, ...(figure ? { figure } : {}) };
  };
  const sign = PERCENTS.has(folded(1)) ? 2 : folded(1) === 'per' && folded(2) === 'cent' ? 3 : 0;
  if (sign > 0 && count >= 0) return part(count, 100, sign, counts[at]);
  const [, above, below] = /^(\d{1,2})\/(\d{1,3})$/.exec(folded(0)) ?? [];
  if (above && Number(above) < Number(below) && (Number(below) <= SMALL || folded(1) === 'of'))
    return part(Number(above), Number(below), 1);
  if (language !== 'en') return undefined;
  const divided = (step: number) => parts.get(folded(step)) ?? orderOf(counts[at + step]);
  const isOne = /^(a|an|one|1)$/.test(folded(0));
  // “One in five”; “two in 2022” and “one in 30 days” are none.
  const inAt = folded(1) === 'in' ? 2 : folded(1) === 'out' && folded(2) === 'of' ? 3 : 0;
  const all = Number(counts[at + inAt] ?? Number.NaN);
  if (inAt > 0 && count > 0 && count < all && all <= 100 && !TIME.test(folded(inAt + 1)))
    return part(count, all, inAt + 1);
  const below2 = divided(1);
  if (below2 !== undefined && ((isOne && endsPart(folded(2))) || (count > 1 && folded(1).endsWith('s'))))
    return part(isOne ? 1 : count, below2, 2);
  if (folded(0) === 'half' || (parts.has(folded(0)) && folded(1) === 'of'))
    return part(1, parts.get(folded(0)) ?? 1, 1);
  return undefined;
}

function isHalf(words: readonly Word[], at: number): boolean {
  return [at, at + 1].some((place) => parts.has(words[place]?.folded ?? ''));
}

/** What a part of a whole begins with beside a number: `a fifth`, `half`. */
const BEGINS_PART: ReadonlySet<string> = new Set(['a', 'an', ...parts.keys()]);

/** Languages have other words for it with other endings. */
const PERCENTS: ReadonlySet<string> = new Set([
  PERCENT,
  'pct',
  'prozent',
  'процент',
  'процента',
  'процентов',
]);
/** Above it two numbers with a stroke are a day, `9/11`, unless they are a part *of* something. */
const SMALL = 10;
const TIME =
  /^(seconds?|minutes?|hours?|days?|weeks?|months?|years?|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** What follows a part of a whole; before another word a `third` is one of several. */
function endsPart(next: string): boolean {
  return /^($|of|in|on|at|by|to|from|is|was|are|were|and|or|but|have|has|had|since|after|before|for|more|less|as|than|while|under|over|this|last)$/.test(
    next,
  );
}

function orderOf(value: string | undefined): number | undefined {
  const [, order] = /^#(\d+)$/.exec(value ?? '') ?? [];
  return order === undefined || Number(order) < 3 ? undefined : Number(order);
}

function textOf(words: readonly Word[]): string {
  return words
    .map(({ text }) => text)
    .join(' ')
    .replace(/ (?=[%٪％])/u, '');
}

/** A part in its smallest numbers, `1/4` for 25 of 100. */
function reduced(above: number, below: number): string {
  const scale = 10 ** (String(above).split('.')[1]?.length ?? 0);
  const [high, low] = [Math.round(above * scale), below * scale];
  const divisor = commonDivisor(high, low);
  return `${high / divisor}/${low / divisor}`;
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one || 1 : commonDivisor(other, one % other);
}

function countOf({ folded }: Word, language: string): string | undefined {
  if (/^\p{N}/u.test(folded)) return folded.replaceAll(',', '').replace(/^(\d+)(?:st|nd|rd|th)$/, '#$1');
  return language === 'en' ? english.get(folded) : undefined;
}

function isClaim({ folded }: Word, previous: Word | undefined): boolean {
  if (notClaims.has(folded)) return false;
  // "The two leaders" points back to two who were named; it does not count anything.
  return folded !== 'two' || !['the', 'these', 'those', 'their'].includes(previous?.folded ?? '');
}
